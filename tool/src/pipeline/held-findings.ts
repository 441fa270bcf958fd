import type { HeldEntry } from '../hold/sieve.js';
import { type Finding, WITHHELD } from '../model/finding.js';
import type { Origin } from '../model/origin.js';

/**
 * What is held until a time that is known. Of what is hidden, the sheet itself tells. Where only the date of the entry
 * holds it, the date may be a slip. A post is public on its site already, which hides those that it has scheduled
 * itself; and so is its picture.
 */
export function heldFindings(held: readonly HeldEntry[]): Finding[] {
  return held.flatMap(({ hold: { reason, until }, origin, value }): Finding[] => {
    if (until === undefined) return [];
    const isPost = origin.post !== undefined;
    const codes: readonly (readonly [boolean, Finding['code'], Finding['values']])[] = [
      [true, 'embargo-held', { until }],
      [reason === 'scheduled', 'date-future', { date: until }],
      [isPost, 'published-early', { date: until }],
      [isPost && 'image' in value && value.image !== undefined, 'upload-public', { value: WITHHELD }],
    ];
    return codes.flatMap(([isSo, code, values]) => (isSo ? { code, values, where: origin } : []));
  });
}

/** Findings about what is held name the place, and no word of it. */
export function withoutHeldWords(findings: readonly Finding[], held: readonly HeldEntry[]): Finding[] {
  if (held.length === 0) return [...findings];
  const rows = new Set(held.map(({ origin }) => rowOf(origin)));
  return findings.map((finding) => {
    if (!rowOfField(finding.where).some((row) => rows.has(row))) return finding;
    const { code, values, where } = finding;
    return { code, values: Object.fromEntries(Object.keys(values).map((name) => [name, WITHHELD])), where };
  });
}

/** A row of a sheet, a post, or an entry of a document: whatever stands in it is held with it. */
function rowOf({ source, document = '', tab = '', cell, post, field }: Origin): string {
  const row = cell === undefined ? (post ?? field ?? '') : (/\d+$/.exec(cell)?.[0] ?? cell);
  return [source, document, tab, row].join('\u0000');
}

/** The rows that a place may be in: of the field of an entry, each beginning of its path. */
function rowOfField(origin: Origin): string[] {
  const { field, cell, post } = origin;
  if (cell !== undefined || post !== undefined || field === undefined) return [rowOf(origin)];
  const beginnings = [...field.matchAll(/\]/g)].map(({ index }) => field.slice(0, index + 1));
  return [field, ...beginnings].map((beginning) => rowOf({ ...origin, field: beginning }));
}
