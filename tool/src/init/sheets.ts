import { SourceError, type TableSection } from '../model/source.js';
import { readSheet } from '../sources/sheet/read-sheet.js';
import { openWorkbook } from '../sources/sheet/xlsx/workbook.js';

/** A table in a file: in which tab, and what its rows are. */
export interface SheetTable {
  as: TableSection;
  tab: string | undefined;
}

const SECTIONS: readonly TableSection[] = ['people', 'cities', 'news'];
/** One of these a table of the section has at least. */
const NEEDED: Readonly<Record<TableSection, readonly string[]>> = {
  people: ['name', 'board'],
  cities: ['name'],
  news: ['title'],
};
/** Headers that must be known before a tab is taken for a table. */
const ENOUGH = 2;

/**
 * The tables of a workbook or text file, by the headers that are known.
 *
 * @throws SourceError where there is none
 */
export function tablesIn(bytes: Uint8Array, fileName: string): SheetTable[] {
  const tabs = tabsOf(bytes, fileName);
  const failures: SourceError[] = [];
  const tables = tabs.flatMap((tab) => {
    const known = SECTIONS.map((as) => ({ as, tab, targets: targetsIn(bytes, fileName, as, tab, failures) }));
    const [best] = known.sort((a, b) => b.targets - a.targets);
    return best && best.targets >= ENOUGH ? [{ as: best.as, tab: tabs.length > 1 ? tab : undefined }] : [];
  });
  const [failure] = failures;
  if (tables.length === 0 && failure) throw failure;
  return tables;
}

function tabsOf(bytes: Uint8Array, fileName: string): (string | undefined)[] {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook) return [undefined];
  return openWorkbook(bytes, fileName)
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
}

function targetsIn(
  bytes: Uint8Array,
  fileName: string,
  as: TableSection,
  tab: string | undefined,
  failures: SourceError[],
): number {
  try {
    const { rows } = readSheet(bytes, { source: 'init', fileName, as, tab });
    const targets = new Set(rows.flatMap(({ fields }) => fields.map(({ target }) => target)));
    return NEEDED[as].some((target) => targets.has(target)) ? targets.size : 0;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    failures.push(error);
    return 0;
  }
}
