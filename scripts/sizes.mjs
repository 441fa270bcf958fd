import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The most that a file may weigh, in bytes after brotli. */
const BUDGETS = {
  'mmc-news-list.js': 24 * 1024,
  'mmc-press-release-card.js': 24 * 1024,
  'mmc-board-roster.js': 24 * 1024,
  'mmc-city-map.js': 34 * 1024,
  'mmc-widgets.all.js': 46 * 1024,
  'mmc-widgets.js': 2 * 1024,
  'embed.html': 3 * 1024,
  'mmc-frame.js': 1024,
};

/** Prints what each file for pages weighs: raw, gzip, brotli. False where one is over its budget. */
export async function printSizes(dist) {
  const files = (await readdir(dist, { recursive: true })).filter(isForPages).sort();
  const rows = await Promise.all(files.map((file) => sizesOf(file, dist)));
  console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));
  const over = rows.filter(({ brotli, budget }) => brotli > budget);
  for (const { file, brotli, budget } of over) console.error(`${file} is ${brotli - budget} bytes over its budget.`);
  return over.length === 0;
}

const isForPages = (file) => (file.endsWith('.js') || file === 'embed.html') && !file.startsWith('package/');

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
