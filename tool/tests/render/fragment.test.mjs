// The form "fragment": the widget as it looks, before its script.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fragmentStyles } from '../../dist/testing.mjs';
import { content, project } from '../support/project.mjs';

const FEED = content({
  items: [
    { id: 'b', title: 'Mayors <b>& cities</b>', url: 'https://mmc.example/b', date_published: '2026-11-20T10:00:00Z' },
    { id: 'a', title: 'The first report', date_published: '2026-01-02T10:00:00Z', summary: 'What "cities" did.' },
    { id: 'later', title: 'Not yet', date_published: '2026-12-24T10:00:00Z' },
  ],
  people: [{ id: 'p', name: 'Ada Vane', city: 'Amman', memberships: [{ organization: 'Leadership Board' }] }],
  cities: [
    {
      type: 'Feature',
      id: 'amman-jordan',
      geometry: { type: 'Point', coordinates: [35.9, 31.9] },
      properties: { name: 'Amman', country: 'JO', region: 'Middle East' },
    },
  ],
});

/** `mmc-feed render WIDGET --form fragment`, of the feed above. */
async function render(t, widget, ...options) {
  const { run } = project(t, { 'feed.json': FEED });
  const place = ['--src', 'feed.json', '--feed', 'https://feeds.example/feed.json', '--lang', 'en'];
  return run('render', widget, ...place, '--form', 'fragment', ...options);
}

const shadow = (html) => /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? '';
const beside = (html) => html.replace(/<template[^]*<\/template>/, '');

for (const [widget, text, ...options] of [
  ['news-list', 'The first report'],
  ['press-release-card', 'Mayors &lt;b>&amp; cities', '--item', 'b'],
  ['board-roster', 'Ada Vane'],
  ['city-map', 'Amman', '--view', 'list'],
]) {
  test(`${widget}: what it looks like and its plain content, without a mark of its renderer`, async (t) => {
    const { exit, stdout, stderr } = await render(t, widget, ...options);
    assert.equal(exit, 0, stderr);
    assert.match(stdout, new RegExp(`^<mmc-${widget} `));
    for (const html of [shadow(stdout), beside(stdout)]) {
      assert.ok(html.replaceAll('&gt;', '>').includes(text), `${text} is not in ${html}`);
    }
    assert.doesNotMatch(shadow(stdout), /<!--|<\?|\$|undefined|<script|style=/);
  });
}

test('the feed stays text', async (t) => {
  const { stdout } = await render(t, 'news-list');
  assert.doesNotMatch(stdout, /<b>/);
});

test('what lies in the future is not in it, by the clock that was asked for', async (t) => {
  const { stdout } = await render(t, 'news-list');
  assert.doesNotMatch(stdout, /Not yet/);
  const later = await render(t, 'news-list', '--now', '2026-12-25T00:00:00Z');
  assert.match(shadow(later.stdout), /Not yet/);
});

test('the same feed at the same time: the same bytes', async (t) => {
  const [first, second] = [await render(t, 'news-list'), await render(t, 'news-list')];
  assert.equal(first.stdout, second.stdout);
});

test('inline styles: the hash that the policy needs is printed, and is that of the styles', async (t) => {
  const { stdout, stderr } = await render(t, 'news-list', '--styles', 'inline');
  const [, styles] = /<style>([^]*?)<\/style>/.exec(stdout);
  const hash = createHash('sha256').update(styles).digest('base64');
  assert.ok(stderr.includes(`style-src 'sha256-${hash}'`), stderr);
  const { stdout: report } = await render(t, 'news-list', '--json');
  assert.equal(JSON.parse(report).styleHash, `sha256-${hash}`);
});

test('linked styles: the file of the widget, below the folder of its files', async (t) => {
  const { exit, stdout, stderr } = await render(
    t,
    'board-roster',
    '--styles',
    'link',
    '--assets',
    'https://cdn.example/v1',
  );
  assert.equal(exit, 0, stderr);
  assert.match(shadow(stdout), /^<link rel="stylesheet" href="https:\/\/cdn\.example\/v1\/mmc-board-roster\.css">/);
  assert.doesNotMatch(stdout, /<style|sha256/);
});

test('the style sheet hides what does nothing without scripts', () => {
  assert.match(fragmentStyles('news-list'), /@media \(scripting:none\)\{\.tools,\.more,button\{display:none/);
});

for (const [what, says, ...args] of [
  ['a drawn map', /--view list/, 'city-map'],
  ['linked styles of nowhere', /--assets/, 'news-list', '--styles', 'link'],
  ['linked styles of no address', /https:\/\/example\.org\/v1\//, 'news-list', '--styles', 'link', '--assets', 'v1'],
  ['a div', /--tag div/, 'news-list', '--tag', 'div'],
]) {
  test(`wrong use: ${what}`, async (t) => {
    const { exit, stderr, stdout } = await render(t, ...args);
    assert.equal(exit, 64);
    assert.match(stderr, says);
    assert.equal(stdout, '');
  });
}

test('nothing to show: exit 1, with the message', async (t) => {
  const { exit, stdout } = await render(t, 'news-list', '--type', 'Report');
  assert.equal(exit, 1);
  assert.match(shadow(stdout), /part="empty"/);
});

test('a boolean attribute does what it says', async (t) => {
  const { stdout } = await render(t, 'news-list', '--filters', '--search');
  assert.match(shadow(stdout), /<input/);
  assert.match(stdout, /^<mmc-news-list [^>]*filters=""/);
});
