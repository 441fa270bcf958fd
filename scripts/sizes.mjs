import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The most that a file may weigh, in bytes after brotli. Not yet where they are to be: the aim is 24 KB for the lists,
 * 34 for the map and 46 for all four (docs/decisions/0006-what-arrives-first.md).
 */
const BUDGETS = {
  'mmc-news-list.js': 27.25 * 1024,
  'mmc-press-release-card.js': 25.75 * 1024,
  'mmc-board-roster.js': 26 * 1024,
  'mmc-city-map.js': 37.25 * 1024,
  'mmc-widgets.all.js': 52.25 * 1024,
  'mmc-widgets.js': 2 * 1024,
  'embed.js': 3 * 1024,
  'mmc-frame.js': 1024,
};

/**
 * The most that the loader asks for at once for a widget, in the language that weighs most. The aim is 16 KB, and 27 for
 * the map (docs/decisions/0006-what-arrives-first.md): these come down with each step towards it.
 */
const FIRST_VIEW_BUDGETS = {
  'news-list': 18.15 * 1024,
  'press-release-card': 17.7 * 1024,
  'board-roster': 19.4 * 1024,
  'city-map': 27 * 1024,
};

/** Prints what each file for pages weighs: raw, gzip, brotli. False where one is over its budget. */
export async function printSizes(dist) {
  const files = (await readdir(dist, { recursive: true })).filter(isForPages).sort();
  const rows = await Promise.all(files.map((file) => sizesOf(file, dist)));
  rows.push(...Object.keys(FIRST_VIEW_BUDGETS).map((widget) => firstView(widget, rows)));
  const over = rows.filter(({ brotli, budget }) => brotli > budget);
  console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));
  for (const { file, brotli, budget } of over) console.error(`${file} is ${brotli - budget} bytes over its budget.`);
  return over.length === 0;
}

const isForPages = (file) => file.endsWith('.js') && !file.startsWith('package/');

/** The code of a widget by itself and its words. */
function firstView(widget, rows) {
  const endsWith = (pattern) => rows.filter(({ file }) => new RegExp(`^modules/[^/]+/${pattern}\\.js$`).test(file));
  const words = endsWith(`words/${widget}-..`).sort((a, b) => b.brotli - a.brotli);
  const files = [...endsWith(`${widget}/${widget}`), words[0]];
  const sum = (encoding) => files.reduce((total, row) => total + row[encoding], 0);
  return {
    file: `${widget}, through the loader`,
    raw: sum('raw'),
    gzip: sum('gzip'),
    brotli: sum('brotli'),
    budget: FIRST_VIEW_BUDGETS[widget],
  };
}

async function sizesOf(file, dist) {
  const bytes = await readFile(new URL(file, dist));
  return {
    file,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
    budget: BUDGETS[file],
  };
}
