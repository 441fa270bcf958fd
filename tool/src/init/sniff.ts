/** What bytes are, as far as their beginning tells. */
export type Kind = 'sheet' | 'feed' | 'json' | 'page';

export function sniff(bytes: Uint8Array): Kind {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return 'sheet';
  const beginning = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2000))
    .replace(/^ï»¿|\0/g, '')
    .trimStart();
  if (/^[{[]/.test(beginning)) return 'json';
  if (!beginning.startsWith('<')) return 'sheet';
  return /<(!doctype )?html\b/i.test(beginning) ? 'page' : 'feed';
}
