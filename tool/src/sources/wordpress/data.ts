import type { Answer } from '../http.js';
import { noDataIn } from './refusal.js';

/** Enough of a page to see who made it. */
const BEGINNING = 65_536;

/**
 * The data of an answer.
 *
 * @throws Refusal where it is none
 */
export function dataIn({ bytes, headers }: Pick<Answer, 'bytes' | 'headers'>, host: string): unknown {
  const text = new TextDecoder().decode(bytes);
  const data = parse(text);
  if (data === undefined) throw noDataIn(host, headers, text.slice(0, BEGINNING));
  return data;
}

/** Undefined: no JSON. (`null` is no data either.) */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
