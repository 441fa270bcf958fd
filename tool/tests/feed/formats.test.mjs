// One entry in every format that feeds have, and in every encoding.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom, itemsOf, rss } from './read.mjs';

const LINK = 'https://partner.example/a';
const IN_RSS = `<title>Heat &amp; homes</title><link>${LINK}</link><description>Mayors met.</description>`;
const FORMATS = {
  'RSS 0.91': `<rss version="0.91"><channel><title>P</title><item>${IN_RSS}</item></channel></rss>`,
  'RSS 2.0': rss(`<item>${IN_RSS}<pubDate>Thu, 05 Nov 2026 09:30:00 +0100</pubDate></item>`),
  'RSS 2.0 in a namespace of its own': rss(`<item>${IN_RSS}</item>`, 'xmlns="http://backend.userland.com/rss2"'),
  'RSS 0.90': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
    <channel><title>P</title></channel><item>${IN_RSS}</item></rdf:RDF>`,
  'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://partner.example/"><title>P</title></channel>
    <item rdf:about="${LINK}">${IN_RSS}<d:date>2026-11-05T09:30:00+01:00</d:date></item></rdf:RDF>`,
  'Atom 1.0': atom(`<entry><id>urn:1</id><title>Heat &amp; homes</title><link href="${LINK}"/>
    <summary>Mayors met.</summary><published>2026-11-05T09:30:00+01:00</published></entry>`),
  'Atom 0.3': `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64" type="text/html">SGVhdCAmYW1wOyBob21lcw==</title>
    <link rel="alternate" type="text/html" href="${LINK}"/><summary>Mayors met.</summary>
    <issued>2026-11-05T09:30:00+01:00</issued></entry></feed>`,
  'Atom with a prefix': `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title type="html">Heat &amp;amp; homes</a:title>
    <a:link href="/a"/><a:summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Mayors <b>met</b>.</p></div></a:summary>
    </a:entry></a:feed>`,
  'JSON Feed 1.1': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { id: 1, title: 'Heat & homes', url: LINK, summary: 'Mayors met.', date_published: '2026-11-05T09:30:00+01:00' },
    ],
  }),
  'JSON Feed 1': JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    items: [{ title: 'Heat & homes', url: LINK, content_html: '<p>Mayors met.</p>' }],
  }),
};

for (const [format, feed] of Object.entries(FORMATS)) {
  test(`${format}: title, link, summary and date`, () => {
    const [item, ...others] = itemsOf(feed);
    assert.equal(others.length, 0);
    assert.equal(item.title, 'Heat & homes');
    assert.equal(item.url, LINK);
    assert.equal(item.summary, 'Mayors met.');
    if (item.date_published) assert.equal(item.date_published, '2026-11-05T09:30:00+01:00');
    assert.equal(item.date_published === undefined, !/2026/.test(feed));
  });
}

const TITLE = 'Bogotá’s mayor – “yes”';
const written = (encoding) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?>${rss(`<item><title>${TITLE}</title></item>`).slice(21)}`;
/** What windows-1252 has for the letters of the title that Latin-1 lacks. */
const OLD_LETTERS = { '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 };
const old = (text) => Uint8Array.from(text, (letter) => OLD_LETTERS[letter] ?? letter.charCodeAt(0));
const utf16 = (text, mark) =>
  new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])]);
const ENCODINGS = {
  'UTF-8': new TextEncoder().encode(written('utf-8')),
  'UTF-8 with a mark': new TextEncoder().encode(`\uFEFF${written('utf-8')}`),
  'UTF-8 that is declared as ISO 8859-1': new TextEncoder().encode(written('iso-8859-1')),
  'windows-1252': old(written('windows-1252')),
  'windows-1252 that is declared as UTF-8': old(written('utf-8')),
  'windows-1252 that is declared as nothing known': old(written('x-unknown')),
  'UTF-16 with a mark': utf16(written('utf-16'), [0xff, 0xfe]),
  'UTF-16 without one': utf16(written(''), []),
};

for (const [encoding, bytes] of Object.entries(ENCODINGS)) {
  test(`${encoding}: every letter as it was written`, () => assert.equal(itemsOf(bytes)[0]?.title, TITLE));
}
