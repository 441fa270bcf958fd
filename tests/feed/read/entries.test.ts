import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../../fixtures/feed/full-entries.js';
import { changed } from '../support/json.js';

const NO_NAMES: [written: string, value: unknown][] = [
  ['missing', undefined],
  ['empty', ''],
  ['only spaces', ' \n '],
  ['only invisible characters', '\u202E\u0000'],
  ['a number', 2024],
  ['an object', { rendered: 'Cities act first' }],
  ['a list', ['Cities act first']],
];

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('news without a title', () => {
  const LONG =
    'The ferry to the northern islands is late again, and the harbour master says that the fog will stay for a week.';
  const UNTITLED: [what: string, fields: object, title: string, summary: string | undefined][] = [
    ['its text', { content_text: 'The ferry is late again.' }, 'The ferry is late again.', undefined],
    ['its summary, which is not repeated', { summary: 'Rain on the quay.' }, 'Rain on the quay.', undefined],
    ['its text, beside a summary', { content_text: 'Rain.', summary: 'No ferry today.' }, 'Rain.', 'No ferry today.'],
    [
      'its text, repeated as summary',
      { content_text: 'Rain. No ferry.', summary: 'Rain.' },
      'Rain. No ferry.',
      undefined,
    ],
    ['the first paragraph of its text', { content_text: '\n\nRain.\n\nNo ferry.' }, 'Rain.', undefined],
    [
      'as many words as there is room for',
      { content_text: LONG },
      'The ferry to the northern islands is late again, and the harbour master says…',
      undefined,
    ],
    ['80 letters where there are no words', { content_text: '船'.repeat(200) }, `${'船'.repeat(78)}…`, undefined],
  ];
  for (const [what, fields, title, summary] of UNTITLED) {
    it(`has ${what}`, () => {
      for (const none of [undefined, null, '', ' \n ']) {
        const { feed, warnings } = read(contentFeedDocument({ items: [{ id: '1', title: none, ...fields }] }));
        expect([feed.items[0]?.title, feed.items[0]?.summary]).to.deep.equal([title, summary]);
        expect(warnings).to.deep.equal([]);
      }
    });
  }

  it('has them in the place of a title that is no text, which is reported', () => {
    const { feed, warnings } = read(contentFeedDocument({ items: [{ id: '1', title: 7, content_text: 'Rain.' }] }));
    expect(feed.items[0]?.title).to.equal('Rain.');
    expect(warnings.map(({ path }) => path)).to.deep.equal(['items[0].title']);
  });
});

describe('news without a date', () => {
  it('has that of its last change', () => {
    const dates = [{ date_modified: '2026-01' }, { date_modified: '2026-01', date_published: 'in spring' }];
    for (const fields of dates) {
      const { feed, warnings } = read(contentFeedDocument({ items: [{ id: '1', title: 'Rain', ...fields }] }));
      expect(feed.items[0]?.date_published).to.equal('2026-01');
      expect(warnings.map(({ path }) => path)).to.deep.equal(
        'date_published' in fields ? ['items[0].date_published'] : [],
      );
    }
  });
});

describe('an entry without what makes it one is dropped, and the others stay', () => {
  for (const [written, value] of [...NO_NAMES, ['null', null] as const]) {
    it(`news with a title that is ${written}`, () => {
      const items = [
        { id: 'untitled', title: value },
        { id: 'newsletter', title: 'MMC Newsletter' },
      ];
      const { feed, warnings } = read(contentFeedDocument({ items }));
      expect(ids(feed.items)).to.deep.equal(['newsletter']);
      expect(warnings.map(({ path, expected }) => [path, expected])).to.deep.equal([['items[0].title', 'text']]);
    });

    it(`a city with a name that is ${written}`, () => {
      const cities = [fullCity, changed(changed(fullCity, 'id', 'cali-colombia'), 'properties.name', value)];
      const { feed, warnings } = read(contentFeedDocument({ cities }));
      expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
      const path = '_mmc.cities.features[1].properties.name';
      expect(warnings.map((warning) => [warning.path, warning.expected])).to.deep.equal([[path, 'text']]);
    });
  }

  for (const [written, value] of NO_NAMES) {
    it(`a person with a name that is ${written}`, () => {
      const people = [changed(fullPerson, 'name', value), { id: 'giuseppe-sala', name: 'Giuseppe Sala' }];
      const { feed, warnings } = read(contentFeedDocument({ people }));
      expect(ids(feed._mmc.people)).to.deep.equal(['giuseppe-sala']);
      expect(warnings.map(({ path, expected }) => [path, expected])).to.deep.equal([['_mmc.people[0].name', 'text']]);
    });
  }

  it('a vacant seat has the name null, and stays', () => {
    const seat = { ...fullPerson, id: 'montevideo-seat', name: null, city: 'Montevideo' };
    const { feed, warnings } = read(contentFeedDocument({ people: [seat] }));
    expect(warnings).to.deep.equal([]);
    expect(feed._mmc.people).to.deep.equal([seat]);
  });

  it('an entry that is no object', () => {
    const items = [null, 'Cities act first', 5, [fullItem], fullItem];
    const { feed, warnings } = read(contentFeedDocument({ items }));
    expect(feed.items).to.deep.equal([fullItem]);
    expect(warnings.map(({ path, expected }) => `${path}: ${expected}`)).to.deep.equal([
      'items[0]: an object',
      'items[1]: an object',
      'items[2]: an object',
      'items[3]: an object',
    ]);
  });

  it('a city without properties', () => {
    const { feed, warnings } = read(contentFeedDocument({ cities: [changed(fullCity, 'properties'), fullCity] }));
    expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
    expect(warnings.map(({ path }) => path)).to.deep.equal(['_mmc.cities.features[0].properties']);
  });

  it('says what stood there, in a few letters', () => {
    const url = `javascript:${'alert(1);'.repeat(20)}`;
    const { warnings } = read(contentFeedDocument({ items: [{ ...fullItem, url }] }));
    expect(warnings[0]?.found).to.contain('javascript:alert(1);alert(1);');
    expect(warnings[0]?.found).to.have.lengthOf.below(100);
  });
});

describe('ids', () => {
  it('may be numbers', () => {
    const items = [
      { id: 6288, title: 'Global Cities Fund Launches New $3M Investment' },
      { id: 0, title: 'Newsletter' },
    ];
    const { feed, warnings } = read(contentFeedDocument({ items }));
    expect(ids(feed.items)).to.deep.equal(['6288', '0']);
    expect(warnings).to.deep.equal([]);
  });

  it('of two entries with the same one, the first wins, in every section', () => {
    const { feed, warnings } = read(
      contentFeedDocument({
        items: [fullItem, { ...fullItem, title: 'The same again' }],
        people: [fullPerson, { ...fullPerson, name: 'Somebody else' }],
        cities: [fullCity, { ...fullCity, geometry: { type: 'Point', coordinates: [0, 0] } }],
      }),
    );
    expect(feed.items).to.deep.equal([fullItem]);
    expect(feed._mmc.people).to.deep.equal([fullPerson]);
    expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
    const expected = 'an id that no earlier entry has';
    expect(warnings).to.deep.equal([
      { path: 'items[1].id', expected, found: '"americas-task-force-expansion"' },
      { path: '_mmc.people[1].id', expected, found: '"yousef-al-shawarbeh"' },
      { path: '_mmc.cities.features[1].id', expected, found: '"bogota-colombia"' },
    ]);
  });

  it('are the same whether written as text or as a number', () => {
    const { feed } = read(
      contentFeedDocument({
        items: [
          { id: 12, title: 'First' },
          { id: '12', title: 'Second' },
        ],
      }),
    );
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['First']);
  });

  it('of a dropped entry do not stand in the way of a good one', () => {
    const { feed } = read(
      contentFeedDocument({ items: [{ id: 'newsletter' }, { id: 'newsletter', title: 'Newsletter' }] }),
    );
    expect(feed.items).to.deep.equal([{ id: 'newsletter', title: 'Newsletter' }]);
  });

  it('may be missing: the address stands in', () => {
    const url = 'https://mayorsmigrationcouncil.org/news/newsletter/';
    const { feed, warnings } = read(contentFeedDocument({ items: [{ url, title: 'Newsletter' }] }));
    expect(ids(feed.items)).to.deep.equal([url]);
    expect(warnings).to.deep.equal([]);
  });

  it('may be missing with the address: entries still differ', () => {
    const titles = ['The Promise of Localization', 'Insights from the World Migration Report 2024'];
    const { feed } = read(
      contentFeedDocument({ items: titles.map((title) => ({ title })), people: titles.map((name) => ({ name })) }),
    );
    expect(feed.items.map(({ title }) => title)).to.deep.equal(titles);
    expect(new Set(ids(feed.items)).size).to.equal(2);
    expect(new Set(ids(feed._mmc.people)).size).to.equal(2);
  });

  it('that are neither text nor number are reported, and the entry stays', () => {
    for (const id of [true, {}, ['newsletter'], '\u202E']) {
      const { feed, warnings } = read(contentFeedDocument({ items: [{ id, title: 'Newsletter' }] }));
      expect(feed.items.map(({ title }) => title)).to.deep.equal(['Newsletter']);
      expect(warnings.map(({ path, expected }) => [path, expected])).to.deep.equal([
        ['items[0].id', 'an id: text or a number'],
      ]);
    }
  });

  it('of cities without one are made of name and country', () => {
    const cities = [{ type: 'Feature', geometry: fullCity.geometry, properties: { name: 'Łódź', country: 'PL' } }];
    const { feed } = read(contentFeedDocument({ cities }));
    expect(feed._mmc.cities.features[0]?.id).to.match(/^lodz-pl/);
  });
});
