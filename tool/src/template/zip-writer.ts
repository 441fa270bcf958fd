import { deflateRawSync } from 'node:zlib';

/** 1 January 1980: the same template is the same bytes. */
const DATE = 0x21;

/** A zip archive (APPNOTE 6.3) of files, as text or as bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, file] of Object.entries(files)) {
    const content = typeof file === 'string' ? Buffer.from(file) : file;
    const packed = deflateRawSync(content);
    const common = header(content, packed, name);
    const local = Buffer.concat([uint32(0x04034b50), common, Buffer.from(name), packed]);
    central.push(
      Buffer.concat([uint32(0x02014b50), uint16(20), common, Buffer.alloc(10), uint32(offset), Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = uint16(central.length);
  const end = [uint32(0x06054b50), Buffer.alloc(4), count, count, uint32(directory.length), uint32(offset), uint16(0)];
  return new Uint8Array(Buffer.concat([...locals, directory, ...end]));
}

/** What a file's own header and the directory have in common. Bit 11: its name is UTF-8. */
function header(content: Uint8Array, packed: Buffer, name: string): Buffer {
  const sizes = [uint32(crc32(content)), uint32(packed.length), uint32(content.length)];
  const names = [uint16(Buffer.byteLength(name)), uint16(0)];
  return Buffer.concat([uint16(20), uint16(0x800), uint16(8), uint16(0), uint16(DATE), ...sizes, ...names]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

/** Node 20 has none. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
