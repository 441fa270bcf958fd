// A site that is kept in a folder: for rehearsals, and where there is no network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { picture, posts, term } from '../support/wordpress.mjs';

const category = { slug: 'category', name: 'Categories', rest_base: 'categories', types: ['post'] };
const ANSWERS = {
  'mmc-feed.json': { ...CONFIG, sources: [{ name: 'site', as: 'news', wordpress: './site' }] },
  'site/wp-json/index.json': { name: 'Newsroom', url: 'https://mmc.example', namespaces: ['wp/v2'] },
  'site/wp-json/wp/v2/types.json': { post: { slug: 'post', rest_base: 'posts', name: 'Posts' } },
  'site/wp-json/wp/v2/taxonomies.json': { category },
  'site/wp-json/wp/v2/categories.json': [term(2, 'Statement')],
  'site/wp-json/wp/v2/media.json': [picture(7)],
};

test('a recorded site is read from its folder, newest first and on one page as it may be', async (t) => {
  const all = posts(150).map((one) => ({ ...one, categories: [2], featured_media: 7 }));
  const { run, json } = project(t, { ...ANSWERS, 'site/wp-json/wp/v2/posts.json': all.reverse() });
  assert.equal((await run('build', '--quiet')).exit, 0);
  const feed = json('public/feed.json');
  assert.equal(feed.items.length + json('public/feed-p0001.json').items.length, 150);
  assert.equal(feed.items[0]._mmc.type, 'Statement');
  assert.equal(feed.items[0]._mmc.image_alt, 'A mayor at desk 7');
});

test('an answer that is missing or no JSON is named', async (t) => {
  const { run, write } = project(t, ANSWERS);
  const missing = await run('build');
  assert.equal(missing.exit, 3);
  assert.match(missing.stderr, /posts\.json/);
  write('site/wp-json/wp/v2/posts.json', '<html>');
  const broken = await run('build');
  assert.equal(broken.exit, 3);
  assert.match(broken.stderr, /posts\.json answers with a web page/);
});

test('an address without https:// is no folder', async (t) => {
  const sources = [{ name: 'site', as: 'news', wordpress: 'mmc.example' }];
  const { run } = project(t, { ...ANSWERS, 'mmc-feed.json': { ...CONFIG, sources } });
  const { exit, stderr } = await run('build');
  assert.equal(exit, 64);
  assert.match(stderr, /begins with https:\/\/ or http:\/\/, or the folder of a recorded site/);
});
