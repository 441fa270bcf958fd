import { fold } from '../../../src/feed/text.js';
import { LANGUAGES } from '../model/language.js';

/** Those that cities and news are written in, beyond the five of the tool. */
const TAGS = 'ar bn de el en es fa fr he hi id it ja ko ms nl pl pt ru sw th tr uk ur vi zh am rw so ha yo zu'.split(
  ' ',
);

let names: ReadonlyMap<string, string> | undefined;

/** The tag of a language by its tag, or by its name in its own or any of the five languages. */
export function languageTag(text: string): string | undefined {
  names ??= new Map(TAGS.flatMap((tag) => [tag, ...LANGUAGES].map((language) => [nameIn(language, tag), tag])));
  const name = names.get(fold(text.trim()));
  if (name) return name;
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2}(-[a-z0-9]{2,8})*$/i.test(tag) && TAGS.includes(tag.slice(0, 2).toLowerCase())
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
}

const nameIn = (language: string, tag: string): string =>
  fold(new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag);
