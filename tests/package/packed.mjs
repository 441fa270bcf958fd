import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Packs the package as it would be published, from the `dist/` that is there. The folder is the caller's to remove. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-package-'));
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(output);
  return { folder, tarball: join(folder, filename), files: files.map(({ path }) => path) };
}
