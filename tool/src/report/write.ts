import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '../model/run.js';
import { writeWhole } from '../publish/write-whole.js';
import { reportJson } from './json.js';
import { reportPage } from './page.js';

/** Writes `index.html` and `report.json` into a folder, which is made where it is missing. */
export async function writeReport(run: Run, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'index.html'), reportPage(run));
  await writeWhole(join(folder, 'report.json'), reportJson(run));
}
