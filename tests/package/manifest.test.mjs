/**
 * Everything public of an element has its line in the comment of its class, and so in the manifest.
 * What there is, is read off the files that ship: each holds one element and all that it draws, and nothing else.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');

const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap((module) =>
  module.declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, file: module.path })),
);

/** What the first group of a pattern matches; a value may hold several names, as `part="badge our-city"` does. */
function found(text, pattern) {
  return [...text.matchAll(pattern)].flatMap(([, names]) => names.split(' ')).filter(Boolean);
}

/** The names in each `part`; of `part="button ${many ? 'cluster' : 'marker'}"` both that it may be. */
function partsIn(text) {
  const choices = found(text, /\bpart="[^"$]*\$\{([^{}]*)\}/g).join(' ');
  return [...found(text, /\bpart[=:]"([^"$]+)/g), ...found(choices, /["']([\w-]+)["']/g)];
}

/** Understood, and called old in the console: `member-role` stands in its place. */
const OLD = 'role';

/** What every element has and one has no use for. */
const WITHOUT_EFFECT = { 'mmc-press-release-card': 'limit', 'mmc-board-roster': OLD };

/** An attribute that is an error with a line that names the cure: a document is given as a property. */
const REFUSED = 'data';

const sorted = (names) => [...new Set(names)].sort();
const namesOf = (entries) => entries.map(({ name }) => name).sort();

for (const element of elements) {
  describe(`the manifest of <${element.tagName}>`, () => {
    const shipped = read(`${element.tagName}.js`);
    let elementClass;

    const load = async () => {
      elementClass ??= (await import(new URL(`../${element.file}`, dist)))[element.name];
      return elementClass;
    };

    it('has every attribute', async () => {
      const { observedAttributes } = await load();
      const withoutUse = [WITHOUT_EFFECT[element.tagName], REFUSED];
      const attributes = observedAttributes.filter((name) => !withoutUse.includes(name));
      assert.deepEqual(namesOf(element.attributes), sorted([...attributes, 'state']));
    });

    it('has every property', async () => {
      const { elementProperties } = await load();
      // `ownLanguage`, `ownRole` and `ownData` read attributes whose names have properties of another meaning.
      const isPublic = ([name, { state }]) => !state && !name.startsWith('own');
      const properties = [...elementProperties].filter(isPublic).map(([name]) => name);
      const fields = element.members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(namesOf(fields), sorted([...properties, 'state']));
      assert.deepEqual(namesOf(element.members.filter(({ kind }) => kind === 'method')), ['reload']);
    });

    it('has every event', () => {
      assert.deepEqual(namesOf(element.events), sorted(found(shipped, /super\("(mmc-\w+)"/g)));
    });

    it('has every slot', () => {
      assert.deepEqual(namesOf(element.slots), sorted(['', ...found(shipped, /<slot name="([\w-]+)"/g)]));
    });

    it('has every part', async () => {
      const { prototype } = await load();
      const parts = partsIn(shipped).filter((name) => name !== 'as-of' || 'asOfLine' in prototype);
      assert.deepEqual(namesOf(element.cssParts), sorted(parts));
    });

    it('has every custom property', () => {
      const tokens = element.cssProperties.map(({ name }) => name.replace('--mmc-', ''));
      const table = /"?color-background"?:\{light:.*?"?max-width"?:\{[^}]*\}/.exec(shipped)?.[0];
      assert.deepEqual(sorted(tokens), sorted(found(table, /"?([\w-]+)"?:\{light:/g)));
    });

    it('gives each custom property a value that a page could write', () => {
      const values = element.cssProperties.map(({ default: value }) => value);
      assert.deepEqual(
        values.filter((value) => !value || value.includes('--mmc_')),
        [],
      );
    });

    it('says something of each, and its type where it has one', () => {
      const { attributes, members, events, slots, cssParts, cssProperties } = element;
      const all = [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
      assert.deepEqual(
        all.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
      assert.deepEqual(namesOf([...attributes, ...events].filter(({ type }) => !type?.text)), []);
    });
  });
}

describe('the manifest', () => {
  it('has all elements', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      ['mmc-news-list', 'mmc-press-release-card', 'mmc-board-roster', 'mmc-city-map'],
    );
  });

  it('has nothing beside them but what they extend', () => {
    const others = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => !tagName);
    assert.deepEqual(namesOf(others), sorted(elements.map(({ superclass }) => superclass.name)));
  });

  it('says which module defines each element', async () => {
    const definitions = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map((one) => ({ ...one, path })),
    );
    assert.deepEqual(namesOf(definitions), sorted(elements.map(({ tagName }) => tagName)));
    for (const { name, path, declaration } of definitions) {
      await import(new URL(`../${path}`, dist));
      assert.equal(customElements.get(name).name, declaration.name);
    }
  });
});
