import { inflateRawSync } from 'node:zlib';
import { broken, passwordNeeded, tooLarge } from '../errors.js';
import { LIMITS } from '../limits.js';

/** A zip archive (APPNOTE 6.3): its parts are inflated one by one, and never past the limits. */
export interface Archive {
  names: readonly string[];
  /** Undefined where there is no such part. */
  read(name: string): Uint8Array | undefined;
}

interface Part {
  offset: number;
  packed: number;
  size: number;
  method: number;
  encrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** @throws SourceError for archives that are broken, encrypted or too large once inflated */
export function openZip(bytes: Uint8Array, file: string): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directory(view, bytes, file);
  const declared = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
  if (parts.size > LIMITS.parts || declared > LIMITS.inflatedBytes * 8) throw tooLarge(file);
  let inflated = 0;
  return {
    names: [...parts.keys()],
    read(name) {
      const part = parts.get(name.toLowerCase());
      if (!part) return undefined;
      const content = inflate(part, view, bytes, file);
      inflated += content.length;
      if (inflated > LIMITS.inflatedBytes) throw tooLarge(file);
      return content;
    },
  };
}

/** The parts by name in lower case: Excel takes names so. */
function directory(view: DataView, bytes: Uint8Array, file: string): Map<string, Part> {
  const end = endRecord(view, file);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, Part>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw broken(file);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(name.toLowerCase().replaceAll('\\', '/'), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The record stands at the end, before a comment of at most 64 KiB. */
function endRecord(view: DataView, file: string): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken(file);
}

function inflate(part: Part, view: DataView, bytes: Uint8Array, file: string): Uint8Array {
  if (part.encrypted) throw passwordNeeded(file);
  if (part.size > LIMITS.partBytes) throw tooLarge(file);
  if (part.offset + 30 > view.byteLength || view.getUint32(part.offset, true) !== LOCAL) throw broken(file);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.method === 0) return packed;
  if (part.method !== 8) throw broken(file);
  try {
    // What a part claims to be can be a lie: zlib stops at the limit.
    return inflateRawSync(packed, { maxOutputLength: LIMITS.partBytes });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(file) : broken(file);
  }
}
