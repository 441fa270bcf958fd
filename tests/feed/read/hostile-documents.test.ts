import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../../fixtures/feed/full-entries.js';
import { popoloDocument } from '../../fixtures/feed/popolo.js';
import { embeddedPost } from '../../fixtures/feed/wordpress-posts.js';
import { thrownBy } from '../support/failure.js';

const POISON =
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true},';

/** The document with poison in every object of it. */
const poisoned = (document: unknown): unknown => JSON.parse(JSON.stringify(document).replace(/\{(?=")/g, POISON));

const DOCUMENTS: Record<string, unknown> = {
  'a content feed': contentFeedDocument({ items: [fullItem], people: [fullPerson], cities: [fullCity] }),
  'WordPress posts': [embeddedPost],
  'a Popolo document': popoloDocument,
  'a list of people': { people: [fullPerson] },
  GeoJSON: { type: 'FeatureCollection', features: [fullCity] },
};

describe('keys that reach for the prototype', () => {
  for (const [kind, document] of Object.entries(DOCUMENTS)) {
    it(`change nothing in ${kind}, at whatever level`, () => {
      expect(JSON.stringify(read(poisoned(document)).feed)).to.equal(JSON.stringify(read(document).feed));
      expect(Reflect.get({}, 'polluted')).to.equal(undefined);
      expect(Reflect.get([], 'polluted')).to.equal(undefined);
      expect(Reflect.get(Object, 'polluted')).to.equal(undefined);
    });
  }

  it('are ids like any other', () => {
    const items = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, title: `The entry ${id}` }));
    const { feed } = read(contentFeedDocument({ items }));
    expect(feed.items).to.deep.equal(items);
  });

  it('are no languages of a name', () => {
    const names: unknown = JSON.parse('{ "__proto__": "Bogotà", "constructor": "Bogotá", "fr": "Bogota" }');
    const { feed } = read(contentFeedDocument({ cities: [{ ...fullCity, properties: { name: 'Bogotá', names } }] }));
    expect(feed._mmc.cities.features[0]?.properties.names).to.deep.equal({ fr: 'Bogota' });
  });

  it('do not come from the page, where it has given every object a field', () => {
    const page = { summary: 'From the page', _mmc: { type: 'From the page' }, names: { es: 'From the page' } };
    Object.assign(Object.prototype, page);
    try {
      const newsletter = { id: 'newsletter', title: 'Newsletter' };
      const { feed } = read(
        contentFeedDocument({ items: [newsletter], cities: [{ id: 'm', properties: { name: 'Milan' } }] }),
      );
      expect(Object.keys(feed.items[0] ?? {})).to.deep.equal(['id', 'title']);
      expect(Object.keys(feed._mmc.cities.features[0]?.properties ?? {})).to.deep.equal(['name']);
    } finally {
      for (const field of Object.keys(page)) Reflect.deleteProperty(Object.prototype, field);
    }
  });
});

describe('text is text', () => {
  const MARKUP = '<img src=x onerror="alert(1)"> Cities & <b>towns</b> &lt;3';

  it('in a title, a name or a summary, whatever it looks like', () => {
    const { feed } = read(
      contentFeedDocument({
        items: [{ id: 'newsletter', title: MARKUP, summary: MARKUP }],
        people: [{ id: 'giuseppe-sala', name: MARKUP }],
        cities: [{ id: 'milan-italy', properties: { name: MARKUP } }],
      }),
    );
    expect(feed.items).to.deep.equal([{ id: 'newsletter', title: MARKUP, summary: MARKUP }]);
    expect(feed._mmc.people[0]?.name).to.equal(MARKUP);
    expect(feed._mmc.cities.features[0]?.properties.name).to.equal(MARKUP);
  });

  it('without control characters, and without those that turn its neighbours round', () => {
    const title = '\uFEFFCities\u0000 \u202Eact\u202C \u2066first\u2069\u0007';
    const { feed } = read(contentFeedDocument({ items: [{ id: 'newsletter', title }] }));
    expect(feed.items[0]?.title).to.equal('Cities act first');
  });
});

describe('documents that mean harm', () => {
  /** A value that no recursive function comes to the end of. */
  function nested(): unknown {
    let value: unknown = 'Cities act first';
    for (let depth = 0; depth < 100_000; depth++) value = [value];
    return value;
  }

  it('cost one field, however deep it goes', () => {
    const items = [
      { id: 'deep', title: nested() },
      { id: 'newsletter', title: 'Newsletter', tags: nested(), _mmc: { topics: [nested(), 'Health'] } },
    ];
    const { feed, warnings } = read(contentFeedDocument({ items }));
    expect(feed.items.map(({ id, _mmc }) => [id, _mmc?.topics])).to.deep.equal([['newsletter', ['Health']]]);
    expect(warnings.map(({ path }) => path)).to.deep.equal([
      'items[0].title',
      'items[1].tags[0]',
      'items[1]._mmc.topics[0]',
    ]);
  });

  it('are no feed where their version only looks like an object', async () => {
    const { kind } = await thrownBy(() => read({ version: { toString: null } }));
    expect(kind).to.equal('not-a-feed');
  });

  it('are feeds of format 1 where their format is no number', () => {
    for (const format of [{ toString: null }, [2], 'newest', true]) {
      const { feed } = read({ ...contentFeedDocument({ items: [fullItem] }), _mmc: { format } });
      expect(feed.items).to.deep.equal([fullItem]);
    }
  });
});
