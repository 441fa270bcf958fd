// Whatever stands in a feed: what is rendered is valid, nothing of it is markup, and nothing is thrown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { project } from '../support/project.mjs';
import { ADDRESS, WIDGETS } from './support.mjs';
import { problemsOf } from './validator.mjs';

const RUNS = 100;

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><!--',
  '"><img src=x onerror=alert(1)>',
  '</mmc-news-list></div></ul>',
  '&amp;lt;b&gt;',
  'مجلس',
  '\u202eevil',
  'Łódź',
  ' ',
  '',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 }));
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '//user@evil.example',
    '/a"b',
    'https://a.example/<b>',
    '',
  ),
);
const date = fc.oneof(fc.constantFrom('2025', '2025-11', '2025-11-04T10:00:00.123456Z', '2024-02-30', 'soon'), text);
const language = fc.oneof(fc.constantFrom('en', 'ar', 'pt-BR', 'xx', 'english'), text);
const some = (value) => fc.oneof(value, fc.constant(undefined), fc.constantFrom(null, 5, [], {}));
const listOf = (value) => some(fc.array(value, { maxLength: 3 }));
const record = (fields) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, some(value)])), {
    requiredKeys: [],
  });

const newsItem = record({
  id: text,
  title: text,
  url: address,
  summary: text,
  content_text: text,
  image: address,
  language,
  date_published: date,
  authors: listOf(record({ name: text, url: address })),
  attachments: listOf(record({ url: address, title: text, mime_type: text, size_in_bytes: fc.double() })),
  _mmc: record({
    type: text,
    topics: listOf(text),
    place: text,
    status: fc.constantFrom('corrected', 'withdrawn', '<b>'),
    status_note: text,
    contacts: listOf(record({ name: text, role: text, email: fc.emailAddress(), phone: text })),
    boilerplate: text,
    quotes: listOf(record({ text, speaker: text, role: text })),
    cross_post: record({ publisher: text, notice: text }),
    image_alt: text,
    image_credit: text,
    translations: listOf(record({ language, url: address, title: text })),
  }),
});
const person = record({
  id: text,
  name: text,
  title: text,
  city: text,
  country: text,
  url: address,
  summary: text,
  biography: text,
  links: listOf(record({ title: text, url: address })),
  language,
  memberships: listOf(record({ organization: text, role: text, on_behalf_of: text, start_date: date, end_date: date })),
});
const city = record({
  type: fc.constant('Feature'),
  id: text,
  geometry: fc.constant(null),
  properties: record({
    name: text,
    country: text,
    region: text,
    summary: text,
    url: address,
    programmes: listOf(text),
  }),
});
const feed = fc.record({
  version: fc.constant('https://jsonfeed.org/version/1.1'),
  title: some(text),
  description: some(text),
  language: some(language),
  home_page_url: some(address),
  next_url: some(address),
  items: fc.array(newsItem, { maxLength: 4 }),
  _mmc: fc.record({
    notice: some(text),
    as_of: some(date),
    people: fc.array(person, { maxLength: 4 }),
    cities: fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(city, { maxLength: 4 }) }),
  }),
});

const ELEMENTS = new Set(
  'a article bdi blockquote details div figcaption figure h2 h3 h4 h5 h6 img li p script span summary time ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('alt datetime dir href hreflang lang loading open src type width'.split(' '));

function assertHarmless(html) {
  const [host] = JSDOM.fragment(html).children;
  for (const element of host.querySelectorAll('*')) {
    assert.ok(ELEMENTS.has(element.localName), `<${element.localName}> in ${html}`);
    for (const { name } of element.attributes) assert.ok(ATTRIBUTES.has(name), `${name} in ${html}`);
    const target = element.getAttribute('href') ?? element.getAttribute('src') ?? 'https:';
    assert.match(target, /^(https?|mailto|tel):/);
  }
  assert.equal(JSDOM.fragment(html).querySelectorAll('script:not([type="application/ld+json"])').length, 0);
}

for (const widget of WIDGETS) {
  test(`any feed, as a ${widget}`, async (t) => {
    const folder = project(t);
    const render = async (document, lang, heading) => {
      folder.write('feed.json', document);
      const args = ['--src', 'feed.json', '--feed', ADDRESS, '--lang', lang, '--heading', `${heading} `, '--json-ld'];
      const { exit, stdout, stderr } = await folder.run('render', widget, ...args);
      assert.ok(exit <= 1, stderr);
      assert.deepEqual(problemsOf(stdout), [], stdout);
      assertHarmless(stdout);
    };
    const heading = text.filter((value) => !value.startsWith('--'));
    await fc.assert(fc.asyncProperty(feed, fc.constantFrom('en', 'ar'), heading, render), { numRuns: RUNS });
  });
}
