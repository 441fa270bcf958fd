import { expect } from '@open-wc/testing';
import type { Warning } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../../fixtures/feed/full-entries.js';
import { changed } from '../support/json.js';

/** A word that the expectation must have in it. */
const TEXT = 'text';
const ID = 'id';
const URL = 'https address';
const DATE = '2025-11-04';
const LANGUAGE = 'language tag';
const COUNTRY = 'two letters';
const EMAIL = 'e-mail';
const PHONE = 'telephone';
const NUMBER = 'number';
const LIST = 'list';
const OBJECT = 'object';
const COLLECTION = 'FeatureCollection';
const POINT = 'longitude first';

/** Where something bad stands, the bad value, what is expected there, and what is lost with it: by default, only itself. */
type Case = [path: string, bad: unknown, expected: string, lost?: string];

const ITEM_CASES: Case[] = [
  ['url', 'javascript:alert(1)', URL],
  ['external_url', 'www.example.org', URL],
  ['summary', { rendered: 'Four cities join.' }, TEXT],
  ['content_text', ['One paragraph', 'Another'], TEXT],
  ['image', 'data:image/png;base64,iVBORw0KGgo=', URL],
  ['date_modified', 1734480000, DATE],
  ['authors', 'Press office', LIST],
  ['authors[0]', 'Press office', OBJECT],
  ['authors[0].name', 7, TEXT],
  ['authors[0].url', '//example.org/press', URL],
  ['tags', 'Americas, Welcoming', LIST],
  ['tags[1]', null, TEXT],
  ['language', 'English', LANGUAGE],
  ['attachments', { url: 'https://example.org/task-force.pdf' }, LIST],
  ['attachments[0].url', 'file:///C:/task-force.pdf', URL, 'attachments[0]'],
  ['attachments[0].mime_type', false, TEXT],
  ['attachments[0].title', 2024, TEXT],
  ['attachments[0].size_in_bytes', '179 KB', NUMBER],
  ['_mmc', 'Press Release', OBJECT],
  ['_mmc.type', ['Press Release'], TEXT],
  ['_mmc.topics', 'Climate Migration', LIST],
  ['_mmc.topics[0]', 3, TEXT],
  ['_mmc.place', {}, TEXT],
  ['_mmc.status', 1, TEXT],
  ['_mmc.status_note', true, TEXT],
  ['_mmc.contacts', 'press@example.org', LIST],
  ['_mmc.contacts[0]', 'press@example.org', OBJECT],
  ['_mmc.contacts[0].name', 1, TEXT],
  ['_mmc.contacts[0].role', [], TEXT],
  ['_mmc.contacts[0].email', 'press@example.org?bcc=all@example.org', EMAIL],
  ['_mmc.contacts[0].phone', 'call us', PHONE],
  ['_mmc.boilerplate', 12, TEXT],
  ['_mmc.quotes', 'Cities act first.', LIST],
  ['_mmc.quotes[0].text', null, TEXT, '_mmc.quotes[0]'],
  ['_mmc.quotes[0].speaker', 5, TEXT],
  ['_mmc.quotes[0].role', 5, TEXT],
  ['_mmc.cross_post', 'Perry World House', OBJECT],
  ['_mmc.cross_post.publisher', 4, TEXT],
  ['_mmc.cross_post.notice', 4, TEXT],
  ['_mmc.image_alt', 0, TEXT],
  ['_mmc.image_credit', 0, TEXT],
  ['_mmc.cities', 'denver-united-states', LIST],
  ['_mmc.cities[1]', { id: 'denver-united-states' }, ID],
  ['_mmc.people', 'mike-johnston', LIST],
  ['_mmc.people[0]', false, ID],
  ['_mmc.translations', { es: 'https://example.org/es/ampliacion' }, LIST],
  ['_mmc.translations[0].language', '¿?', LANGUAGE, '_mmc.translations[0]'],
  ['_mmc.translations[0].url', 'vbscript:msgbox(1)', URL, '_mmc.translations[0]'],
  ['_mmc.translations[0].title', 1, TEXT],
];

const PERSON_CASES: Case[] = [
  ['sort_name', 1, TEXT],
  ['title', ['Mayor'], TEXT],
  ['city', { name: 'Amman' }, TEXT],
  ['city_id', [], ID],
  ['country', 57, COUNTRY],
  ['country_name', 962, TEXT],
  ['image', 'blob:https://example.org/0e8b', URL],
  ['image_alt', 1, TEXT],
  ['image_credit', 1, TEXT],
  ['url', 'https://mayor:secret@example.org/', URL],
  ['summary', 1, TEXT],
  ['biography', ['One paragraph'], TEXT],
  ['links', 'https://example.org/', LIST],
  ['links[0].title', 1, TEXT],
  ['links[0].url', 'city page', URL, 'links[0]'],
  ['language', 'العربية', LANGUAGE],
  ['memberships[0].organization', null, TEXT, 'memberships[0]'],
  ['memberships[0].role', 1, TEXT],
  ['memberships[0].start_date', 2018, DATE],
];

const CITY_CASES: Case[] = [
  ['properties.names', ['Bogota'], OBJECT],
  ['properties.names.ar', 5, TEXT],
  ['properties.country', 57, COUNTRY],
  ['properties.country_name', 57, TEXT],
  ['properties.region', 57, TEXT],
  ['properties.programmes', 'Task Force', LIST],
  ['properties.programmes[0]', {}, TEXT],
  ['properties.relationship', true, TEXT],
  ['properties.since', 2024, DATE],
  ['properties.population_band', 7_900_000, TEXT],
  ['properties.summary', 1, TEXT],
  ['properties.url', 'ftp://example.org/bogota', URL],
  ['properties.image', 'javascript:alert(1)', URL],
  ['properties.people', 'carlos-fernando-galan', LIST],
  ['properties.people[0]', null, ID],
];

const HEAD_CASES: Case[] = [
  ['title', 5, TEXT],
  ['description', 5, TEXT],
  ['language', 'the English one', LANGUAGE],
  ['home_page_url', 'example.org', URL],
  ['feed_url', '/feed.json', URL],
  ['next_url', 'javascript:alert(2)', URL],
  ['_mmc.generated_at', 'yesterday', DATE],
  ['_mmc.as_of', '31.12.2025', DATE],
  ['_mmc.notice', ['Sample data'], TEXT],
];

const SECTION_CASES: Case[] = [
  ['items', { 0: fullItem }, LIST],
  ['_mmc', 'people and cities', OBJECT],
  ['_mmc.people', 'nobody', LIST],
  ['_mmc.cities', [fullCity], COLLECTION],
  ['_mmc.cities.features', fullCity, LIST],
];

const name = ([path, bad, expected]: Case): string => `${path} = ${JSON.stringify(bad)}: expects ${expected}`;

function expectOnly(warnings: Warning[], path: string, expected: string): void {
  expect(warnings.map((warning) => warning.path)).to.deep.equal([path]);
  expect(warnings[0]?.expected).to.contain(expected);
}

/** Expects exactly one warning, and everything but what is lost. */
function expectLoss(section: string, entry: unknown, documentOf: (entry: unknown) => unknown, cases: Case[]): void {
  for (const badCase of cases) {
    it(name(badCase), () => {
      const [path, bad, expected, lost = path] = badCase;
      const { feed, warnings } = read(documentOf(changed(entry, path, bad)));
      expectOnly(warnings, `${section}.${path}`, expected);
      const entries = [...feed.items, ...feed._mmc.people, ...feed._mmc.cities.features];
      expect(entries).to.deep.equal([changed(entry, lost)]);
    });
  }
}

describe('a bad field costs only itself, and its path and what belongs there are reported', () => {
  describe('of a news item', () => {
    expectLoss('items[0]', fullItem, (entry) => contentFeedDocument({ items: [entry] }), ITEM_CASES);
  });

  describe('of a person', () => {
    expectLoss('_mmc.people[0]', fullPerson, (entry) => contentFeedDocument({ people: [entry] }), PERSON_CASES);
  });

  describe('of a city', () => {
    const document = (entry: unknown): unknown => contentFeedDocument({ cities: [entry] });
    expectLoss('_mmc.cities.features[0]', fullCity, document, CITY_CASES);

    for (const bad of [
      { type: 'Point', coordinates: [-74.0721] },
      { type: 'Point', coordinates: ['-74', '4'] },
      'west',
    ]) {
      it(`geometry = ${JSON.stringify(bad)}: the city stays, off the map`, () => {
        const { feed, warnings } = read(document(changed(fullCity, 'geometry', bad)));
        expectOnly(warnings, '_mmc.cities.features[0].geometry', POINT);
        expect(feed._mmc.cities.features).to.deep.equal([{ ...fullCity, geometry: null }]);
      });
    }
  });

  describe('of the feed itself', () => {
    const head = {
      ...contentFeedDocument({ items: [fullItem] }),
      description: 'Press releases and statements.',
      language: 'en',
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed.json',
      next_url: 'https://example.org/feed-2.json',
    };
    const good = read(head).feed;

    for (const badCase of HEAD_CASES) {
      it(name(badCase), () => {
        const [path, bad, expected] = badCase;
        const { feed, warnings } = read(changed(head, path, bad));
        expectOnly(warnings, path, expected);
        expect(feed).to.deep.equal(changed(good, path));
      });
    }
  });

  describe('where a whole section is of the wrong kind', () => {
    for (const badCase of SECTION_CASES) {
      it(name(badCase), () => {
        const [path, bad, expected] = badCase;
        const whole = contentFeedDocument({ items: [fullItem], people: [fullPerson], cities: [fullCity] });
        const { feed, warnings } = read(changed(whole, path, bad));
        expectOnly(warnings, path, expected);
        const left = feed.items.length + feed._mmc.people.length + feed._mmc.cities.features.length;
        expect(left).to.equal(path === '_mmc' ? 1 : 2);
      });
    }
  });
});
