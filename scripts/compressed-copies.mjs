import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|html|json|svg|txt)$/;

/**
 * Writes a `.br` and a `.gz` beside each text file that servers hand out, compressed as well as the two formats can:
 * a server then sends these, and spends no time on compressing. The npm package is read by bundlers, and stays as it is.
 */
export async function writeCompressedCopies(dist) {
  const files = (await readdir(dist, { recursive: true })).filter(isForPages);
  await Promise.all(files.map((file) => pack(new URL(file, dist))));
}

const isForPages = (file) => TEXT.test(file) && !file.startsWith('package/');

async function pack(file) {
  const bytes = await readFile(file);
  await writeFile(new URL(`${file}.br`), await brotli(bytes));
  await writeFile(new URL(`${file}.gz`), await gzipped(bytes));
}

/** @returns the bytes after brotli at its best setting for text */
export function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/** @returns the bytes after gzip at its best setting, the same on every system */
export async function gzipped(bytes) {
  const packed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[OPERATING_SYSTEM] = UNKNOWN;
  return packed;
}

/** Where the header of a gzip file names the system that wrote it, and the value that names none (RFC 1952). */
const OPERATING_SYSTEM = 9;
const UNKNOWN = 255;
