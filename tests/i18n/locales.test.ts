import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/i18n/formats.js';
import * as ar from '../../src/i18n/locales/ar.js';
import * as en from '../../src/i18n/locales/en.js';
import * as es from '../../src/i18n/locales/es.js';
import * as fr from '../../src/i18n/locales/fr.js';
import * as pt from '../../src/i18n/locales/pt.js';
import type { Plural } from '../../src/i18n/words.js';

const LANGUAGES = { en, es, fr, pt, ar };

/** Every number that a widget may have to say, up to the cap on entries. */
const NUMBERS = Array.from({ length: 20_001 }, (_, n) => n);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPlural = (value: unknown): value is Plural => isObject(value) && typeof value['other'] === 'string';

/** The sentences of a dictionary and its plurals, each by its path: `card.copyLink`. */
function wordsOf(dictionary: object, path = ''): Map<string, string | Plural> {
  const words = new Map<string, string | Plural>();
  for (const [key, value] of Object.entries<unknown>({ ...dictionary })) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string' || isPlural(value)) words.set(at, value);
    else if (isObject(value)) for (const [inner, word] of wordsOf(value, at)) words.set(inner, word);
  }
  return words;
}

const placeholders = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

const english = wordsOf(en);

describe('the words of every language', () => {
  it('are there at all', () => {
    expect(english.size).to.be.above(50);
    expect([...english.keys()]).to.include.members(['common.tryAgain', 'common.errors.offline', 'news.newsCount']);
  });

  for (const [language, dictionary] of Object.entries(LANGUAGES)) {
    const words = wordsOf(dictionary);

    it(`${language}: has each of the English ones, and no other`, () => {
      expect([...words.keys()].sort()).to.deep.equal([...english.keys()].sort());
    });

    it(`${language}: says something, without spaces around it`, () => {
      for (const [path, word] of words) {
        for (const sentence of isPlural(word) ? Object.values(word) : [word]) {
          expect(sentence, path).to.match(/^\S(.*\S)?$/);
        }
      }
    });

    it(`${language}: has room for the same values`, () => {
      for (const [path, word] of words) {
        const original = english.get(path) ?? '';
        if (isPlural(word)) expect(placeholders(word.other), path).to.include('{n}');
        else if (!isPlural(original)) expect(placeholders(word), path).to.deep.equal(placeholders(original));
      }
    });

    it(`${language}: counts in every form that its numbers take`, () => {
      const rules = new Intl.PluralRules(language);
      for (const [path, word] of words) {
        // Cities near each other are at least two.
        const numbers = NUMBERS.filter((n) => n > 1 || !path.endsWith('citiesNear'));
        const categories = new Set(numbers.map((n) => rules.select(n)));
        if (isPlural(word)) expect(Object.keys(word), path).to.include.members([...categories]);
      }
    });

    it(`${language}: tells every number from the next, once there are three`, () => {
      const { plural, number } = formatsFor(language);
      const { newsCount } = dictionary.news;
      for (const n of [3, 10, 11, 99, 100, 101, 102, 1000, 20_000]) {
        expect(plural(newsCount, n)).to.contain(number(n)).and.not.to.contain('{');
      }
    });

    if (language !== 'en') {
      it(`${language}: is not English`, () => {
        const same = [...words].filter(([path, word]) => typeof word === 'string' && word === english.get(path));
        expect(same.map(([path]) => path)).to.have.lengthOf.below(5);
      });
    }
  }
});

describe('Arabic', () => {
  it('counts none, one, two, few and many in words of their own', () => {
    const { plural, number } = formatsFor('ar');
    const counts = [0, 1, 2, 3, 11, 100].map((n) => plural(ar.map.citiesCount, n));
    expect(counts).to.deep.equal([
      'لا مدن',
      'مدينة واحدة',
      'مدينتان',
      `${number(3)} مدن`,
      `${number(11)} مدينة`,
      `${number(100)} مدينة`,
    ]);
  });

  it('is written in Arabic letters throughout', () => {
    for (const [path, word] of wordsOf(ar)) {
      for (const sentence of isPlural(word) ? Object.values(word) : [word]) {
        const letters = sentence.replace(/\{\w+\}|Ctrl|Natural Earth/g, '').match(/\p{L}/gu) ?? [];
        const foreign = letters.filter((letter) => !/\p{Script=Arabic}/u.test(letter));
        expect(foreign.join(''), path).to.equal('');
      }
    }
  });
});
