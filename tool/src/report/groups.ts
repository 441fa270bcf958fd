import type { Finding, FindingCode } from '../model/finding.js';
import { documentOf } from './place.js';

/** The findings of one cause. */
export interface Cause {
  code: FindingCode;
  findings: readonly Finding[];
}

/** The findings of one document, sheet or site. */
export interface Place {
  name: string;
  causes: readonly Cause[];
}

/** By place and then by cause, in the order in which they were found. */
export function groupFindings(findings: readonly Finding[]): Place[] {
  return group(findings, ({ where }) => documentOf(where)).map(([name, ofPlace]) => ({
    name,
    causes: group(ofPlace, ({ code }) => code).map(([code, ofCause]) => ({ code, findings: ofCause })),
  }));
}

function group<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): [Key, Value[]][] {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const members = groups.get(key);
    if (members) members.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}
