import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const FILE = 'mmc-land-fine.txt';
const standIn = fileURLToPath(new URL('../src/embed/fetched-land.ts', import.meta.url));

/** A Vite plugin for the files that need no other: they fetch the finer land as data beside them, and know its hash. */
export function fetchFineLand(land) {
  const integrity = `sha256-${createHash('sha256').update(land).digest('base64')}`;
  return {
    name: 'fetch-fine-land',
    config: () => ({ resolve: { alias: [{ find: /^.*\/fine-land\.js$/, replacement: standIn }] } }),
    transform(code, id) {
      if (id !== standIn) return null;
      this.emitFile({ type: 'asset', fileName: FILE, source: land });
      return code.replace('__FINE_LAND__', `'${integrity}'`);
    },
  };
}
