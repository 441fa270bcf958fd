// The light form: what each widget shows, as plain HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from './support.mjs';

/** The text of each element of a kind, in order. */
const texts = (html, tag) =>
  [...html.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([element]) =>
    element
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

test('the news list: titles, labels, dates, summaries, and nothing of the future', async (t) => {
  const { stdout } = await rendered(t, 'news-list', ['--our-city', 'Kampala']);
  assert.deepEqual(texts(stdout, 'h2'), ['News and Resources']);
  assert.deepEqual(texts(stdout, 'li'), [
    'Tom &amp; Jerry &lt;script&gt;alert(1)&lt;/script&gt; open the &quot;quay&quot; ' +
      'Climate Migration Press Release · November 20, 2026 · Our city · Corrected ' +
      'A quay for all. The date was wrong. First published by C40.',
    'مجلس الهجرة Statement · November 10, 2026 · Arabic What was said.',
    'Known by its year Statement · 2025 What was said.',
  ]);
  assert.match(stdout, /<a href="https:\/\/mmc\.example\/news\/amman" hreflang="ar" lang="ar" dir="rtl">/);
  assert.match(stdout, /<time datetime="2026-11-20">/);
  assert.match(stdout, /<time datetime="2025">/);
  assert.match(stdout, /<p>Sample data<\/p>/);
});

test('where there is more, a link leads to the page of the news', async (t) => {
  const { stdout } = await rendered(t, 'news-list', ['--limit', '1', '--sort', 'oldest']);
  assert.deepEqual(texts(stdout, 'time'), ['2025']);
  assert.match(stdout, /<a href="https:\/\/mmc\.example\/news">Load more<\/a>/);
});

test('the card: its title once, as a link in the heading, and all that it shows', async (t) => {
  const { stdout } = await rendered(t, 'press-release-card', ['--heading-level', '3']);
  assert.equal(stdout.match(/Tom &amp; Jerry/g).length, 1);
  assert.match(stdout, /<h3><a href="https:\/\/mmc\.example\/news\/quay"/);
  assert.match(stdout, /Bogotá, <time datetime="2026-11-20">/);
  assert.deepEqual(texts(stdout, 'h4'), ['Downloads', 'Media contacts', 'In other languages', 'About']);
  assert.deepEqual(texts(stdout, 'li'), [
    'The plan (PDF, 250 kB)',
    'Press office · press@mmc.example · +1 555 0100',
    'Spanish: El muelle',
  ]);
  assert.deepEqual(texts(stdout, 'figcaption'), ['Photo: Ana', 'Ada, Mayor']);
  assert.match(stdout, /<details>\s*<summary>Read the release<\/summary>\s*<p>First paragraph\.<\/p>/);
  assert.match((await rendered(t, 'press-release-card', ['--expanded'])).stdout, /<details open="">/);
});

test('the roster: boards, who sits on them, since when, and former members where they are asked for', async (t) => {
  const { stdout } = await rendered(t, 'board-roster', ['--our-city', 'kampala']);
  assert.deepEqual(texts(stdout, 'h2'), ['Leadership Board']);
  assert.deepEqual(texts(stdout, 'li'), [
    'Ada Colau · Our mayor · Co-Chair Mayor, Kampala, Uganda Since May 2019 Biography of Ada Colau, Kampala She was born.',
    'Vacant seat · Our mayor Mayor, Kampala, Uganda',
  ]);
  assert.match(stdout, /<p>As of November 23, 2026<\/p>/);
  const all = await rendered(t, 'board-roster', ['--former', '--lang', 'fr']);
  assert.match(all.stdout, /<h2>Anciens membres<\/h2>\s*<ul>\s*<li>\s*<p><span dir="auto">Ben Osei/);
});

test('the map: its cities by region, in the widget’s language', async (t) => {
  const { stdout } = await rendered(t, 'city-map');
  assert.deepEqual(texts(stdout, 'h3'), ['Africa (1)', 'Asia (1)', 'Other cities (1)']);
  assert.deepEqual(texts(stdout, 'li'), ['Kampala, Uganda', 'Hong Kong, Hong Kong SAR China', 'Nowhere']);
  const arabic = await rendered(t, 'city-map', ['--lang', 'ar', '--region', 'africa']);
  assert.match(arabic.stdout, /^<mmc-city-map [^>]*lang="ar" dir="rtl">/);
  assert.deepEqual(texts(arabic.stdout, 'li'), ['كمبالا، أوغندا']);
});
