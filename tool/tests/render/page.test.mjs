// The form "page": a whole page for a frame without a single permission.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { content, project } from '../support/project.mjs';

const city = (id, coordinates) => ({
  type: 'Feature',
  id,
  geometry: coordinates && { type: 'Point', coordinates },
  properties: { name: id, region: 'Africa' },
});

const FEED = {
  ...content({
    items: Array.from({ length: 12 }, (_, index) => ({
      id: `${index}`,
      title: `Report ${index}`,
      url: `https://mmc.example/${index}`,
      date_published: '2026-01-02T10:00:00Z',
      _mmc: { type: 'Press Release' },
    })),
    people: [{ id: 'p', name: 'Ada Vane', memberships: [{ organization: 'Leadership Board' }] }],
    cities: [city('Kampala', [32.6, 0.3]), city('Nairobi', [36.8, -1.3]), city('Somewhere', null)],
  }),
  home_page_url: 'https://mmc.example/news?a=1&b=2',
};

async function render(t, widget, ...options) {
  const { run } = project(t, { 'feed.json': FEED });
  const place = ['--src', 'feed.json', '--feed', 'https://feeds.example/feed.json', '--lang', 'en'];
  const { exit, stdout, stderr } = await run('render', widget, ...place, '--form', 'page', ...options);
  assert.equal(exit, 0, stderr);
  return stdout;
}

for (const widget of ['news-list', 'press-release-card', 'board-roster', 'city-map']) {
  test(`${widget}: a whole page without a script, a button or a field, under its own policy`, async (t) => {
    const html = await render(t, widget, ...(widget.startsWith('news') ? ['--filters', '--search'] : []));
    assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(html, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
    assert.match(html, /<base target="_blank">/);
    assert.match(html, /<title>[^<]+<\/title>/);
    assert.doesNotMatch(html, /<(script|button|input|link|template|form)\b|<!--(?! mmc-feed)|<\?|\son\w+=/);
    const [, styles] = /<style>([^]*?)<\/style>/.exec(html);
    const hash = createHash('sha256').update(styles).digest('base64');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
    assert.ok(policy.startsWith("default-src 'none'"), policy);
    assert.ok(policy.includes(`style-src 'sha256-${hash}'`), policy);
    assert.doesNotMatch(policy, /script-src|unsafe/);
  });
}

test('"Load more" is a link to the page that has more', async (t) => {
  const html = await render(t, 'news-list');
  assert.match(html, /<a class="button" href="https:\/\/mmc\.example\/news\?a=1&amp;b=2">Load more<\/a>/);
  assert.doesNotMatch(await render(t, 'news-list', '--limit', '20'), /Load more/);
});

test('the map has a dot for each city with a place, and the list has all', async (t) => {
  const html = await render(t, 'city-map');
  const [, dots] = /class="print-dots" d="([^"]*)"/.exec(html);
  assert.equal(dots.match(/M/g).length, 2);
  for (const name of ['Kampala', 'Nairobi', 'Somewhere']) assert.match(html, new RegExp(`>${name}<`));
});

test('language, direction and colours are those that were asked for', async (t) => {
  const { run } = project(t, { 'feed.json': FEED });
  const place = ['--src', 'feed.json', '--feed', 'https://feeds.example/feed.json', '--lang', 'ar'];
  const { stdout } = await run('render', 'board-roster', ...place, '--form', 'page', '--theme', 'auto');
  assert.match(stdout, /<html lang="ar" dir="rtl">/);
  assert.match(stdout, /<meta name="color-scheme" content="light dark">/);
});
