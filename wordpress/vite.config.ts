import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Where a page of WordPress has what is imported here: nothing of it is bundled. */
const globalOf = (name: string): string =>
  `wp.${name.replace('@wordpress/', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;
const isWordPress = (name: string): boolean => name.startsWith('@wordpress/');

/** How the feed tool's own code asks a WordPress, when it runs in the editor of one. */
const EDITOR_REST = fileURLToPath(new URL('src/feed-panel/rest.ts', import.meta.url));

/** Writes beside a script what WordPress has to load before it, in the form that its own build tools use. */
const assetFile: Plugin = {
  name: 'wordpress-asset-file',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const handles = file.imports.filter(isWordPress).map((name) => `'${name.replace('@wordpress/', 'wp-')}'`);
      const version = createHash('sha256').update(file.code).digest('hex').slice(0, 12);
      const source = `<?php return array( 'dependencies' => array( ${handles.sort().join(', ')} ), 'version' => '${version}' );\n`;
      this.emitFile({ type: 'asset', fileName: file.fileName.replace(/\.js$/, '.asset.php'), source });
    }
  },
};

/** One script of the plugin: `--mode editor`, `--mode settings-page`. `npm run build` runs them all. */
export default defineConfig(({ mode }) => {
  const plugin = new URL('../dist/wordpress/mmc-widgets/', import.meta.url);
  return {
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    plugins: [assetFile],
    // Otherwise each element says in which file of this machine it was written.
    oxc: { jsx: { development: false } },
    resolve: {
      alias: [
        { find: /^\.\/rest\.js$/, replacement: EDITOR_REST },
        { find: /^.*\/wordpress\/rest\.js$/, replacement: EDITOR_REST },
      ],
    },
    define: { __WIDGETS__: readFileSync(new URL('blocks/widgets.json', plugin), 'utf8') },
    build: {
      outDir: '../dist/wordpress/mmc-widgets/build',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: `src/${mode}/index.tsx`, formats: ['iife'], name: 'mmcWidgets', fileName: () => `${mode}.js` },
      rolldownOptions: { external: isWordPress, output: { globals: globalOf } },
    },
  };
});
