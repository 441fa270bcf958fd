import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shrink } from '../../../scripts/shrink.mjs';

/** The code of `<city-news>` with Lit in it, built and minified as ours is. */
export async function buildLitList() {
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [shrink('')],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: fileURLToPath(new URL('city-news.mjs', import.meta.url)), formats: ['es'], fileName: 'city-news' },
    },
  });
  return output[0].code;
}
