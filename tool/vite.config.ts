import { defineConfig } from 'vite';

/** One file that needs no other: the dependencies are in it. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'mmc-feed.mjs', codeSplitting: false } },
  },
});
