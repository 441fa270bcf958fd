import { defineConfig, type UserConfig } from 'vite';
import { minifyStyles } from './scripts/minify-styles.mjs';
import { hardenLit } from './scripts/harden-lit.mjs';
import { shrink } from './scripts/shrink.mjs';
import { VERSION } from './src/widget/version.js';

export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

/** One configuration a file of `dist/`: `vite build --mode mmc-news-list`. `npm run build` runs them all. */
export default defineConfig(({ mode }): UserConfig => {
  const widget = mode.replace(/^mmc-/, '');
  if (WIDGETS.includes(widget)) return single(`src/embed/${widget}.ts`, 'es', `${mode}.js`);
  switch (mode) {
    case 'all':
      return single('src/embed/all.ts', 'iife', 'mmc-widgets.all.js');
    case 'loader':
      return single('src/embed/loader.ts', 'iife', 'mmc-widgets.js');
    case 'modules':
      return modules();
    case 'package':
      return npmPackage();
    case 'configurator':
      return configurator();
    default:
      return {};
  }
});

const shared: UserConfig = {
  publicDir: false,
  logLevel: 'warn',
  plugins: [hardenLit(), minifyStyles(), shrink(`/*! mmc-widgets ${VERSION} | MIT */`)],
};
const sharedBuild = {
  outDir: 'dist',
  emptyOutDir: false,
  target: 'es2022',
  minify: true,
  modulePreload: false,
} as const;

/** A file that needs no other. */
function single(entry: string, format: 'es' | 'iife', file: string): UserConfig {
  return {
    ...shared,
    build: {
      ...sharedBuild,
      lib: { entry, formats: [format], name: 'mmcWidgets', fileName: () => file },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** The files that the loader imports: one a widget, and what they share once. */
function modules(): UserConfig {
  return {
    ...shared,
    build: {
      ...sharedBuild,
      rolldownOptions: {
        input: Object.fromEntries(WIDGETS.map((widget) => [widget, `src/${widget}/index.ts`])),
        output: {
          format: 'es',
          entryFileNames: 'modules/[name]-[hash].js',
          chunkFileNames: 'modules/[name]-[hash].js',
        },
      },
    },
  };
}

/** The scripts of the configurator and of its preview. Not shrunk: that would take the line breaks out of its snippets. */
function configurator(): UserConfig {
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins: [hardenLit(), minifyStyles()],
    build: {
      ...sharedBuild,
      rolldownOptions: {
        input: { configurator: 'src/configurator/index.ts', preview: 'src/configurator/preview.ts' },
        output: {
          format: 'es',
          entryFileNames: 'configurator/[name].js',
          chunkFileNames: 'configurator/shared-[hash].js',
        },
      },
    },
  };
}

/** The files of the npm package: readable, and with Lit as a dependency. The index registers nothing. */
function npmPackage(): UserConfig {
  const entries = WIDGETS.map((widget) => [widget, `src/${widget}/index.ts`]);
  return {
    publicDir: false,
    logLevel: 'warn',
    build: {
      ...sharedBuild,
      minify: false,
      lib: { entry: { index: 'src/index.ts', ...Object.fromEntries(entries) }, formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit)\b/,
        output: { entryFileNames: 'package/[name].js', chunkFileNames: 'package/chunks/[name].js' },
      },
    },
  };
}
