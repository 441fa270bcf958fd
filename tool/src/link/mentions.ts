import { paragraphs } from '../../../src/feed/text.js';
import { type CityEntry, type Entry, type NewsEntry, type PersonEntry, titleOf } from '../model/entry.js';
import type { Finding } from '../model/finding.js';

type Referent = PersonEntry | CityEntry;

/** A name, word by word, and who is called so. */
interface Name {
  words: readonly string[];
  text: string;
  ids: Set<string>;
}

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * Links news to the cities and people that their title or first paragraph names: whole names as they are written, in
 * the language of the text, the longest first. What an editor has linked by hand is left alone; a name that two have is
 * a finding.
 */
export function linkMentions(visible: readonly Entry[]): Finding[] {
  const registers = registersOf(visible);
  const findings: Finding[] = [];
  for (const entry of visible) {
    if (entry.kind !== 'news') continue;
    for (const [field, mentions] of registers(entry.language)) {
      if (entry.value._mmc?.[field] || mentions.isEmpty) continue;
      const found = mentions.in(entry);
      const ids = [...new Set(found.flatMap((name) => (name.ids.size === 1 ? [...name.ids] : [])))];
      if (ids.length > 0) entry.value._mmc = { ...entry.value._mmc, [field]: ids };
      findings.push(...found.filter(({ ids }) => ids.size > 1).map((name) => ambiguous(entry, field, name)));
    }
  }
  return findings;
}

type Registers = readonly (readonly ['cities' | 'people', Mentions])[];

/** The names of cities and people in a language; made once for each. */
function registersOf(visible: readonly Entry[]): (language: string) => Registers {
  const cities = visible.filter((entry) => entry.kind === 'city');
  const people = visible.filter((entry) => entry.kind === 'person');
  const made = new Map<string, Registers>();
  return (language) => {
    const known = made.get(language) ?? [
      ['cities', new Mentions(cities, language)],
      ['people', new Mentions(people, language)],
    ];
    made.set(language, known);
    return known;
  };
}

class Mentions {
  /** By their first word, the longest first. */
  private readonly names = new Map<string, Name[]>();
  private readonly byText = new Map<string, Name>();

  constructor(referents: readonly Referent[], language: string) {
    for (const referent of referents) for (const text of namesOf(referent, language)) this.add(text, referent.id);
    for (const names of this.names.values()) names.sort((a, b) => b.words.length - a.words.length);
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  /** The names in the title and the first paragraph, each once. */
  in({ value }: NewsEntry): Name[] {
    const found = new Set<Name>();
    for (const text of [value.title, paragraphs(value.content_text ?? value.summary ?? '')[0] ?? '']) {
      const words = text.match(WORDS) ?? [];
      for (let at = 0; at < words.length; at++) {
        const name = this.names
          .get(words[at] ?? '')
          ?.find((one) => one.words.every((word, i) => word === words[at + i]));
        if (!name) continue;
        found.add(name);
        at += name.words.length - 1;
      }
    }
    return [...found];
  }

  private add(text: string, id: string): void {
    const words = text.match(WORDS) ?? [];
    const [first] = words;
    if (first === undefined) return;
    const known = this.byText.get(words.join(' '));
    if (known) {
      known.ids.add(id);
      return;
    }
    const name = { words, text, ids: new Set([id]) };
    this.byText.set(words.join(' '), name);
    const names = this.names.get(first);
    if (names) names.push(name);
    else this.names.set(first, [name]);
  }
}

/** Only those of one language: what the French call Mexico City, "Mexico", is a country in English. */
function namesOf(referent: Referent, language: string): ReadonlySet<string> {
  if (referent.kind === 'person') return new Set(referent.value.name ? [referent.value.name] : []);
  const { name, names = {} } = referent.value.properties;
  const own = Object.entries(names).filter(([tag]) => baseOf(tag) === baseOf(language));
  return new Set([name, ...own.map(([, text]) => text)]);
}

/** "pt" of "pt-BR". */
const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const ambiguous = (entry: NewsEntry, field: 'cities' | 'people', name: Name): Finding => ({
  code: 'name-ambiguous',
  values: { value: name.text, others: [...name.ids].join(', '), field },
  where: entry.origin,
  entry: { kind: 'news', id: entry.id, title: titleOf(entry) },
});
