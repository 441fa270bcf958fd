import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { read } from '../../src/feed/read.js';
import { parseUrl, safeUrl } from '../../src/feed/url.js';
import { ACCEPTED_ADDRESSES, REFUSED_ADDRESSES } from '../fixtures/feed/addresses.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../fixtures/feed/full-entries.js';

const STARTS = [
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  'http:\\\\',
  'ftp://',
  '//',
  ' https://',
  'https://a:b@',
  '',
];
const LABELS = [
  'a',
  'example',
  'org',
  '',
  '-',
  '--',
  'xn--',
  'xn--zrich-kva',
  'xn--zrich-kvb',
  'xn--0',
  'É',
  'ß',
  '1',
  '0x1',
  '256',
  '_',
  '%61',
  ':',
  ':80',
  ':443',
  '@',
  '[::1]',
  '\u00AD',
  '\u3002',
  'A',
  ' ',
  '|',
];
const PIECES = [
  'a',
  'news',
  '/',
  '/',
  '//',
  '.',
  '..',
  '/./',
  '/../',
  '%2e',
  '/%2e%2E/',
  '%',
  '%zz',
  '%41',
  '?',
  '?',
  '#',
  '&',
  '=',
  '+',
  ',',
  ';',
  ':',
  '@',
  '!',
  '$',
  "'",
  '"',
  '(',
  ')',
  '*',
  '~',
  '_',
  '-',
  '|',
  '^',
  '`',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '\\',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '\u007F',
  'é',
  'ñ',
  '漢',
  '😀',
  '\uD800',
  '١',
];

describe('safeUrl', () => {
  for (const [why, address] of REFUSED_ADDRESSES) {
    it(`refuses ${why}: ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }

  for (const [address, written] of ACCEPTED_ADDRESSES) {
    it(`lets ${JSON.stringify(address)} pass`, () => {
      expect(safeUrl(address)).to.equal(written);
    });
  }
});

function parsedUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

describe('safeUrl, beside the URL parser of the browser', () => {
  /** What it must answer, whatever short cut it takes. */
  function parsed(address: string): string | undefined {
    // Not by `URL.canParse`: Node's refuses some Latin letters that its parser takes.
    const { protocol = '', username, password, href } = parsedUrl(address.trim()) ?? {};
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  }

  const agrees = (address: string): void => void expect(safeUrl(address)).to.equal(parsed(address));

  it('answers the same for addresses of any kind', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), agrees), {
      numRuns: 500,
    });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), agrees), { numRuns: 500 });
  });

  const few = (choices: string[], separator: string): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(separator));

  it('answers the same for starts, hosts and paths that parsers change or refuse', () => {
    for (const address of [
      few(LABELS, '.').map((host) => `https://${host}/`),
      few(LABELS, '.').map((host) => `https://${host}.org/`),
      few(PIECES, '').map((path) => `https://example.org/${path}`),
      few(PIECES, '').map((query) => `https://example.org/?${query}`),
      fc.tuple(fc.constantFrom(...STARTS), few(LABELS, '.'), few(PIECES, '')).map((parts) => parts.join('')),
    ]) {
      fc.assert(fc.property(address, agrees), { numRuns: 1000 });
    }
  });

  it('answers the same for long names and long addresses', () => {
    for (const length of [60, 63, 64, 100, 230, 240, 250, 260, 4000]) {
      agrees(`https://${'a'.repeat(length)}.example/`);
      agrees(`https://${'a.'.repeat(length / 2)}example/`);
      agrees(`https://example.org/${'a'.repeat(length)}`);
    }
  });
});

describe('a refused address', () => {
  it('leaves its entry in place without a link and without a picture', () => {
    for (const [, address] of REFUSED_ADDRESSES) {
      const bad = { url: address, image: address };
      const { feed, warnings } = read(
        contentFeedDocument({
          items: [{ ...fullItem, ...bad }],
          people: [{ ...fullPerson, ...bad }],
          cities: [{ ...fullCity, properties: { ...fullCity.properties, ...bad } }],
        }),
      );
      const places = [feed.items[0], feed._mmc.people[0], feed._mmc.cities.features[0]?.properties];
      for (const place of places) {
        expect(place).to.be.an('object').that.does.not.have.any.keys('url', 'image');
      }
      expect(warnings).to.have.lengthOf(6);
    }
  });
});

describe('parseUrl', () => {
  it('takes a relative address from its base', () => {
    expect(parseUrl('feed.json', 'https://example.org/v1/mmc-widgets.js')?.href).to.equal(
      'https://example.org/v1/feed.json',
    );
  });

  it('is undefined where there is nothing to parse', () => {
    for (const value of [undefined, null, 5, 'feed.json', 'https://']) expect(parseUrl(value)).to.equal(undefined);
  });
});
