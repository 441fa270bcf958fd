const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/**
 * The text of a feed. The bytes are believed before what is said of them: a mark first, then UTF-8 where all of them
 * are, then the encoding that the XML declaration names, and windows-1252 at last. Nothing is ever refused.
 */
export function decodeFeed(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeAs(utf16, bytes);
  const declared = declaredIn(bytes);
  // Its bytes are UTF-8, too: letters are said by escapes.
  if (declared !== 'iso-2022-jp' && isUtf8(bytes)) return decodeAs('utf-8', bytes);
  return decodeAs(declared === undefined || declared === 'utf-8' ? 'windows-1252' : declared, bytes);
}

/** By its mark, or by the zeros beside the `<` that every XML document begins with. */
function utf16Of([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

/** The encoding that the document names, by the name that the platform has for it. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = decodeAs('latin1', bytes.subarray(0, 1000)).replace(/^ï»¿/, '');
  const [, name = ''] = DECLARED.exec(beginning) ?? [];
  try {
    return name ? new TextDecoder(name).encoding : undefined;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** With `stream`, Node 20 reads 0x80 to 0x9F as windows-1252 has them; without, as control characters. */
const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true }).replace(/^\uFEFF/, '');
