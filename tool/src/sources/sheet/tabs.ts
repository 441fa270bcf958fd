import { fold } from '../../../../src/feed/text.js';
import type { Finding } from '../../model/finding.js';
import { nearest } from '../../config/nearest.js';
import type { Origin } from '../../model/origin.js';
import { headerRow, type HeaderWords, knownTargets } from './columns.js';
import { noHeaders, tabMissing, tabsHidden } from './errors.js';
import { type Grid, textOf } from './grid.js';
import type { Tab } from './xlsx/workbook.js';

interface Wanted {
  fileName: string;
  tab: string | undefined;
  words: HeaderWords;
  origin: Origin;
}

/** The tab of the configuration, or the visible one in which most headers are known. */
export function chooseTab(tabs: readonly Tab[], wanted: Wanted): { grid: Grid; findings: Finding[] } {
  return wanted.tab === undefined ? likeliest(tabs, wanted) : named(tabs, wanted.tab, wanted);
}

/** A tab that is hidden gives its rows, all of them hidden, so that nothing of them can leave another way. */
function named(tabs: readonly Tab[], name: string, { fileName, origin }: Wanted): { grid: Grid; findings: Finding[] } {
  const same = (text: string): string => fold(text.trim());
  const tab = tabs.find((other) => other.name === name) ?? tabs.find((other) => same(other.name) === same(name));
  if (!tab) {
    const names = tabs.filter(({ hidden }) => !hidden).map((other) => other.name);
    throw tabMissing(fileName, name, names, nearest(name, names));
  }
  const hidden: Finding = { code: 'tab-hidden', values: { value: tab.name }, where: { ...origin, tab: tab.name } };
  return { grid: tab.read(), findings: tab.hidden ? [hidden] : [] };
}

function likeliest(tabs: readonly Tab[], { fileName, words, origin }: Wanted): { grid: Grid; findings: Finding[] } {
  const visible = tabs.filter(({ hidden }) => !hidden);
  if (tabs.length > 0 && visible.length === 0) throw tabsHidden(fileName);
  const tables = visible
    .map((tab) => tab.read())
    .map((grid) => ({ grid, known: knownHeaders(grid, words) }))
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known);
  const [best, ...others] = tables;
  if (!best) throw noHeaders(fileName);
  const findings = others
    .filter(({ known }) => known > best.known / 2)
    .map(({ grid: { tab = '' } }): Finding => {
      return { code: 'tab-unread', values: { value: tab, other: best.grid.tab ?? '' }, where: { ...origin, tab } };
    });
  return { grid: best.grid, findings };
}

function knownHeaders(grid: Grid, words: HeaderWords): number {
  const row = headerRow(grid.rows, words);
  return row ? knownTargets([...row.cells.values()].map(textOf), words) : 0;
}
