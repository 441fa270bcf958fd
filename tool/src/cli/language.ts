import { type Language, LANGUAGES } from '../model/language.js';

/** The language of messages: that of the system where it is one of ours, else English. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const code = name.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
