import { cleanText, fold } from '../../../src/feed/text.js';
import { LANGUAGES } from '../model/language.js';
import type { TableSection } from '../model/source.js';
import { FIELDS, fieldOf } from './fields.js';
import { languageTag } from './language-names.js';

/** Names of feed fields beside the flat ones. */
const FEED_NAMES: Readonly<Record<string, string>> = {
  url: 'link',
  date_published: 'date',
  content_text: 'text',
  organization: 'board',
  start_date: 'from',
  end_date: 'until',
  population_band: 'population',
};

/** Arabic is written with and without its vowel signs, and with one alif or another. */
const comparable = (text: string): string =>
  fold(cleanText(text))
    .replace(/[أإآ]/g, 'ا')
    .replace(/[*:؛،.]+$/, '')
    .trim();

const words = new Map<TableSection, ReadonlyMap<string, string>>();

function wordsOf(as: TableSection): ReadonlyMap<string, string> {
  const known = words.get(as);
  if (known) return known;
  const targets = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const field of FIELDS[as]) {
      for (const word of field.words[language]) {
        if (!targets.has(comparable(word))) targets.set(comparable(word), field.target);
      }
    }
  }
  words.set(as, targets);
  return targets;
}

/**
 * The target that a column's header means, in any of the five languages: "Ville / City", "NAME (es)", "Since:".
 * Undefined where no word is known.
 */
export function recognize(as: TableSection, header: string): string | undefined {
  return recognizeWhole(as, header) ?? recognizePart(as, header);
}

function recognizeWhole(as: TableSection, header: string): string | undefined {
  const known = wordsOf(as);
  const text = comparable(header);
  if (known.has(text)) return known.get(text);
  const [, outside = '', inside = ''] = /^(.*?)\s*[([](.*?)[)\]]\s*$/.exec(text) ?? [];
  const target = known.get(comparable(outside)) ?? numbered(as, text);
  if (!target || !inside) return target;
  const language = languageTag(inside);
  if (!language) return target;
  return as === 'cities' && target === 'name' ? `names.${language}` : undefined;
}

/** "Programme 2": one more column of a list. */
function numbered(as: TableSection, text: string): string | undefined {
  const target = wordsOf(as).get(text.replace(/ *\d$/, ''));
  return target && fieldOf(as, target)?.kind === 'list' ? target : undefined;
}

/** One header in two languages. */
function recognizePart(as: TableSection, header: string): string | undefined {
  const parts = header.split(/[/|\n\r–—]| - /);
  if (parts.length === 1) return undefined;
  return parts.map((part) => recognizeWhole(as, part)).find(Boolean);
}

/** The target that a name in the configuration means: the flat name, the feed's own ("url"), or a header's word. */
export function targetNamed(as: TableSection, name: string): string | undefined {
  const flat = FEED_NAMES[name] ?? name;
  if (fieldOf(as, flat)) return flat;
  if (as === 'cities' && /^names\.[A-Za-z-]+$/.test(name)) return name;
  return recognize(as, name);
}
