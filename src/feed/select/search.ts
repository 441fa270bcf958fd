import { fold } from '../text.js';

/** A test for entries whose texts have every word of the search in them, whatever their accents and case. */
export function searcher<T>(
  search: string,
  textsOf: (entry: T) => readonly (string | undefined)[],
): (entry: T) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (entry) => {
    const text = fold(textsOf(entry).filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
}
