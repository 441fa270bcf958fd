import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isoTime } from '../model/moment.js';
import { writeWhole } from '../publish/write-whole.js';
import { stamped } from './stamp.js';

/** Writes what was rendered, whole, where it is another than before. */
export async function writeRendered(path: string, html: string, now: number): Promise<'written' | 'unchanged'> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const text = stamped(html, isoTime(now), before);
  if (text === before) return 'unchanged';
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, text);
  return 'written';
}
