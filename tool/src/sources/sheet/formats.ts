import { oldFormat, otherFormat, passwordNeeded, webPage } from './errors.js';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** "EncryptedPackage" as OLE files write names: every letter followed by a zero. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Throws for bytes of which we know that they are no text file with a table, and what they are instead. */
export function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
      ? passwordNeeded(file)
      : oldFormat(file);
  }
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).replace(/^ï»¿/, '').trimStart();
  if (/^(<!--[^]*?-->\s*)?<(!doctype html|html|head|body|script)\b/i.test(opening)) throw webPage(file);
  if (/^<\?xml/.test(opening) && opening.includes('schemas-microsoft-com:office:spreadsheet')) throw oldFormat(file);
  if (/^(%PDF|<\?xml|\{\\rtf|\{"|\[\{|GIF8|Rar!)/.test(opening)) throw otherFormat(file);
  if (startsWith(bytes, 0x89, 0x50) || startsWith(bytes, 0xff, 0xd8) || startsWith(bytes, 0x1f, 0x8b)) {
    throw otherFormat(file);
  }
}
