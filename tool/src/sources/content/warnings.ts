import type { Warning } from '../../../../src/feed/errors.js';
import { type Entry, titleOf } from '../../model/entry.js';
import type { Finding, FindingCode } from '../../model/finding.js';
import type { Origin } from '../../model/origin.js';

/** Findings from what the reader of the feed left out, each with the entry in which it was. */
export function findingsOf(warnings: readonly Warning[], origin: Origin, entries: readonly Entry[]): Finding[] {
  if (warnings.length === 0) return [];
  const byPath = new Map(entries.map((entry) => [entry.origin.field, entry]));
  return warnings.map((warning) => {
    const code = codeOf(warning);
    const entry = code === 'id-repeated' ? undefined : byPath.get(/^.*?\]/.exec(warning.path)?.[0]);
    return {
      code,
      values: { value: unquoted(warning.found), field: lastPart(warning.path) },
      where: { ...origin, field: warning.path },
      ...(entry && { entry: { kind: entry.kind, id: entry.value.id, title: titleOf(entry) } }),
    };
  });
}

function codeOf({ path, expected }: Warning): FindingCode {
  if (/^an id that no earlier/.test(expected)) return 'id-repeated';
  if (/address/.test(expected) && !/e-mail/.test(expected)) return 'link-refused';
  if (/country code/.test(expected)) return 'country-unknown';
  if (/GeoJSON Point/.test(expected)) return 'coordinates-missing';
  if (/\.title$/.test(path)) return 'title-missing';
  return 'value-refused';
}

const unquoted = (found: string): string => found.replace(/^"(.*)"$/s, '$1');
const lastPart = (path: string): string => path.split('.').at(-1) ?? path;
