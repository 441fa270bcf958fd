import type { Language } from './words.js';

export const LANGUAGES: readonly string[] = ['en', 'es', 'fr', 'pt', 'ar'] satisfies Language[];
const isLanguage = (tag: string): tag is Language => LANGUAGES.includes(tag);

/** In which language a widget speaks. */
export interface Locale {
  language: Language;
  /** For `Intl` and the `lang` attribute: the full tag, region and all. */
  tag: string;
  direction: 'ltr' | 'rtl';
}

const ENGLISH: Locale = { language: 'en', tag: 'en', direction: 'ltr' };

/** The locale of a language tag. A language that the widgets do not speak, or no tag at all, is English. */
export function localeOf(tag: string | undefined): Locale {
  const canonical = canonicalTag(tag ?? '');
  const language = canonical?.split('-')[0] ?? '';
  if (!canonical || !isLanguage(language)) return ENGLISH;
  return { language, tag: canonical, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

/** The tag as `Intl` writes it; undefined where it would throw. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
