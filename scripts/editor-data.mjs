import { readFile, writeFile } from 'node:fs/promises';

/** Writes what editors read of the elements, from the manifest: web-types.json (JetBrains), vscode.html-custom-data.json. */
export async function writeEditorData(dist) {
  const read = async (path) => JSON.parse(await readFile(new URL(path, dist), 'utf8'));
  const write = (file, value) => writeFile(new URL(file, dist), `${JSON.stringify(value, null, 2)}\n`);
  const { name, version } = await read('../package.json');
  const { modules } = await read('custom-elements.json');
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  await write('web-types.json', webTypes(name, version, elements));
  await write('vscode.html-custom-data.json', { version: 1.1, tags: elements.map(vsCodeTag) });
}

function webTypes(name, version, elements) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(webTypesElement) },
      css: { properties: elements[0].cssProperties.map(described), 'pseudo-elements': partsOf(elements) },
    },
  };
}

function webTypesElement({ tagName, summary, attributes, slots, events, members }) {
  const typed = (entry) => ({ ...described(entry), type: entry.type.text });
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return {
    name: tagName,
    description: summary,
    attributes: attributes.map((entry) => ({ ...described(entry), value: { type: entry.type.text } })),
    slots: slots.map(described),
    js: { events: events.map(typed), properties: properties.map(typed) },
  };
}

/** The parts of all elements; JetBrains has one list of them, so each name comes once. */
function partsOf(elements) {
  const parts = elements.flatMap(({ cssParts }) => cssParts).reverse();
  const byName = new Map(parts.map(({ name, description }) => [name, description]));
  return [...byName].reverse().map(([name, description]) => ({ name: `part(${name})`, description }));
}

function vsCodeTag({ tagName, summary, attributes }) {
  return {
    name: tagName,
    description: summary,
    attributes: attributes.map((entry) => ({ ...described(entry), ...choicesOf(entry) })),
  };
}

const described = ({ name, description }) => ({ name, description });

/** The values of an attribute that has a fixed set of them; for one that is there or not, VS Code's own set. */
function choicesOf({ type: { text } }) {
  if (text === 'boolean') return { valueSet: 'v' };
  const choices = [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => ({ name }));
  return choices.length > 0 ? { values: choices } : {};
}
