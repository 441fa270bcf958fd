// Writes src/feed/shapes.ts, the compact form of the zod schemas that ships to browsers.
// `npm run shapes` writes it, `npm run shapes -- --check` fails when it is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const target = new URL('../src/feed/shapes.ts', import.meta.url);
const { module: schema } = await runnerImport(new URL('../src/feed/schema.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const kindOf = new Map(Object.entries(schema.kinds).map(([kind, type]) => [type, kind]));

/** The kind of a leaf; a described copy of one leads back to it by its parent. */
function leafOf(type) {
  for (let at = type; at; at = at._zod.parent) if (kindOf.has(at)) return kindOf.get(at);
  return undefined;
}

function shapeOf(type, needed = '') {
  const leaf = leafOf(type);
  if (leaf) return leaf + needed;
  const { def } = type._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapeOf(def.innerType);
    case 'nullable':
      return shapeOf(def.innerType, '?');
    case 'array':
      return [shapeOf(def.element)];
    case 'record':
      return { '*': shapeOf(def.valueType) };
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([field, inner]) => [field, shapeOf(inner, '!')]));
    default:
      throw new Error(`No shape for a zod ${def.type}: teach scripts/shapes.mjs, or use one of the kinds.`);
  }
}

const shapes = {
  feedHeadShape: [schema.feedHead, 'FeedHead'],
  extensionHeadShape: [schema.extensionHead, 'ExtensionHead'],
  newsItemShape: [schema.newsItem, 'NewsItem'],
  personShape: [schema.person, 'Person'],
  cityPropertiesShape: [schema.city.shape.properties, "City['properties']"],
};
const lines = Object.entries(shapes).map(
  ([name, [type, typeName]]) => `export const ${name}: Shape<${typeName}> = ${JSON.stringify(shapeOf(type))};`,
);
const source = `// Generated from schema.ts by \`npm run shapes\`. Do not edit.
import type { City, ExtensionHead, FeedHead, NewsItem, Person } from './schema.js';
import type { Shape } from './shape.js';

${lines.join('\n\n')}
`;
const text = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' });

if (!process.argv.includes('--check')) await writeFile(target, text);
else if ((await readFile(target, 'utf8')) !== text) {
  console.error('src/feed/shapes.ts is out of date: run `npm run shapes` and commit it.');
  process.exit(1);
}
