// Ten thousand feeds with held entries, their words planted elsewhere: no byte of what is held gets out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findLeak, sift } from '../dist/testing.mjs';
import { item } from './support/project.mjs';

const RUNS = 10_000;
const NOW = Date.parse('2026-11-28T12:00:00Z');

/** Words of their own for what is held, so that a copy of them is a copy. */
const held = fc.record({
  title: words('zq', 4, 7),
  text: words('xv', 12, 40),
  slug: fc.stringMatching(/^[a-z]{6,10}-held$/),
  file: fc.stringMatching(/^[a-z]{6,10}$/),
});

const open = fc.record({ title: words('ab', 2, 8), text: words('cd', 0, 40) });

function words(stem, minLength, maxLength) {
  return fc
    .array(fc.nat(9999), { minLength, maxLength })
    .map((numbers) => numbers.map((number) => `${stem}${String(number).padStart(4, '0')}`).join(' '));
}

/** What of a held entry is planted, and in which disguise. */
const PLANTS = {
  title: ({ title }) => title,
  address: ({ slug }) => `https://mmc.example/news/${slug}`,
  download: ({ file }) => `https://mmc.example/files/${file}.pdf`,
  run: ({ text }) => text.slice(3, 45),
};
const DISGUISES = {
  none: (text) => text,
  capitals: (text) => (text.includes('://') ? text : text.toUpperCase()),
  spaces: (text) => (text.includes('://') ? text : text.replaceAll(' ', ' \n\u00a0 ')),
  tags: (text) => (text.includes('://') ? `<a href="#">${text}</a>` : text.replace(' ', ' <b>&nbsp;</b>')),
  entities: (text) => (text.includes('://') ? text : text.replace(' ', '&amp;#32;')),
  invisible: (text) => (text.includes('://') ? text : text.replace(/(\w)(\w)/, '$1\u200b$2')),
};
const PLACES = {
  title: (entry, plant) => ({ ...entry, title: `${entry.title}: ${plant}` }),
  summary: (entry, plant) => ({ ...entry, summary: `Before ${plant} after` }),
  text: (entry, plant) => ({ ...entry, content_text: `${entry.content_text}\n\n${plant}, it says.` }),
  tag: (entry, plant) => ({ ...entry, tags: ['a tag', plant] }),
  alt: (entry, plant) => ({ ...entry, _mmc: { ...entry._mmc, image_alt: plant } }),
  quote: (entry, plant) => ({ ...entry, _mmc: { ...entry._mmc, quotes: [{ text: plant }] } }),
};

const feed = fc.record({
  held: fc.array(held, { minLength: 1, maxLength: 3 }),
  open: fc.array(open, { minLength: 1, maxLength: 4 }),
  plant: fc.option(
    fc.record({
      what: fc.constantFrom(...Object.keys(PLANTS)),
      disguise: fc.constantFrom(...Object.keys(DISGUISES)),
      place: fc.constantFrom(...Object.keys(PLACES)),
      of: fc.nat(),
      into: fc.nat(),
    }),
  ),
});

const entry = (value) => ({
  kind: 'news',
  id: value.id,
  sourceId: value.id,
  origin: { source: 'older', document: 'source.json' },
  traces: new Map(),
  language: 'en',
  value,
});

function entriesOf({ held, open, plant }) {
  const secrets = held.map(({ title, text, slug, file }, index) =>
    item(`held${index}`, {
      title,
      content_text: text,
      url: `https://mmc.example/news/${slug}`,
      attachments: [{ url: `https://mmc.example/files/${file}.pdf` }],
      date_published: '2026-12-24',
    }),
  );
  const items = open.map(({ title, text }, index) => item(`open${index}`, { title, content_text: text }));
  if (plant) {
    const at = plant.into % items.length;
    const copy = DISGUISES[plant.disguise](PLANTS[plant.what](held[plant.of % held.length]));
    items[at] = PLACES[plant.place](items[at], copy);
  }
  return [...secrets, ...items].map(entry);
}

test(`of ${RUNS} feeds, every planted copy stops the run, and no feed without one is stopped`, () => {
  fc.assert(
    fc.property(feed, (generated) => {
      const { visible, held: kept } = sift(entriesOf(generated), () => 'UTC', NOW);
      assert.equal(kept.length, generated.held.length);
      const text = JSON.stringify({ items: visible.map(({ value }) => value) });
      const leak = findLeak({ held: kept, visible, publicBefore: [], files: [{ path: 'feed.json', text }] });
      assert.equal(leak !== undefined, generated.plant !== null, JSON.stringify(generated));
      for (const { title, text: words } of generated.held) {
        if (!leak) assert.equal(text.includes(title) || text.includes(words.slice(0, 40)), false);
      }
    }),
    { numRuns: RUNS },
  );
});
