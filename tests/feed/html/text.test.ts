import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../../src/feed/html/entities.js';
import { excerptToText, htmlToProse, htmlToText } from '../../../src/feed/html/text.js';

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
  ['a link whose address looks like one to the rest', 'Cities <a href="/more-link/">act</a>', 'Cities act'],
  ['a quote that belongs to no attribute', 'Cities <img alt="Quay" width="5" " class="left" /> act', 'Cities act'],
  ['an attribute without its last quote', 'Cities <img alt="Quay width="5"> act', 'Cities act'],
  ['a > in quotes of the other kind', `Cities <a title='a "quoted" > b'>act</a>`, 'Cities act'],
  [
    'blocks of every kind',
    '<details><summary>Who?</summary>All.</details><pre>One\nTwo</pre><address>1 Quay Road</address><label>Name</label>' +
      '<header>Top</header><aside>Beside</aside><footer>End</footer><my-block>Own</my-block>',
    'Who?\n\nAll.\n\nOne\nTwo\n\n1 Quay Road\n\nName\n\nTop\n\nBeside\n\nEnd\n\nOwn',
  ],
  ['a drawing', 'Cities <svg><title>Logo</title></svg>act', 'Cities act'],
  ['soft hyphens', 'Co&shy;op\u00ADeration', 'Cooperation'],
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
      `Cities act ${'<a title=">" '.repeat(MEGABYTE / 12)}`,
      `Cities act ${'" '.repeat(MEGABYTE / 12)}`.trim(),
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

const SHORTCODES: [html: string, text: string][] = [
  ['[vc_row][vc_column width=&#8221;1/2&#8243;]The port opens.[/vc_column][/vc_row]', 'The port opens.'],
  [
    '[et_pb_text admin_label="a"]Night schools[/et_pb_text] [fusion_text]return.[/fusion_text]',
    'Night schools return.',
  ],
  ['[caption id="a" width="300"]<img src="a.jpg" /> A quay[/caption] Words after.', 'A quay Words after.'],
  ['Words [button]here[/button] and [gallery ids="1,2"] there', 'Words here and there'],
  ['Words [vc_raw_html]JTNDc2NyaXB0[/vc_raw_html] after [embed]https://example.org/v[/embed]', 'Words after'],
  ['A text that was cut [vc_column width="1/2', 'A text that was cut'],
  ['&lt;!-- wp:paragraph {"dropCap":true} --&gt;The port opens.&lt;!-- /wp:paragraph --&gt;', 'The port opens.'],
  [
    'She said [in Portuguese] that it [the plan] works [1] [sic] […]',
    'She said [in Portuguese] that it [the plan] works [1] [sic] […]',
  ],
];

describe('htmlToProse', () => {
  for (const [html, text] of SHORTCODES) it(html, () => expect(htmlToProse(html)).to.equal(text));

  it('comes to the end of a megabyte of brackets', () => {
    for (const piece of ['[', '[a_', '[a ', '[/a', '[embed]', '[a="']) {
      expect(htmlToProse(`Cities act ${piece.repeat(1_000_000 / piece.length)}`).startsWith('Cities act')).to.be.true;
    }
  });
});

const EXCERPTS: [html: string, text: string][] = [
  ['<p>The port reopens&#8230; <a class="read-more" href="/1/">Read More &raquo;</a></p>', 'The port reopens…'],
  ['<p>The port reopens… <a href="/1/">Continue reading <span>“The port”</span></a></p>', 'The port reopens…'],
  ['<p>El puerto reabre… <a href="/1/">Leer más</a></p>', 'El puerto reabre…'],
  ['<p>Le port rouvre… <a href="/1/">Lire la suite →</a></p>', 'Le port rouvre…'],
  ['<p>O porto reabre… <a href="/1/">Leia mais</a></p>', 'O porto reabre…'],
  ['<p>يعاد فتح الميناء… <a href="/1/">اقرأ المزيد</a></p>', 'يعاد فتح الميناء…'],
  ['<p>The port reopens… Read more »</p>', 'The port reopens…'],
  ['<p>Everybody should read more</p>', 'Everybody should read more'],
  ['<p>We met <a href="/more-links/">more than 500 masters</a></p>', 'We met more than 500 masters'],
  ['<p><a href="/1/">Read more</a> is the name of a campaign.</p>', 'Read more is the name of a campaign.'],
  ['<p>See <a class="no-more-links" href="/1/">the plan</a></p>', 'See the plan'],
  ['<p>&hellip;</p>', ''],
  ['<p>[&hellip;]</p>', ''],
  ['<p>. . .</p>', ''],
  ['<p>1</p>', '1'],
];

describe('excerptToText', () => {
  for (const [html, text] of EXCERPTS) it(html, () => expect(excerptToText(html)).to.equal(text));
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
  [
    '&iquest;Qui&eacute;n? &iexcl;T&uacute;! &bull; &deg; &middot; &pound; &times; &rarr; &ordm; &sect; &frac12; &trade;',
    '¿Quién? ¡Tú! • ° · £ × → º § ½ ™',
  ],
  ['&Alpha;&Omega;&alpha;&sigmaf;&sigma;&omega;&thetasym;&piv;', 'ΑΩας' + 'σωϑϖ'],
  ['&Agrave;&yuml;&nbsp;&thorn;&OElig;&diams;', 'Àÿ\u00A0þŒ♦'],
  ['open &#8211 again &#038 &amp they &copy 2026 &eacute.', 'open – again & & they © 2026 é.'],
  ['?a=1&copy=2&notit &ampersand', '?a=1&copy=2&notit &ampersand'],
  ['&ccaron;&Amacr;', 'čĀ'],
];

describe('decodeEntities', () => {
  for (const [written, decoded] of ENTITIES) {
    it(`${written} is ${decoded}`, () => expect(decodeEntities(written)).to.equal(decoded));
  }
});
