import { LIMITS } from '../limits.js';

/**
 * The records of a text file (RFC 4180), forgiving: quotes count only where a field begins, and a quote that is
 * never closed is a letter like any other.
 *
 * @param most records after which to stop
 */
export function records(text: string, delimiter: string, most = Infinity): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let quotes = true;
  while (at <= text.length && found.length < most) {
    const field = readField(text, at, delimiter, quotes);
    if (!field) {
      quotes = false;
      continue;
    }
    if (record.length < LIMITS.columns) record.push(field.value);
    at = field.end + 1;
    const mark = text[field.end];
    if (mark === delimiter) continue;
    if (mark === '\r' && text[at] === '\n') at++;
    if (mark !== undefined || record.length > 1 || record[0] !== '') found.push(record);
    record = [];
  }
  return found;
}

/** Undefined: its quote is never closed. */
function readField(
  text: string,
  start: number,
  delimiter: string,
  quotes: boolean,
): { value: string; end: number } | undefined {
  const opening = quotes ? afterSpaces(text, start) : start;
  if (!quotes || text[opening] !== '"') {
    const end = endOfField(text, start, delimiter);
    return { value: text.slice(start, end), end };
  }
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') at = quote + 2;
    else {
      const end = endOfField(text, quote + 1, delimiter);
      return { value: text.slice(opening + 1, quote).replaceAll('""', '"') + text.slice(quote + 1, end).trim(), end };
    }
  }
}

function afterSpaces(text: string, at: number): number {
  while (text[at] === ' ') at++;
  return at;
}

function endOfField(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
