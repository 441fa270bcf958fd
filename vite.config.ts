import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
import { bundleLazyCode } from './scripts/bundle-lazy-code.mjs';
import { fetchWords } from './scripts/fetch-words.mjs';
import { fetchFineLand } from './scripts/fine-land.mjs';
import { minifyStyles } from './scripts/minify-styles.mjs';
import { hardenLit } from './scripts/harden-lit.mjs';
import { shrink } from './scripts/shrink.mjs';
import { dictionary as boardRoster } from './src/board-roster/words.js';
import { LAND } from './src/city-map/map/land-fine.js';
import { dictionary as cityMap } from './src/city-map/words.js';
import { dictionary as newsList } from './src/news-list/words.js';
import { dictionary as pressReleaseCard } from './src/press-release-card/words.js';
import { VERSION } from './src/widget/version.js';

export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

/** One configuration a file of `dist/`: `vite build --mode mmc-news-list`. `npm run build` runs them all. */
export default defineConfig(({ mode }): UserConfig => {
  const [kind = '', widget = ''] = mode.split(/-(.*)/);
  if (kind === 'mmc') return single(`src/embed/${widget}.ts`, 'es', `${mode}.js`);
  if (kind === 'modules' && widget) return alone(widget);
  switch (mode) {
    case 'all':
      return single('src/embed/all.ts', 'iife', 'mmc-widgets.all.js');
    case 'loader':
      return single('src/embed/loader.ts', 'iife', 'mmc-widgets.js');
    case 'embed':
      return single('src/embed/frame/embed.ts', 'iife', 'embed.js');
    case 'frame':
      return single('src/embed/frame/frame.ts', 'iife', 'mmc-frame.js');
    case 'modules':
      return together();
    case 'plain-links':
      return single('src/embed/plain-links.ts', 'es', `${MODULES}/plain-links.js`);
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

/** Puts a file of `src/embed/` in the place of another, which the bundle can do without. */
const standIn = (file: string, substitute: string): UserConfig['resolve'] => ({
  alias: [
    {
      find: new RegExp(`^.*/${file}\\.js$`),
      replacement: fileURLToPath(new URL(`src/embed/${substitute}.ts`, import.meta.url)),
    },
  ],
});

/** A file that needs no other. */
function single(entry: string, format: 'es' | 'iife', file: string): UserConfig {
  return {
    ...shared,
    plugins: [shared.plugins, fetchFineLand(LAND), bundleLazyCode()],
    resolve: standIn('quick-reader', 'no-quick-reader'),
    build: {
      ...sharedBuild,
      lib: { entry, formats: [format], name: 'mmcWidgets', fileName: () => file },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** Where the files that the loader imports are written. The build names it after what is in it. */
const MODULES = 'modules/new';
const DICTIONARIES = {
  'news-list': newsList,
  'press-release-card': pressReleaseCard,
  'board-roster': boardRoster,
  'city-map': cityMap,
};

/** The files that the loader imports for a page with one kind of widget: all that it needs at once is in one. */
const alone = (widget: string): UserConfig => modules(widget, [widget], true);

/**
 * The files that the loader imports for a page with more: one a widget, and one with all that more than one of them
 * uses. Not one for each set of widgets: over HTTP/1.1 a browser opens six connections to a host.
 */
const together = (): UserConfig => modules('shared', WIDGETS, { groups: [{ name: 'shared', minShareCount: 2 }] });

function modules(
  folder: string,
  widgets: string[],
  codeSplitting: Rolldown.OutputOptions['codeSplitting'],
): UserConfig {
  const fileName = `${MODULES}/${folder}/[name].js`;
  return {
    ...shared,
    plugins: [shared.plugins, fetchWords(`${MODULES}/words`, DICTIONARIES)],
    resolve: standIn('register', 'loaded-register'),
    build: {
      ...sharedBuild,
      // As a library: otherwise Vite wraps every dynamic import in code of its own.
      lib: { entry: Object.fromEntries(widgets.map((widget) => [widget, `src/${widget}/index.ts`])), formats: ['es'] },
      rolldownOptions: {
        // What is fetched later may use what is in the first file.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: fileName, chunkFileNames: fileName, codeSplitting },
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
