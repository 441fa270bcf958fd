// `npm run test:feeds -- FOLDER`, after a build: reads every file of a folder of other people's feeds, and prints what was
// read, what was refused and why. Fails where something else than a refusal was thrown, or a file took over a second.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapRows, readFeed } from '../../dist/testing.mjs';

const NAMES = /\.(xml|json|rss|atom|rdf)$/i;
const LONGEST = 1000;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run test:feeds -- FOLDER');
  process.exit(64);
}

const counts = { files: 0, 'with entries': 0, 'without entries': 0, refused: 0, entries: 0, 'without a date': 0 };
const refusals = new Map();
const faults = [];
let slowest = { file: '', milliseconds: 0 };

for (const file of readdirSync(folder, { recursive: true })
  .filter((name) => NAMES.test(name))
  .sort()) {
  counts.files++;
  const bytes = readFileSync(join(folder, file));
  const start = performance.now();
  try {
    const { rows } = readFeed(bytes, { source: 'feed', document: 'feed', address: 'https://example.org/feed' });
    const { entries } = mapRows('news', rows, { source: 'feed', language: 'en' });
    counts[rows.length > 0 ? 'with entries' : 'without entries']++;
    counts.entries += entries.length;
    counts['without a date'] += entries.filter(({ value }) => value.date_published === undefined).length;
  } catch (error) {
    if (error.name !== 'SourceError') faults.push(`${file}: ${error.stack}`);
    else {
      counts.refused++;
      refusals.set(error.message, (refusals.get(error.message) ?? 0) + 1);
    }
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { file, milliseconds };
  if (milliseconds > LONGEST) faults.push(`${file}: ${Math.round(milliseconds)} ms`);
}

console.table(counts);
for (const [why, count] of refusals) console.log(`${count} refused: ${why}`);
console.log(`The slowest took ${Math.round(slowest.milliseconds)} ms: ${slowest.file}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
