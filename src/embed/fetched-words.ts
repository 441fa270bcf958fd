import type { Language, WordsIn } from '../i18n/words.js';

/**
 * Stands in for the words of an element in the files that the loader imports: they come one language at a time.
 * The loader has asked for those of the page already. Those that cannot be had are tried again the next time.
 */
export function fetchedWords<Words>(
  tag: string,
  load: (language: Language) => Promise<{ default: Words }>,
): WordsIn<Words> {
  const known = new Map<Language, Words | Promise<Words>>();
  const begin = async (language: Language): Promise<Words> => {
    try {
      const { default: words } = await load(language);
      known.set(language, words);
      return words;
    } catch (error) {
      known.delete(language);
      console.warn(`<${tag}> has no words in "${language}" (${String(error)}); what is there stays.`);
      throw error;
    }
  };
  return (language) => {
    const words = known.get(language) ?? begin(language);
    known.set(language, words);
    return words;
  };
}
