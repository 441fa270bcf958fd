// Dates, links, ids, pictures, labels, languages and texts of other people's feeds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom, itemOf, itemsOf, rss } from './read.mjs';

const DATES = {
  'Thu, 05 Nov 2026 09:30:00 +0100': '2026-11-05T09:30:00+01:00',
  'Thu, 5 Nov 2026 09:30 GMT': '2026-11-05T09:30:00Z',
  '5 Nov 26 09:30:05 EST': '2026-11-05T09:30:05-05:00',
  'Thursday, 5 November 2026 9:30:00 (CET) CET': '2026-11-05T09:30:00+01:00',
  '05-Nov-2026': '2026-11-05',
  'Thu Nov  5 09:30:00 2026': '2026-11-05T09:30:00Z',
  'Thu Nov 05 09:30:00 +0100 2026': '2026-11-05T09:30:00+01:00',
  '2026-11-05': '2026-11-05',
  '2026-11-5 9:30': '2026-11-05T09:30:00Z',
  '2026-11-05T09:30:00.123+01': '2026-11-05T09:30:00+01:00',
  '20261105T093000Z': '2026-11-05T09:30:00Z',
  '2026-11': '2026-11',
  'Sat, 31 Dec 2005 23:59:60 GMT': '2005-12-31T23:59:59Z',
  'Mon, 31 Feb 2026 10:00:00 GMT': undefined,
  'last week': undefined,
};
for (const [written, read] of Object.entries(DATES)) {
  test(`the date “${written}”`, () => assert.equal(itemOf(`<pubDate>${written}</pubDate>`).date_published, read));
}

test('a time without a zone is of the zone of the source', () => {
  const item = itemOf('<pubDate>5 Nov 2026 09:30:00</pubDate>', { zone: 'Europe/Brussels' });
  assert.equal(item.date_published, '2026-11-05T09:30:00+01:00');
});

test('what has only the date of its last change has that', () => {
  const [item] = itemsOf(atom('<entry><title>A</title><updated>2026-11-05T09:30:00Z</updated></entry>'));
  assert.equal(item.date_published, '2026-11-05T09:30:00Z');
  assert.equal(item.date_modified, '2026-11-05T09:30:00Z');
});

const LINKS = {
  'relative to the feed': ['<link>../a</link>', 'https://partner.example/a'],
  'a guid that is a permanent link': ['<guid>https://partner.example/?p=1</guid>', 'https://partner.example/?p=1'],
  'a guid that is none': ['<guid isPermaLink="false">https://partner.example/?p=1</guid>', undefined],
  'the page before it was counted': [
    '<link>https://feeds.example/~r/1</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://partner.example/a</f:origLink>',
    'https://partner.example/a',
  ],
  'not the sound of the entry': ['<atom:link rel="enclosure" href="https://partner.example/a.mp3"/>', undefined],
  'never a script': ['<link>javascript:alert(1)</link>', undefined],
};
for (const [what, [inside, url]] of Object.entries(LINKS)) {
  test(`the link: ${what}`, () => assert.equal(itemOf(inside).url, url));
}

test('the link: by the bases of all elements around it, and the page among several alternates', () => {
  const [item] = itemsOf(
    atom(
      `<entry xml:base="news/"><title>A</title><link rel="alternate" type="application/pdf" href="a.pdf"/>
      <link rel="alternate" type="text/html" href="a"/><link rel="self" href="a.atom"/></entry>`,
      'xml:base="https://partner.example/en/"',
    ),
  );
  assert.equal(item.url, 'https://partner.example/en/news/a');
});

const idOf = (inside) => itemOf(inside).id;
test('an id is made of the guid alone: it outlives a new title, address and domain', () => {
  const id = idOf('<guid isPermaLink="false">post-7</guid><link>https://old.example/a</link>');
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.equal(idOf('<guid isPermaLink="false">post-7</guid><link>https://new.example/b</link>'), id);
  assert.notEqual(idOf('<guid isPermaLink="false">post-8</guid>'), id);
});

test('entries without a guid are told apart by their links, and those without links by what they say', () => {
  const ids = itemsOf(
    rss(`<item><title>A</title><link>https://p.example/a</link></item><item><title>B</title><link>https://p.example/b</link></item>
      <item><title>C</title></item><item><title>D</title></item>`),
  ).map(({ id }) => id);
  assert.equal(new Set(ids).size, 4);
});

test('entries that share a guid are all there; one that says nothing new is there once', () => {
  const same = '<item><title>A</title><guid>1</guid><link>https://p.example/a</link></item>';
  const other = '<item><title>B</title><guid>1</guid><link>https://p.example/b</link></item>';
  assert.deepEqual(
    itemsOf(rss(same + other + same)).map(({ title }) => title),
    ['A', 'B'],
  );
});

const PICTURES = {
  'of Media RSS': ['<media:content url="https://p.example/a.jpg" medium="image"/>', 'https://p.example/a.jpg'],
  'in a group': [
    '<media:group><media:content url="/a.jpg" type="image/jpeg"/></media:group>',
    'https://partner.example/a.jpg',
  ],
  'not the thumbnail where there is a larger one': [
    '<media:thumbnail url="https://p.example/s.jpg"/><media:content url="https://p.example/a.jpg" medium="image"/>',
    'https://p.example/a.jpg',
  ],
  'an enclosure': ['<enclosure url="https://p.example/a.png" type="image/png"/>', 'https://p.example/a.png'],
  'not a sound': ['<enclosure url="https://p.example/a.mp3" type="audio/mpeg"/>', undefined],
  'not what counts readers': [
    '<description>&lt;img src="https://count.example/p.gif" width="1" height="1"&gt;&lt;img src="a.jpg"&gt;</description>',
    'https://partner.example/feeds/a.jpg',
  ],
  'not a piece of data': ['<description>&lt;img src="data:image/gif;base64,R0lGOD"&gt;</description>', undefined],
};
for (const [what, [inside, image]] of Object.entries(PICTURES)) {
  test(`the picture: ${what}`, () => assert.equal(itemOf(inside).image, image));
}

test('the picture: what it shows, as its text says', () => {
  const item = itemOf(
    '<content:encoded><![CDATA[<p><img alt="Two mayors &amp; a map" src="https://p.example/a.jpg"></p>]]></content:encoded>',
  );
  assert.equal(item._mmc.image_alt, 'Two mayors & a map');
});

test('categories are topics, but the one for what is in none', () => {
  const item = itemOf('<category>Climate</category><category>Uncategorized</category><dc:subject>Housing</dc:subject>');
  assert.deepEqual(item._mmc.topics, ['Climate', 'Housing']);
  const [entry] = itemsOf(
    atom('<entry><title>A</title><category term="climate" label="Climate"/><category term="housing"/></entry>'),
  );
  assert.deepEqual(entry._mmc.topics, ['Climate', 'housing']);
});

test('the language is that of the entry, else of what is around it, else of the channel', () => {
  assert.equal(itemOf('<dc:language>pt-br</dc:language>').language, 'pt-BR');
  const [entry] = itemsOf(atom('<entry><title>A</title></entry>', 'xml:lang="es"'));
  assert.equal(entry.language, 'es');
  const [item] = itemsOf(rss('<language>fr</language><item><title>A</title></item>'));
  assert.equal(item.language, 'fr');
});

test('what has no title has the first words of its text', () => {
  const [item] = itemsOf(
    rss('<item><description>&lt;p&gt;Mayors met.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</description></item>'),
  );
  assert.equal(item.title, 'Mayors met.');
});

test('a summary ends where its author ended it: no link to the rest, no line of the program', () => {
  const texts = {
    'Mayors met. <a href="https://p.example/a">Read more</a>': 'Mayors met.',
    'Mayors met. <p>The post <a href="https://p.example/a">A title</a> appeared first on <a href="https://p.example">P</a>.</p>':
      'Mayors met.',
    'Los alcaldes. <p>La entrada <a href="#">A</a> se publicó primero en <a href="#">P</a>.</p>': 'Los alcaldes.',
    'Les maires. <p>L’article <a href="#">A</a> est apparu en premier sur <a href="#">P</a>.</p>': 'Les maires.',
    'Os autarcas. <p>O post <a href="#">A</a> apareceu primeiro em <a href="#">P</a>.</p>': 'Os autarcas.',
    'اجتمع العمد. <p>ظهرت المقالة <a href="#">A</a> أولاً على <a href="#">P</a>.</p>': 'اجتمع العمد.',
  };
  for (const [html, summary] of Object.entries(texts)) {
    assert.equal(itemOf(`<description><![CDATA[${html}]]></description>`).summary, summary);
  }
});

test('of a whole text the summary has the first sentences, whole ones', () => {
  const sentence = 'Mayors of many cities met to speak of what moves people. ';
  const { summary, content_text } = itemOf(`<description>${sentence.repeat(40)}</description>`);
  assert.ok(summary.length > 200 && summary.length <= 400, String(summary.length));
  assert.ok(summary.endsWith('people.'));
  assert.equal(content_text, undefined);
});

test('fields of the configuration take elements by their names, with their prefix or without', () => {
  const inside =
    '<region xmlns="urn:own">Lima</region><dc:coverage>Peru</dc:coverage><content:encoded>&lt;p&gt;All.&lt;/p&gt;</content:encoded>';
  const fields = { place: 'region', topics: 'coverage', text: 'content:encoded', type: '"Report"' };
  const item = itemOf(inside, { fields });
  assert.deepEqual(item._mmc, { type: 'Report', topics: ['Peru'], place: 'Lima' });
  assert.equal(item.content_text, 'All.');
  const [json] = itemsOf(JSON.stringify({ items: [{ title: 'A', _own: { kind: 'Report' } }] }), {
    fields: { type: '_own.kind' },
  });
  assert.equal(json._mmc.type, 'Report');
});
