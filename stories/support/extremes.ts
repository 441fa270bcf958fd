/** What real feeds hold at their worst. */
import brokenFile from './pictures/broken.svg?url&no-inline';
import harbourFile from './pictures/harbour.svg?url&no-inline';
import portraitFile from './pictures/portrait.svg?url&no-inline';

/** A title of 200 characters, and a word of 60. */
export const LONG_TITLE =
  'At Inaugural ‘Cities Summit of the Americas,’ Mayors From Across the Hemisphere Commit to Building Welcoming Communities for Migrants and Call on All National Governments to Step Up and Do Their Share';
export const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte';

const address = (file: string): string => new URL(file, document.baseURI).href;

export const HARBOUR = address(harbourFile);
export const PORTRAIT = address(portraitFile);
/** A file that is no picture. */
export const BROKEN = address(brokenFile);

/** So many entries, as often over as it takes, each with an id of its own. */
export function times<T extends object>(count: number, entries: readonly T[]): (T & { id: string })[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const entry = entries[index % entries.length];
    return entry ? [{ ...entry, id: `entry-${index}` }] : [];
  });
}
