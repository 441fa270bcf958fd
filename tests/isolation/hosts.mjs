/** `npm run test:hosts`: all style sheets of `sheets.mjs`, in every browser, as a table. Fails where a pixel differs. */
import { cameras } from '../support/cameras.mjs';
import { Comparison } from './comparison.mjs';
import { SHEETS } from './sheets.mjs';

const comparisons = await Promise.all(
  cameras.map(async (start) => {
    const comparison = new Comparison(await start());
    await comparison.start();
    return comparison;
  }),
);
let failures = 0;

/** "same", or what differs. */
async function look(comparison, sheet) {
  const different = await comparison.differences(sheet);
  if (different.size === 0) return 'same';
  failures++;
  return `${[...different.keys()].join('; ')} (see ${comparison.keep(different)})`;
}

console.log(`| style sheet | ${comparisons.map(({ camera }) => camera.name).join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(comparisons.length)}`);
for (const sheet of SHEETS) {
  const said = await Promise.all(comparisons.map((comparison) => look(comparison, sheet)));
  console.log(`| ${sheet.name} | ${said.join(' | ')} |`);
}
await Promise.all(comparisons.map(({ camera }) => camera.close()));

console.log(`\n${SHEETS.length} sheets, 4 widgets, 2 widths, ${comparisons.length} browsers: ${failures} differences`);
process.exit(failures ? 1 : 0);
