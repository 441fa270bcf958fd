/** How bytes were written, found out from the bytes. */
export interface Decoded {
  text: string;
  encoding: string;
  /** Whether another encoding would fit nearly as well. */
  doubtful: boolean;
}

/** What old programs write, the likeliest first. */
const LEGACY = ['windows-1252', 'macintosh', 'windows-1256'] as const;
/** Characters that are looked at to tell encodings apart. */
const SAMPLE = 200_000;

/**
 * @param knownWords how many words of a text are headers: a word with an accent that is one is the best proof
 */
export function decode(bytes: Uint8Array, knownWords: (text: string) => number): Decoded {
  const certain = unicode(bytes);
  if (certain) return { ...certain, doubtful: false };
  const candidates = LEGACY.map((encoding) => {
    const text = decodeAs(encoding, bytes);
    return { encoding, text, score: knownWords(text) * 20 + plausibility(text) };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || !second) return { text: '', encoding: 'utf-8', doubtful: true };
  return { text: best.text, encoding: best.encoding, doubtful: best.score - second.score < 1 };
}

function unicode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const encoding = unicodeEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** By its mark; UTF-16 also by the zeros that every other byte of Latin text is. */
function unicodeEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le';
  return even > sample.length / 4 && odd < even / 4 ? 'utf-16be' : 'utf-8';
}

/** With `stream`, Node 20 reads 0x80 to 0x9F as windows-1252 has them; without, as control characters. */
const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true });

/** A letter with an accent inside or at the edge of a Latin word, in the word's own case. */
const FITTING = /(?<=[a-zà-ÿœ])[à-ÿœšžñ]|[À-ÖØ-ÞŒŠŽ](?=[a-zà-ÿ])|[à-ÿœšž](?=[a-z])|(?<=[A-ZÀ-Þ])[À-ÖØ-ÞŒŠŽ]/gu;
/** Punctuation that typewriters lack, where it usually stands. */
const PUNCTUATION = /(?<=\p{L})’(?=\p{L})|“(?=\p{L})|(?<=[\p{L}.])”|(?<=[ \d])[–—](?=[ \d])|(?<=\d ?)[€°]|«|»/gu;
const ARABIC = /[\u0621-\u064a](?=[\u0621-\u064a])/g;
/** What a wrong decoding produces: control characters, signs inside words, a capital after a small letter. */
const MISFIT =
  /[\u0080-\u009f]|(?<=\p{L})[‡†‰ƒ¶§±¤¦¬‹›√∫≈∆◊Ω∂∑∏π]|(?<=[a-z])[À-ÞŽŠŒ](?=[a-z])|(?<=[a-z])[\u0621-\u064a]|[\u0621-\u064a](?=[a-z])/gu;

function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  return count(FITTING) + count(PUNCTUATION) + count(ARABIC) - 2 * count(MISFIT);
}
