import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { minifyStyles } from '../scripts/minify-styles.mjs';

/** The JSON Schema of the configuration, for completion in editors. */
const configSchema: Plugin = {
  name: 'config-schema',
  async generateBundle() {
    const { module } = await runnerImport<{ jsonSchema(): unknown }>(
      fileURLToPath(new URL('src/config/settings.ts', import.meta.url)),
      { configFile: false, logLevel: 'error' },
    );
    const source = `${JSON.stringify(module.jsonSchema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'mmc-feed.schema.json', source });
  },
};

/** Lists are drawn without elements, of which Node has none. */
const KEYED_LIST = fileURLToPath(new URL('src/render/server/keyed-list.ts', import.meta.url));

/** One file that needs no other: the dependencies are in it. With `--mode testing`, the stages for the tests. */
export default defineConfig(({ mode }) => {
  const isForTests = mode === 'testing';
  return {
    root: import.meta.dirname,
    logLevel: 'warn',
    ssr: { noExternal: true },
    plugins: [minifyStyles(), isForTests ? [] : configSchema],
    resolve: { alias: [{ find: /^.*\/widget\/keyed-list\.js$/, replacement: KEYED_LIST }] },
    build: {
      ssr: isForTests ? 'src/testing.ts' : 'src/cli/main.ts',
      outDir: 'dist',
      emptyOutDir: !isForTests,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: isForTests ? 'testing.mjs' : 'mmc-feed.mjs', codeSplitting: false },
      },
    },
  };
});
