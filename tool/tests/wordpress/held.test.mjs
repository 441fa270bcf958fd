// What a site shows that must not leave: behind a password, dated in the future, under embargo.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { picture, post, wordpress } from '../support/wordpress.mjs';

const start = (t, wp, more = {}) =>
  project(t, {
    'mmc-feed.json': { ...CONFIG, sources: [{ name: 'news', as: 'news', wordpress: wp.address, ...more }] },
  });
const report = (folder) => folder.json('report/report.json');

const SECRET = 'Nobody may know of the harbour plan';
const LATER = { date: '2031-05-01T10:00:00', date_gmt: '2031-05-01T08:00:00' };

/** Every text that a run wrote or printed, but for the page that is for editors. */
const told = (folder, { stdout, stderr }) =>
  [
    stdout,
    stderr,
    ...Object.entries(folder.files()).flatMap(([path, text]) => (path === 'report/index.html' ? [] : text)),
  ].join('\n');

test('a post with a password is held, and nothing of it leaves', async (t) => {
  const closed = post(2, {
    title: { rendered: SECRET },
    content: { rendered: '', protected: true },
    excerpt: { rendered: '', protected: true },
  });
  const wp = await wordpress(t, { posts: { posts: [post(1), closed] } });
  const folder = start(t, wp);
  const run = await folder.run('build', '--json');
  assert.equal(run.exit, 0);
  const [held] = report(folder).held;
  assert.deepEqual([held.reason, held.until, held.where.post], ['protected', null, 2]);
  assert.match(held.where.edit, /post=2&action=edit/);
  assert.ok(!told(folder, run).includes('harbour'));
});

test('a post that is published with a date to come is held, and said to be public on the site', async (t) => {
  const early = post(2, { ...LATER, title: { rendered: SECRET }, featured_media: 70 });
  const wp = await wordpress(t, { posts: { posts: [post(1), early] }, media: [picture(70)] });
  const folder = start(t, wp);
  const run = await folder.run('build', '--json');
  assert.equal(run.exit, 0);
  assert.deepEqual(
    [report(folder).held[0].reason, report(folder).held[0].until],
    ['scheduled', '2031-05-01T08:00:00Z'],
  );
  const codes = report(folder)
    .findings.filter(({ where }) => where.post === 2)
    .map(({ code }) => code);
  assert.deepEqual(codes.sort(), ['date-future', 'embargo-held', 'published-early', 'upload-public']);
  assert.ok(!/harbour|70\.jpg|70-1024/.test(told(folder, run)));
  assert.equal(folder.json('public/status.json').next_due, '2031-05-01T08:00:00Z');
  const { exit } = await folder.run('build', '--now', '2031-05-01T08:00:00Z', '--accept', 'section-shrunk');
  assert.equal(exit, 0);
  assert.equal(folder.json('public/feed.json').items[0].title, SECRET);
});

test('a post that quotes one that is held stops the run', async (t) => {
  const early = post(2, {
    ...LATER,
    title: { rendered: SECRET },
    content: { rendered: '<p>The quay will be closed to all ships from the first of May.</p>' },
  });
  const quoting = post(3, {
    content: { rendered: '<p>We hear that the quay <em>will be</em> closed to all ships from the first of May.</p>' },
  });
  const wp = await wordpress(t, { posts: { posts: [post(1), early, quoting] } });
  const folder = start(t, wp);
  const { exit } = await folder.run('build');
  assert.equal(exit, 2);
  assert.ok(report(folder).findings.some(({ code, where }) => code === 'embargo-leak' && where.post === 2));
});

test('a day of a field, without a time, begins when it begins at the site', async (t) => {
  const dated = post(2, { acf: { day: '20261129' } });
  const wp = await wordpress(t, { posts: { posts: [post(1), dated] } });
  wp.site.introduction.timezone_string = 'America/Bogota';
  const folder = start(t, wp, { fields: { date: 'acf:day' } });
  await folder.run('build', '--now', '2026-11-29T04:59:00Z');
  assert.deepEqual(report(folder).held[0].until, '2026-11-29T05:00:00Z');
  await folder.run('build', '--now', '2026-11-29T05:00:00Z');
  assert.ok(folder.json('public/feed.json').items.some(({ id }) => id === 'news-2'));
});

test('an embargo in a field of ACF is of the site’s clock', async (t) => {
  const embargoed = post(2, { title: { rendered: SECRET }, acf: { embargo: '2026-11-28 13:30:00' } });
  const wp = await wordpress(t, { posts: { posts: [post(1), embargoed] } });
  const folder = start(t, wp);
  await folder.run('build', '--now', '2026-11-28T12:29:00Z');
  assert.deepEqual([report(folder).held[0].reason, report(folder).held[0].until], ['embargo', '2026-11-28T12:30:00Z']);
  await folder.run('build', '--now', '2026-11-28T12:30:00Z');
  assert.equal(report(folder).held.length, 0);
});

test('a city or a person whose post has a date to come is held as well', async (t) => {
  const wp = await wordpress(t, { posts: { posts: [post(1), post(2, { ...LATER, title: { rendered: SECRET } })] } });
  for (const as of ['people', 'cities']) {
    const folder = start(t, wp, { as });
    const run = await folder.run('build');
    assert.equal(run.exit, 0);
    assert.deepEqual(
      report(folder).held.map(({ where, until }) => [where.post, until]),
      [[2, '2031-05-01T08:00:00Z']],
    );
    assert.ok(!told(folder, run).includes('harbour'));
  }
});

test('what a site shows though it is not published is held', async (t) => {
  const wp = await wordpress(t, {
    posts: { posts: [post(1), post(2, { status: 'draft', title: { rendered: SECRET } })] },
  });
  wp.site.before = (_, url) => {
    url.searchParams.delete('_fields');
    return false;
  };
  const folder = start(t, wp);
  const run = await folder.run('build');
  assert.equal(report(folder).held[0].reason, 'unpublished');
  assert.ok(!told(folder, run).includes('harbour'));
});
