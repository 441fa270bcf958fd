/** Applications of frameworks, made of a few files that a test has in its hands. */
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Where the files seem to be, so that packages are found. */
const FOLDER = fileURLToPath(new URL('./made-up/', import.meta.url));

const COMPILERS = {
  vue: (code, id, { isCustomElement }) => {
    const { descriptor } = parse(code, { filename: id, templateParseOptions: { isCustomElement } });
    const templateOptions = { compilerOptions: { isCustomElement } };
    return compileScript(descriptor, { id: 'made-up', inlineTemplate: true, templateOptions }).content;
  },
  svelte: (code, id) => compile(code, { filename: id, generate: 'client' }).js.code,
};

/** Vue says a word about each that is missing. */
const VUE_FLAGS = Object.fromEntries(
  ['__VUE_OPTIONS_API__', '__VUE_PROD_DEVTOOLS__', '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__'].map((flag) => [
    flag,
    'false',
  ]),
);

/**
 * One classic script of files by their names, of which `entry.js` is the first, as a development build.
 * `isCustomElement` tells Vue's compiler which tags are no components; `alias` is Vite's.
 */
export async function bundle(files, { isCustomElement = (tag) => tag.startsWith('mmc-'), alias = {} } = {}) {
  const plugin = {
    name: 'made-up',
    enforce: 'pre',
    resolveId: (id) => (id.replace(/^.*\//, '') in files ? FOLDER + id.replace(/^.*\//, '') : undefined),
    load(id) {
      const name = id.startsWith(FOLDER) ? id.slice(FOLDER.length) : '';
      if (!(name in files)) return undefined;
      return COMPILERS[name.split('.').at(-1)]?.(files[name], id, { isCustomElement }) ?? files[name];
    },
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
    oxc: { jsx: { runtime: 'automatic' } },
    resolve: { alias },
    plugins: [plugin],
    build: { write: false, minify: false, lib: { entry: `${FOLDER}entry.js`, formats: ['iife'], name: 'application' } },
  });
  return output[0].code;
}
