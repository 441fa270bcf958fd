import { decodeEntities } from '../../../src/feed/html/entities.js';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gi;
/** How often a text may have been encoded. */
const MAX_DECODINGS = 3;

/**
 * Forms of a text in which words can be found however they were written: entities, tags and spaces are levelled,
 * and so are capitals, quotation marks and dashes. Two forms where it may or may not have tags.
 */
export function levelled(text: string): string[] {
  let decoded = text;
  for (let pass = 0; pass < MAX_DECODINGS && decoded.includes('&'); pass++) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  const plain = spaced(decoded);
  if (!decoded.includes('<')) return [plain];
  return [plain, spaced(decoded.replace(TAG, ' ')), spaced(decoded.replace(TAG, ''))];
}

const PLAIN = /^[ -~]*$/;

function spaced(text: string): string {
  const folded = PLAIN.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(/[‘’‚‛′]/g, "'")
        .replace(/[“”„‟″«»]/g, '"')
        .replace(/[‐-―−]/g, '-');
  // A single space stays as it is: most are, and putting each in its own place takes longer than all the rest.
  return folded
    .toLowerCase()
    .replace(/[^\S ]\s*|\s{2,}/g, ' ')
    .trim();
}

/** Every string in a value, keys and all. */
export function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (Array.isArray(value)) for (const entry of value) stringsIn(entry, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      found.push(key);
      stringsIn(field, found);
    }
  }
  return found;
}
