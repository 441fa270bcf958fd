import { minify } from 'terser';

const embed = new URL('../src/embed/', import.meta.url).pathname;

/**
 * A Vite plugin for the files that the loader imports: the words of an element come from a file for each language
 * (see src/embed/fetched-words.ts), which it writes.
 *
 * @param folder of the files, in `dist/`; those of the elements are in a folder beside it
 * @param dictionaries by element: its words by language
 */
export function fetchWords(folder, dictionaries) {
  const elementOf = (id) => Object.keys(dictionaries).find((element) => id.endsWith(`/src/${element}/words.ts`));
  return {
    name: 'fetch-words',
    load(id) {
      const element = elementOf(id);
      if (!element) return null;
      return `import { fetchedWords } from '${embed}fetched-words.ts';
        export const wordsIn = fetchedWords('mmc-${element}', (language) =>
          import(/* @vite-ignore */ \`../words/${element}-\${language}.js\`));`;
    },
    async generateBundle() {
      for (const [element, dictionary] of Object.entries(dictionaries)) {
        for (const [language, words] of Object.entries(dictionary)) {
          const { code } = await minify(`export default ${JSON.stringify(words)}`, { module: true, compress: false });
          this.emitFile({ type: 'asset', fileName: `${folder}/${element}-${language}.js`, source: `${code}\n` });
        }
      }
    },
  };
}
