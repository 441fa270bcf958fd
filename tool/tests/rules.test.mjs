// Each rule: an entry that it finds, and one that is much like it and in order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONFIG, content, item, project } from './support/project.mjs';
import { oneTab, workbook } from './support/workbook.mjs';

const sheet = (as, text, more = {}) => ({
  'mmc-feed.json': { ...CONFIG, sources: [{ name: 'table', as, sheet: 'table.csv', ...more }] },
  'table.csv': text,
});
const book = (as, bytes, more = {}) => ({
  'mmc-feed.json': { ...CONFIG, sources: [{ name: 'table', as, sheet: 'table.xlsx', ...more }] },
  'table.xlsx': bytes,
});
const feed = (sections, more = {}) => ({ 'mmc-feed.json': { ...CONFIG, ...more }, 'source.json': content(sections) });
const news = (more) => feed({ items: [item('a', more)] });
const member = (more = {}, terms = [{ organization: 'Board' }]) =>
  feed({ people: [{ id: 'p', name: 'Ana Ruiz', title: 'Mayor', city: 'Quito', memberships: terms, ...more }] });
const cities = (row) => sheet('cities', `City,Country,Latitude,Longitude\n${row}\n`);
const table = (row) => sheet('news', `Title,Link,Date,Type,Summary\n${row}\n`);

const ENGLISH =
  'The mayors of the cities have met with the people that live there and will have more of this for them. ';
const SPANISH =
  'Los alcaldes de las ciudades se han reunido con los vecinos para hablar sobre el futuro y por sus barrios. ';
const translated = (url) => ({ _mmc: { type: 'Statement', translations: [{ language: 'es', url }] } });
const A = 'https://mmc.example/news/a';
const B = 'https://mmc.example/news/b';

/** By code: what is found, and what is not. */
const CASES = {
  'title-missing': [table(',https://a.example,2025-04-13,Report,Words'), table('Title,https://a.example,,Report,')],
  'date-future': [news({ date_published: '2031-11-04' }), news({ date_published: '2026-11-28' })],
  'date-ambiguous': [table('A title,,3/4/2025,Report,'), table('A title,,13/4/2025,Report,')],
  'date-unreadable': [table('A title,,after the summit,Report,'), table('A title,,4 November 2025,Report,')],
  'date-disagrees': [
    news({ content_text: 'Geneva, December 15, 2025—Today they met.', date_published: '2025-12-05' }),
    news({ content_text: 'Geneva, December 15, 2025—Today they met.', date_published: '2025-12-15' }),
  ],
  'two-mayors': [
    feed({
      people: [
        { id: 'p', name: 'Ana Ruiz', title: 'Mayor', city: 'Quito' },
        { id: 'q', name: 'Bo Li', title: 'Mayor', city: 'Quito' },
      ],
    }),
    feed({
      people: [
        { id: 'p', name: 'Ana Ruiz', title: 'Mayor', city: 'Quito' },
        { id: 'q', name: 'Bo Li', title: 'Deputy Mayor', city: 'Quito' },
      ],
    }),
  ],
  'city-repeated': [
    cities('Springfield,United States,39.80,-89.65\nSPRINGFIELD,USA,39.78,-89.64'),
    cities('Springfield,United States,39.80,-89.65\nSpringfield,USA,42.10,-72.59'),
  ],
  'term-reversed': [
    member({}, [{ organization: 'Board', start_date: '2025-03', end_date: '2025-02-28' }]),
    member({}, [{ organization: 'Board', start_date: '2025-03', end_date: '2025' }]),
  ],
  'board-name-varies': [
    member({}, [{ organization: 'Leadership Board' }, { organization: 'Leadership  board' }]),
    member({}, [{ organization: 'Leadership Board' }, { organization: 'Leadership Council' }]),
  ],
  'country-unknown': [cities('Kampala,Kenia/Nairobi,0.3136,32.5811'), cities('Kampala,Ouganda,0.3136,32.5811')],
  'coordinates-missing': [cities('Kampala,Uganda,,'), cities('Kampala,Uganda,0.3136,32.5811')],
  'coordinates-swapped': [cities('Kampala,Uganda,32.5811,0.3136'), cities('Kampala,UG,0.3136,32.5811')],
  'coordinates-outside-country': [
    cities('São Paulo,Brazil,-23.55,46.6333'),
    cities('São Paulo,Brazil,-23.55,-46.6333'),
  ],
  'reference-unknown': [
    sheetsOf('Quitto', 'Name,Country,Latitude,Longitude\nQuito,Ecuador,-0.1807,-78.4678\n'),
    sheetsOf('Quito', 'Name,Country,Latitude,Longitude\nQuito,Ecuador,-0.1807,-78.4678\n'),
  ],
  'name-ambiguous': [
    sheetsOf(
      'San José',
      'Name,Country,Latitude,Longitude\nSan José,Costa Rica,9.9281,-84.0907\nSan José,United States,37.3382,-121.8863\n',
    ),
    sheetsOf('San José', 'Name,Country,Latitude,Longitude\nSan José,Costa Rica,9.9281,-84.0907\n'),
  ],
  'id-repeated': [
    sheet('news', 'Id,Title,Type\na,First of two,Report\na,Second of two,Report\n'),
    sheet('news', 'Id,Title,Type\na,First of two,Report\nb,Second of two,Report\n'),
  ],
  'link-refused': [news({ url: 'javascript:void 0' }), news({ url: '/news/a' })],
  'value-refused': [news({ date_published: 'last spring' }), news({ date_published: '2025-04' })],
  'text-encoded-twice': [
    news({ title: 'SÃ©bastien speaks in Geneva' }),
    news({ title: 'Sébastien speaks in São Paulo' }),
  ],
  'shortcode-left': [news({ summary: 'Pictures: [my_gallery id="7"]' }), news({ summary: 'He said [sic] that.' })],
  'cell-error': [
    book(
      'cities',
      oneTab([
        ['City', 'Country', 'Region'],
        ['Quito', 'EC', '<c r="@" t="e"><v>#REF!</v></c>'],
      ]),
    ),
    book(
      'cities',
      oneTab([
        ['City', 'Country', 'Region'],
        ['Quito', 'EC', 'Andes'],
      ]),
    ),
  ],
  'header-missing': [
    sheet('news', 'Title,Short bio,Type\nA title,Words,Report\n', { fields: { summary: 'Bio' } }),
    sheet('news', 'Title,Bio,Type\nA title,Words,Report\n', { fields: { summary: 'Bio' } }),
  ],
  'duplicate-entry': [
    feed({ items: [item('a', { title: 'One title' }), item('b', { title: 'One  TITLE' })] }),
    feed({
      items: [item('a', { title: 'One title' }), item('b', { title: 'One title', date_published: '2026-11-02' })],
    }),
  ],
  'cross-post-without-notice': [
    news({ content_text: 'This paper first appeared on Cities Today.' }),
    news({
      content_text: 'This paper first appeared on Cities Today.',
      _mmc: { type: 'Report', cross_post: { publisher: 'Cities Today', notice: 'From Cities Today.' } },
    }),
  ],
  'every-entry-refused': [
    sheet('news', 'Title,Link,Type\n,https://a.example/1,Report\n,https://a.example/2,Report\n'),
    table('A title,,,Report,'),
  ],
  'source-failed': [
    {
      'mmc-feed.json': {
        ...CONFIG,
        sources: [...CONFIG.sources, { name: 'gone', as: 'news', content: 'gone.json', optional: true }],
      },
      'source.json': content({ items: [item('a')] }),
    },
    news({}),
  ],
  'term-ended': [
    member({}, [{ organization: 'Board', end_date: '2026-10-31' }]),
    member({}, [{ organization: 'Board', end_date: '2026-05-31' }]),
  ],
  'term-ends-soon': [
    member({}, [{ organization: 'Board', end_date: '2026-12-31' }]),
    member({}, [{ organization: 'Board', end_date: '2027-12-31' }]),
  ],
  'image-alt-missing': [
    news({ image: 'https://mmc.example/a.jpg' }),
    news({ image: 'https://mmc.example/a.jpg', _mmc: { type: 'Report', image_alt: 'Two mayors at a table.' } }),
  ],
  'image-alt-filename': [
    news({ image: 'https://mmc.example/a.jpg', _mmc: { type: 'Report', image_alt: 'IMG_2034' } }),
    news({ image: 'https://mmc.example/a.jpg', _mmc: { type: 'Report', image_alt: 'Image of two mayors at a table' } }),
  ],
  'excerpt-cut': [
    news({ summary: 'They met to host the Global Forum on Migr…' }),
    news({ summary: 'They said … and more.' }),
  ],
  'title-in-capitals': [news({ title: 'MAYORS CALL FOR CLIMATE ACTION' }), news({ title: 'UN and ILO meet in Quito' })],
  'type-in-title': [
    news({ title: 'Press Release: Paris joins the fund' }),
    news({ title: 'Release of funds: Paris joins' }),
  ],
  'label-missing': [news({ _mmc: { type: undefined } }), news({ _mmc: { topics: ['Housing'] } })],
  'language-disagrees': [news({ content_text: SPANISH.repeat(3) }), news({ content_text: ENGLISH.repeat(3) })],
  'translation-one-sided': [
    feed({ items: [item('a', translated(B)), item('b', { title: 'Las ciudades hablan' })] }),
    feed({ items: [item('a', translated(B)), item('b', { title: 'Las ciudades hablan', ...translated(A) })] }),
  ],
  'private-mail': [
    news({ _mmc: { type: 'Report', contacts: [{ name: 'Ana', email: 'ana@gmail.com' }] } }),
    news({ _mmc: { type: 'Report', contacts: [{ name: 'Ana', email: 'ana@mmc.example' }] } }),
  ],
  'header-unknown': [
    sheet('news', 'Title,Type,Phone (private)\nA title,Report,1\n'),
    sheet('news', 'Title,Type,Place\nA title,Report,Quito\n'),
  ],
  'tab-unread': [
    book(
      'news',
      workbook([
        {
          name: '2026',
          rows: [
            ['Title', 'Type'],
            ['A title', 'Report'],
          ],
        },
        {
          name: '2025',
          rows: [
            ['Title', 'Type'],
            ['Other', 'Report'],
          ],
        },
      ]),
    ),
    book(
      'news',
      workbook([
        {
          name: '2026',
          rows: [
            ['Title', 'Type'],
            ['A title', 'Report'],
          ],
        },
        { name: 'Notes', rows: [['Words']] },
      ]),
    ),
  ],
  'embargo-held': [
    sheet('news', 'Title,Type,Embargo\nA title,Report,2026-12-24\n'),
    sheet('news', 'Title,Type,Embargo\nA title,Report,2026-11-01\n'),
  ],
  'row-hidden': [
    book(
      'news',
      oneTab(
        [
          ['Title', 'Type'],
          ['One title', 'Report'],
          ['Other title', 'Report'],
        ],
        { hidden: [3] },
      ),
    ),
    book(
      'news',
      oneTab([
        ['Title', 'Type'],
        ['One title', 'Report'],
        ['Other title', 'Report'],
      ]),
    ),
  ],
  'column-hidden': [
    book('news', workbook([{ name: 'News', xml: hiddenColumn('hidden="1"') }])),
    book('news', workbook([{ name: 'News', xml: hiddenColumn('') }])),
  ],
  'tab-hidden': [
    book(
      'news',
      workbook([
        { name: 'Open', rows: [['x']] },
        {
          name: 'News',
          state: 'hidden',
          rows: [
            ['Title', 'Type'],
            ['A title', 'Report'],
          ],
        },
      ]),
      { tab: 'News' },
    ),
    book(
      'news',
      workbook([
        {
          name: 'News',
          rows: [
            ['Title', 'Type'],
            ['A title', 'Report'],
          ],
        },
      ]),
      { tab: 'News' },
    ),
  ],
  'page-too-large': [news({ content_text: 'word '.repeat(120_000) }), news({ content_text: 'word '.repeat(1000) })],
};

function sheetsOf(city, text) {
  const sources = [
    { name: 'cities', as: 'cities', sheet: 'cities.csv' },
    { name: 'table', as: 'news', sheet: 'table.csv' },
  ];
  return {
    'mmc-feed.json': { ...CONFIG, sources },
    'cities.csv': text,
    'table.csv': `Title,Type,Cities\nA talk,Report,${city}\n`,
  };
}

function hiddenColumn(attribute) {
  const cell = (address, text) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    ['Title', 'Type', 'Summary'],
    ['A title', 'Report', 'Words'],
  ];
  const xml = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell('ABC'[column] + (row + 1), text)).join('')}</row>`,
  );
  return `<cols><col min="3" max="3" width="9" ${attribute}/></cols><sheetData>${xml.join('')}</sheetData>`;
}

const codesOf = async (t, files) => {
  const { stdout, stderr } = await project(t, files).run('check', '--json');
  assert.equal(stderr, '');
  return JSON.parse(stdout).findings.map(({ code }) => code);
};

for (const [code, [bad, good]] of Object.entries(CASES)) {
  test(code, async (t) => {
    const found = await codesOf(t, bad);
    assert.ok(found.includes(code), `found: ${found.join(', ') || 'nothing'}`);
    assert.ok(!(await codesOf(t, good)).includes(code), 'found where all is in order');
  });
}

/** What `guards`, `ids` and `hold` find between two runs, what `check` is given, and what only a WordPress (`wordpress/`) or HTML (`render/`) has. */
const ELSEWHERE = [
  'document-unreadable',
  'embargo-leak',
  'section-shrunk',
  'language-changed',
  'guessed',
  'link-moved',
  'row-unread',
  'upload-public',
  'published-early',
  'post-unreadable',
  'field-missing',
  'acf-hidden',
  'taxonomy-unread',
  'feed-instead',
  'country-name-varies',
  'render-failed',
];

test('every rule of the documentation is among these', () => {
  const page = readFileSync(new URL('../../docs/feed-tool/findings.md', import.meta.url), 'utf8');
  const codes = [...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  assert.deepEqual(codes.sort(), [...Object.keys(CASES), ...ELSEWHERE].sort());
});
