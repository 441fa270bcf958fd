// Reading and mapping one sheet, without a project around it.
import { mapRows, readSheet } from '../../dist/testing.mjs';

const bytesOf = (sheet) => (typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet);

/** Reads and maps a sheet: its entries, and its findings as "code value cell". */
export function entriesOf(as, sheet, options = {}) {
  const names = { source: 'test', fileName: 'table.csv', language: 'en', ...options };
  const read = readSheet(bytesOf(sheet), { as, ...names });
  const { entries, findings } = mapRows(as, read.rows, names);
  return { rows: read.rows, entries, findings: [...read.findings, ...findings] };
}

/** The values of entries that may go out. */
export const valuesOf = (as, sheet, options) =>
  entriesOf(as, sheet, options)
    .entries.filter(({ hold }) => !hold)
    .map(({ value }) => value);

/** "date-ambiguous C4" of each finding. */
export const codesOf = (as, sheet, options) =>
  entriesOf(as, sheet, options).findings.map(({ code, where }) => [code, where.cell].filter(Boolean).join(' '));
