import { expect } from '@open-wc/testing';
import { cleanProse, cleanText, fold, paragraphs, slug } from '../../src/feed/text.js';

describe('fold', () => {
  it('makes accented names findable by plain letters', () => {
    expect(
      ['Bogotá', 'Łódź', 'Đà Nẵng', 'Århus', 'Straße', 'Færøerne', 'Œuvre', 'İstanbul', 'Diyarbakır'].map(fold),
    ).to.deep.equal(['bogota', 'lodz', 'da nang', 'arhus', 'strasse', 'faeroerne', 'oeuvre', 'istanbul', 'diyarbakir']);
  });

  it('leaves Arabic readable without its vowel marks', () => {
    expect(fold('عَمّان')).to.equal('عمان');
    expect(fold('أكرا')).to.equal(fold('اكرا'));
  });

  it('takes every apostrophe for the same', () => {
    expect(['N’Djamena', 'N‘Djamena', 'N`Djamena', 'NʼDjamena'].map(fold)).to.deep.equal(Array(4).fill("n'djamena"));
  });
});

describe('slug', () => {
  const CASES: [name: string, written: string][] = [
    ['  Press Release ', 'press-release'],
    ['Op-Ed', 'op-ed'],
    ['In The News', 'in-the-news'],
    ['Global Cities Fund: Inclusive Climate Action', 'global-cities-fund-inclusive-climate-action'],
    ['São Paulo', 'sao-paulo'],
    ['N’Djamena', 'n-djamena'],
    ['عمّان', 'عمان'],
    ['Washington, D.C.', 'washington-d-c'],
    ['—', ''],
  ];
  for (const [name, written] of CASES) {
    it(`${name} is ${written}`, () => expect(slug(name)).to.equal(written));
  }
});

describe('cleanText', () => {
  const CASES: [what: string, dirty: string, clean: string][] = [
    ['spaces and lines become one space', ' Cities\n\tact \u00A0 first ', 'Cities act first'],
    ['control characters go', 'Ci\u0000ti\u0008es\u001B \u007Fact\u0085 first\u009F', 'Cities act first'],
    ['direction overrides go', '\u202ACities\u202B \u202Cact\u202D \u202Efirst', 'Cities act first'],
    ['direction isolates go', '\u2066Cities\u2067 act\u2068 first\u2069', 'Cities act first'],
    ['byte order marks go', '\uFEFFCities\uFEFF act first', 'Cities act first'],
    ['joiners stay, which Persian and emoji need', 'می\u200Cخواهم 👩\u200D⚖️', 'می\u200Cخواهم 👩\u200D⚖️'],
    ['direction marks stay, which spill nowhere', '\u200Fعمّان\u200E (Amman)', '\u200Fعمّان\u200E (Amman)'],
    ['piles of accents fall in', `Z${'\u0335'.repeat(40)}ürich`, `Z${'\u0335'.repeat(6)}ürich`],
    ['vowel marks stay', 'عَمَّانُ', 'عَمَّانُ'],
    ['tags stay text', '<b>Cities</b> &amp; towns', '<b>Cities</b> &amp; towns'],
  ];
  for (const [what, dirty, clean] of CASES) {
    it(what, () => expect(cleanText(dirty)).to.equal(clean));
  }
});

describe('cleanProse', () => {
  it('keeps lines, whichever system wrote them', () => {
    expect(cleanProse(' Cities act.\r\nStates follow.\rEverybody\u202E gains.\n')).to.equal(
      'Cities act.\nStates follow.\nEverybody gains.',
    );
  });
});

describe('paragraphs', () => {
  it('are split at blank lines', () => {
    expect(paragraphs('Cities act.\nFirst.\n\nStates follow.\n \t\n\n  Slowly.  \n\n')).to.deep.equal([
      'Cities act.\nFirst.',
      'States follow.',
      'Slowly.',
    ]);
  });

  it('of nothing are none', () => expect(paragraphs(' \n\n ')).to.deep.equal([]));
});
