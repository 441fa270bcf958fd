import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/feed/entities.js';
import { htmlToText } from '../../src/feed/html.js';

const CASES: [what: string, html: string, text: string][] = [
  ['plain text', 'Cities act first', 'Cities act first'],
  ['tags inside a line', 'Cities <strong>act</strong> <em class="x">first</em>', 'Cities act first'],
  ['paragraphs', '<p>Cities act.</p>\n<p>States follow.</p>', 'Cities act.\n\nStates follow.'],
  ['line breaks', 'Bogotá<br>Cali<br />Denver', 'Bogotá\nCali\nDenver'],
  ['headings and lists', '<h2>Cities</h2><ul><li>Amman</li><li>Milan</li></ul>', 'Cities\n\nAmman\n\nMilan'],
  ['table cells', '<table><tr><td>Bogotá</td><td>Colombia</td></tr></table>', 'Bogotá\n\nColombia'],
  ['definitions', '<dl><dt>Since</dt><dd>2018</dd></dl>', 'Since\n\n2018'],
  [
    'captions',
    '<figure><img src="a.jpg" alt=""><figcaption>Four mayors</figcaption></figure><p>They met.</p>',
    'Four mayors\n\nThey met.',
  ],
  ['spaces and lines of the source', '<p>\n\tCities \n  act&nbsp; first </p>\n\n\n', 'Cities\nact first'],
  ['scripts', 'Cities<script>alert("act")</script> act', 'Cities act'],
  ['scripts in capitals', 'Cities<SCRIPT type="x">alert(1 < 2)</SCRIPT > act', 'Cities act'],
  ['styles', '<style>p > a { color: red }</style>Cities act', 'Cities act'],
  ['frames', 'Cities<iframe src="https://example.org/">no frames</iframe> act', 'Cities act'],
  ['comments', 'Cities <!-- wp:paragraph {"dropCap":true} -->act', 'Cities act'],
  ['comments with a > in them', 'Cities <!-- act > wait -->act', 'Cities act'],
  ['what Word leaves behind', '<!--[if gte mso 9]><xml>Normal 0</xml><![endif]-->Cities act', 'Cities act'],
  ['a > in an attribute', '<a title="Cities > States" href="#">Cities act</a>', 'Cities act'],
  ['a < that opens no tag', 'Fewer than <5 of 12', 'Fewer than <5 of 12'],
  ['a < between spaces', 'Cities < states > cities', 'Cities < states > cities'],
  ['an end of a script that never began', 'Cities</script> act</iframe> first', 'Cities act first'],
  ['a script that never ends', 'Cities act<script>alert(1)', 'Cities act'],
  ['a link to the rest', 'Cities act… <a href="/news/" class="more-link">Continue reading</a>', 'Cities act…'],
  ['another link', 'Cities <a href="/news/">act</a>', 'Cities act'],
  ['entities', 'Cities &amp; towns&hellip; &laquo;Bogot&aacute;&raquo;', 'Cities & towns… «Bogotá»'],
  ['entities that spell a tag', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
  ['entities of entities', '&amp;lt;b&amp;gt; &amp;#8217; &amp;amp;', '&lt;b&gt; &#8217; &amp;'],
  ['entities of invisible characters', 'Cities &#x202E;act&#8238; first', 'Cities act first'],
  ['nothing', '', ''],
  ['only tags', '<p><img src="a.jpg"></p>', ''],
];

describe('htmlToText', () => {
  for (const [what, html, text] of CASES) {
    it(`${what}: ${html}`, () => expect(htmlToText(html)).to.equal(text));
  }

  const MEGABYTE = 1_000_000;
  const LONG: [what: string, html: string, text: string][] = [
    ['of <', `Cities act ${'<'.repeat(MEGABYTE)}`, `Cities act ${'<'.repeat(MEGABYTE)}`],
    ['of opened scripts', `Cities act${'<script>'.repeat(MEGABYTE / 8)}`, 'Cities act'],
    ['of ends of scripts that never end', `Cities act<script>${'</script '.repeat(MEGABYTE / 9)}`, 'Cities act'],
    ['of comments that never end', `Cities act${'<!--'.repeat(MEGABYTE / 4)}`, 'Cities act'],
    ['of one tag’s attribute', `<a title="${'>'.repeat(MEGABYTE)}">Cities act</a>`, 'Cities act'],
    [
      'of a picture in place',
      `<img alt="" src="data:image/png;base64,${'A'.repeat(MEGABYTE)}">Cities act`,
      'Cities act',
    ],
    [
      'of tags with a quote that never ends',
      'Cities <a title=">'.repeat(MEGABYTE / 20),
      'Cities <a title=">'.repeat(MEGABYTE / 20),
    ],
    ['of spaces', `Cities act${' '.repeat(MEGABYTE)}first`, 'Cities act first'],
    ['of line breaks', `Cities act${'\n'.repeat(MEGABYTE)}first`, 'Cities act\n\nfirst'],
    ['of lines and spaces', `Cities act${'\n \t'.repeat(MEGABYTE / 3)}first`, 'Cities act\n\nfirst'],
    ['of &', `Cities act ${'&'.repeat(MEGABYTE)}`, `Cities act ${'&'.repeat(MEGABYTE)}`],
    ['of an entity’s name', `&${'a'.repeat(MEGABYTE)};`, `&${'a'.repeat(MEGABYTE)};`],
    ['of nested tags', `${'<div>'.repeat(MEGABYTE / 5)}Cities act`, 'Cities act'],
    ['of one letter’s marks', `e${'\u0301'.repeat(MEGABYTE)}`, `e${'\u0301'.repeat(6)}`],
  ];
  for (const [what, html, text] of LONG) {
    // Compared by hand: a difference of a megabyte is not for printing.
    it(`comes to the end of a megabyte ${what}`, () => expect(htmlToText(html) === text).to.equal(true));
  }
});

const ENTITIES: [written: string, decoded: string][] = [
  ['&amp;', '&'],
  ['&quot;&apos;&#039;', "\"''"],
  ['&rsquo;&lsquo;&ldquo;&rdquo;', '’‘“”'],
  ['&ndash;&mdash;&#8211;&#x2014;', '–—–—'],
  ['&eacute;&Eacute;&ntilde;&ccedil;&uuml;&Aring;&oslash;&szlig;', 'éÉñçüÅøß'],
  ['&euro;&copy;', '€©'],
  ['&#128506;&#x1F5FA;', '🗺🗺'],
  ['&#145;&#146;&#147;&#148;&#150;&#133;', '‘’“”–…'],
  ['&#xD83D;', '\uFFFD'],
  ['&amp;lt;', '&lt;'],
  ['&#0; &#x110000; &#99999999;', '&#0; &#x110000; &#99999999;'],
  ['&constructor; &econstructor; &xtoString; &__proto__;', '&constructor; &econstructor; &xtoString; &__proto__;'],
  ['AT&T & you; Q&A', 'AT&T & you; Q&A'],
];

describe('decodeEntities', () => {
  for (const [written, decoded] of ENTITIES) {
    it(`${written} is ${decoded}`, () => expect(decodeEntities(written)).to.equal(decoded));
  }
});
