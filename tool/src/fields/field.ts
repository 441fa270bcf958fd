import type { Language } from '../model/language.js';

/** What a note in the template says of the cells below a header. */
export type NoteKind = 'needed' | 'date' | 'list' | 'link' | 'country' | 'coordinate' | 'id' | 'seat' | 'time';

/** One field of a table: what it fills, and what its column may be called. */
export interface FieldSpec {
  /** The flat name, as the configuration has it. */
  target: string;
  /** The header that the template writes comes first, synonyms follow. */
  words: Readonly<Record<Language, readonly string[]>>;
  kind: 'text' | 'date' | 'list' | 'link' | 'country' | 'coordinate' | 'id';
  note?: NoteKind;
  /** Not a column of the template. */
  rare?: boolean;
  /** Read in a hidden column, too, though it is not published: what tells entries apart, or holds them. */
  evenHidden?: boolean;
}

/** The words of one language as one text, for tables that are read by people: "Board|Organization". */
type WordList = string;

export function field(
  target: string,
  words: readonly [en: WordList, es: WordList, fr: WordList, pt: WordList, ar: WordList],
  options: Partial<Pick<FieldSpec, 'kind' | 'note' | 'rare' | 'evenHidden'>> = {},
): FieldSpec {
  const [en, es, fr, pt, ar] = words.map((list) => list.split('|'));
  return {
    target,
    words: { en: en ?? [], es: es ?? [], fr: fr ?? [], pt: pt ?? [], ar: ar ?? [] },
    kind: 'text',
    ...options,
  };
}
