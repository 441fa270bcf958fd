import { expect } from '@open-wc/testing';
import { canonicalTag, type Locale, localeOf } from '../../src/i18n/locale.js';

const ENGLISH: Locale = { language: 'en', tag: 'en', direction: 'ltr' };

describe('localeOf', () => {
  const TAGS: [tag: string | undefined, locale: Locale][] = [
    ['en', ENGLISH],
    ['en-GB', { language: 'en', tag: 'en-GB', direction: 'ltr' }],
    ['EN-us', { language: 'en', tag: 'en-US', direction: 'ltr' }],
    ['es', { language: 'es', tag: 'es', direction: 'ltr' }],
    ['es-MX', { language: 'es', tag: 'es-MX', direction: 'ltr' }],
    ['es-419', { language: 'es', tag: 'es-419', direction: 'ltr' }],
    ['pt_BR', { language: 'pt', tag: 'pt-BR', direction: 'ltr' }],
    ['fr-CA', { language: 'fr', tag: 'fr-CA', direction: 'ltr' }],
    [' fr ', { language: 'fr', tag: 'fr', direction: 'ltr' }],
    ['ar', { language: 'ar', tag: 'ar', direction: 'rtl' }],
    ['ar-EG', { language: 'ar', tag: 'ar-EG', direction: 'rtl' }],
    ['AR-jo', { language: 'ar', tag: 'ar-JO', direction: 'rtl' }],
    ['de', ENGLISH],
    ['zh-Hant-TW', ENGLISH],
    ['fa', ENGLISH],
    ['english', ENGLISH],
    ['Español', ENGLISH],
    ['e', ENGLISH],
    ['es--MX', ENGLISH],
    ['es-', ENGLISH],
    ['12', ENGLISH],
    ['*', ENGLISH],
    ['en;q=0.5', ENGLISH],
    ['__proto__', ENGLISH],
    ['', ENGLISH],
    [undefined, ENGLISH],
  ];
  for (const [tag, locale] of TAGS) {
    it(`${JSON.stringify(tag)} is ${locale.tag}, ${locale.direction}`, () =>
      expect(localeOf(tag)).to.deep.equal(locale));
  }

  it('gives tags that Intl takes', () => {
    for (const [tag] of TAGS) expect(() => new Intl.NumberFormat(localeOf(tag).tag)).to.not.throw();
  });
});

describe('canonicalTag', () => {
  it('writes a tag as Intl does, or not at all', () => {
    expect(canonicalTag('pt_br')).to.equal('pt-BR');
    expect(canonicalTag('the English one')).to.equal(undefined);
  });
});
