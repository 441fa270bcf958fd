import { startOf } from '../../../src/feed/date.js';
import type { NewsEntry } from '../model/entry.js';

/** The newest entry of a page of the archive. */
export interface Border {
  date: number;
  id: string;
}

export interface Archive {
  /** The newest, the newest first: 50 to 149 where there are so many. */
  newest: readonly NewsEntry[];
  /** The oldest page first, each the newest first. */
  pages: readonly (readonly NewsEntry[])[];
  borders: readonly Border[];
}

const PAGE = 100;
const FEWEST = 50;
const MOST = FEWEST + PAGE - 1;
/** A page that has grown so much, by entries with old dates, is divided anew with all others. */
const FULL = 2 * PAGE;

/**
 * Divides news into the newest and pages of a hundred, counted from the oldest. Pages that were cut before keep their
 * borders: a new entry changes no page, one that is gone or changed changes its own page only, and whoever reads on
 * from an older `feed.json` misses nothing and sees nothing twice.
 */
export function archive(news: readonly NewsEntry[], known: readonly Border[]): Archive {
  const places = new Map(news.map((entry, index) => [entry, { ...borderOf(entry), index }]));
  const place = (entry: NewsEntry): Border & { index: number } => places.get(entry) ?? { date: 0, id: '', index: 0 };
  const oldest = [...news].sort((a, b) => compareBorders(place(a), place(b)));
  const pages: NewsEntry[][] = known.map(() => []);
  let rest: NewsEntry[] = [];
  let page = 0;
  for (const entry of oldest) {
    for (let border = known[page]; border && compareBorders(place(entry), border) > 0; border = known[++page]);
    (pages[page] ?? rest).push(entry);
  }
  if (known.length > 0 && pages.some((page) => page.length >= FULL)) return archive(news, []);
  const borders = [...known];
  while (rest.length < FEWEST && pages.length > 0) {
    rest = [...(pages.pop() ?? []), ...rest];
    borders.pop();
  }
  while (rest.length > MOST) {
    const page = rest.splice(0, PAGE);
    const last = page.at(-1);
    pages.push(page);
    if (last) borders.push(borderOf(last));
  }
  const newestFirst = (list: readonly NewsEntry[]): NewsEntry[] =>
    [...list].sort((a, b) => place(b).date - place(a).date || place(a).index - place(b).index);
  return { newest: newestFirst(rest), pages: pages.map(newestFirst), borders };
}

/** News without a date are the oldest. */
function borderOf({ id, value }: NewsEntry): Border {
  const date = startOf(value.date_published ?? value.date_modified ?? '');
  return { date: Number.isNaN(date) ? Number.MIN_SAFE_INTEGER : date, id };
}

/** By date, then by id, numbers in it as numbers: of two posts of one day the later one has the higher number. */
function compareBorders(a: Border, b: Border): number {
  return a.date - b.date || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  const [, name = '', number = ''] = /^(.*?)(\d*)$/s.exec(a) ?? [];
  const [, otherName = '', otherNumber = ''] = /^(.*?)(\d*)$/s.exec(b) ?? [];
  if (name === otherName && number !== otherNumber) return Number(number) - Number(otherNumber);
  return a < b ? -1 : a > b ? 1 : 0;
}
