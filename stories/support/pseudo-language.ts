/** Two languages that nobody speaks, for looking at layouts. They exist here only: nothing of them ships. */
import { dictionary as roster } from '../../src/board-roster/words.js';
import { dictionary as map } from '../../src/city-map/words.js';
import { dictionary as news } from '../../src/news-list/words.js';
import { dictionary as card } from '../../src/press-release-card/words.js';

const dictionaries = [news, card, roster, map];
const originals = dictionaries.map((dictionary) => ({ ...dictionary }));

/** How much longer than the longest language the long one is. */
const GROWTH = 1.4;

/** Has the elements speak the longest words in place of English, or mirrored English in place of Arabic; else their own. */
export function speak(language: unknown): void {
  dictionaries.forEach((dictionary, index) => {
    const { en, es, fr, pt, ar } = originals[index] ?? dictionary;
    Reflect.set(dictionary, 'en', language === 'longest' ? sentences([en, es, fr, pt], longest) : en);
    Reflect.set(dictionary, 'ar', language === 'mirrored' ? sentences([en], mirrored) : ar);
  });
}

/** The same words in other sentences; what a language does not have, such as a plural form, is left out. */
function sentences(languages: readonly object[], write: (sentences: string[]) => string): object {
  const [first = {}] = languages;
  return Object.fromEntries(
    Object.keys(first).map((key) => {
      const values: unknown[] = languages.map((words) => Reflect.get(words, key));
      const texts = values.filter((value) => typeof value === 'string');
      const groups = values.filter((value) => typeof value === 'object' && value !== null);
      return [key, texts.length > 0 ? write(texts) : sentences(groups, write)];
    }),
  );
}

/** The longest of all, and as much of it again as makes it 40 % longer. */
function longest(texts: string[]): string {
  const [text = ''] = [...texts].sort((a, b) => b.length - a.length);
  const more = text.replace(/\{\w+\}/g, '').trim();
  return `${text} ${more.repeat(2).slice(0, Math.max(2, Math.ceil(text.length * (GROWTH - 1)) - 1))}`;
}

/** A mark that counts as an Arabic letter, where a browser guesses directions and puts pieces in their order. */
const MARK = '\u200f';
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** English in a mirror. What stands for a value is written as it is. */
function mirrored([text = '']: string[]): string {
  return text.replace(/\{\w+\}|[^{]+/g, (piece) =>
    piece.startsWith('{') ? piece : `${MARK}${RIGHT_TO_LEFT}${piece}${END}${MARK}`,
  );
}
