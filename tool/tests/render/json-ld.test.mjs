// JSON-LD: the shapes that search engines document, and nothing that ends the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, rendered, WIDGETS } from './support.mjs';

async function thingOf(t, widget, args = []) {
  const { stdout } = await rendered(t, widget, ['--json-ld', ...args]);
  const scripts = [...stdout.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0][1]);
}

test('an article, as search engines want it', async (t) => {
  assert.deepEqual(await thingOf(t, 'press-release-card'), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Tom & Jerry <script>alert(1)</script> open the "quay"',
    description: 'A quay for all.',
    url: 'https://mmc.example/news/quay',
    image: ['https://mmc.example/quay.jpg'],
    datePublished: '2026-11-20T09:00:00+02:00',
    inLanguage: 'en',
    author: [{ '@type': 'Organization', name: 'Mayors Migration Council' }],
    dateline: 'Bogotá',
  });
});

test('lists of what is shown, numbered from one', async (t) => {
  const news = await thingOf(t, 'news-list', ['--limit', '2']);
  assert.equal(news['@type'], 'ItemList');
  assert.deepEqual(
    news.itemListElement.map(({ '@type': type, position, item }) => [type, position, item['@type'], item.inLanguage]),
    [
      ['ListItem', 1, 'NewsArticle', 'en'],
      ['ListItem', 2, 'NewsArticle', 'ar'],
    ],
  );
});

test('people once, without vacant seats', async (t) => {
  const { itemListElement } = await thingOf(t, 'board-roster');
  assert.deepEqual(
    itemListElement.map(({ item }) => item),
    [
      {
        '@type': 'Person',
        name: 'Ada Colau',
        jobTitle: 'Mayor',
        url: 'https://mmc.example/ada',
        workLocation: {
          '@type': 'Place',
          name: 'Kampala',
          address: { '@type': 'PostalAddress', addressLocality: 'Kampala', addressCountry: 'UG' },
        },
        memberOf: [{ '@type': 'Organization', name: 'Leadership Board' }],
      },
    ],
  );
});

test('cities with their country and place', async (t) => {
  const { itemListElement } = await thingOf(t, 'city-map', ['--region', 'Africa']);
  assert.deepEqual(itemListElement[0].item, {
    '@type': 'City',
    name: 'Kampala',
    url: 'https://mmc.example/kampala',
    geo: { '@type': 'GeoCoordinates', latitude: 0.31, longitude: 32.58 },
    containedInPlace: { '@type': 'Country', name: 'Uganda' },
  });
});

for (const widget of WIDGETS) {
  test(`there is none by default, nor where there is nothing to show: ${widget}`, async (t) => {
    assert.doesNotMatch((await rendered(t, widget)).stdout, /ld\+json/);
    const nothing = { ...FEED, items: [], _mmc: { format: 1 } };
    const { exit, stdout } = await rendered(t, widget, ['--json-ld'], nothing);
    assert.equal(exit, 1);
    assert.doesNotMatch(stdout, /ld\+json/);
  });
}
