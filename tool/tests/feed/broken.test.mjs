// Whatever bytes a feed is made of: entries, or a refusal in words; never anything else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemsOf, rss } from './read.mjs';

const titles = (feed) => itemsOf(feed).map(({ title }) => title);

const BROKEN = {
  'entities of HTML': [
    rss('<item><title>The mayor&rsquo;s plan &mdash; now</title></item>'),
    ['The mayor’s plan — now'],
  ],
  'an ampersand by itself': [
    rss('<item><title>Heat & homes</title><link>https://p.example/?a=1&b=2</link></item>'),
    ['Heat & homes'],
  ],
  'what is never closed': [
    rss('<item><title>A</title><item><title>B</title>').replace('</channel></rss>', ''),
    ['A', 'B'],
  ],
  'the end cut off': [rss('<item><title>A</title></item><item><title>B</title><descr').slice(0, -20), ['A', 'B']],
  'a line before it': [`\n\n ${rss('<item><title>A</title></item>')}`, ['A']],
  'names in capitals': [rss('<ITEM><TITLE>A</TITLE></ITEM>'), ['A']],
  'control characters': [rss('<item><title>A\u0000\u0008 b</title></item>'), ['A b']],
  'no namespace declared': ['<rss><channel><item><dc:title>A</dc:title></item></channel></rss>', ['A']],
  'markup in a title': [
    rss('<item><title>&lt;b&gt;A&lt;/b&gt; &lt;script&gt;x()&lt;/script&gt;b</title></item>'),
    ['A b'],
  ],
  'escaped twice': [rss('<item><title>Heat &amp;amp; homes</title></item>'), ['Heat & homes']],
  'no entries': [rss(''), []],
};
for (const [what, [feed, expected]] of Object.entries(BROKEN)) {
  test(`a feed with ${what}`, () => assert.deepEqual(titles(feed), expected));
}

test('entities of a document type are not expanded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
    ${rss('<item><title>x &b; &file;</title></item>')}`;
  assert.deepEqual(titles(bomb), ['x &b; &file;']);
});

test('a hundred thousand elements inside one another are no harm', () => {
  const deep = '<a>'.repeat(100_000);
  assert.deepEqual(titles(rss(`<item><title>A</title><description>${deep}</description></item>`)), ['A']);
});

const REFUSED = {
  'a web page': ['<!doctype html><html><body>Sign in</body></html>', /web page, not a feed/],
  'a page of XHTML': [
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>No</p></body></html>',
    /no feed|web page/,
  ],
  nothing: ['', /no feed/],
  text: ['Not found', /no feed/],
  'a list of feeds': ['<opml version="2.0"><body><outline xmlUrl="https://p.example/rss"/></body></opml>', /no feed/],
  'another JSON': ['{"error":"not found"}', /no feed/],
};
for (const [what, [bytes, message]] of Object.entries(REFUSED)) {
  test(`${what} is refused, in words`, () => {
    assert.throws(
      () => itemsOf(bytes),
      (error) => error.name === 'SourceError' && message.test(error.message),
    );
  });
}

/** Bytes of a feed with some of them changed, taken out or doubled. */
const WHOLE = new TextEncoder().encode(
  rss(`<item xml:base="/n/" xml:lang="es"><title><![CDATA[Á &amp; b]]></title><link>a</link><guid>1</guid>
    <pubDate>Thu, 05 Nov 2026 09:30:00 +0100</pubDate><category>c</category><description>&lt;img src="x" alt="y"&gt; t</description>
    <media:group><media:content url="a.jpg" type="image/jpeg"/></media:group></item>`),
);
const mutated = fc
  .array(fc.record({ at: fc.nat(WHOLE.length), cut: fc.nat(40), bytes: fc.uint8Array({ maxLength: 12 }) }), {
    maxLength: 8,
  })
  .map((changes) =>
    changes.reduce(
      (bytes, { at, cut, bytes: more }) => Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at + cut)]),
      WHOLE,
    ),
  );

test('any bytes are read or refused', () => {
  const isHandled = (bytes) => {
    try {
      return Array.isArray(itemsOf(bytes));
    } catch (error) {
      return error.name === 'SourceError';
    }
  };
  fc.assert(fc.property(mutated, isHandled), { numRuns: 2000 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isHandled), { numRuns: 1000 });
});
