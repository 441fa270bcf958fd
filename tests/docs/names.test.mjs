/** The guides name what is public of each element, and nothing else: the manifest says what that is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const theming = read('docs/theming.md');
const readme = read('README.md');

const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, match]) => match);
const namesOf = (entries) => entries.map(({ name }) => name).sort();

/** What stands below a heading, up to the next. */
const below = (text, heading) => text.split(`\n${heading}\n`)[1].split(/\n#+ /)[0];

describe('the guides', () => {
  for (const { tagName, cssParts, attributes } of elements) {
    it(`name every part of <${tagName}>`, () => {
      const table = below(theming, `### \`<${tagName}>\``);
      assert.deepEqual(found(table, /^\| `([\w-]+)`/gm).sort(), namesOf(cssParts));
    });

    it(`name every attribute of <${tagName}>`, () => {
      const section = below(readme, '## The elements');
      const own = section.match(RegExp(`^\\| \`<${tagName}>\`.*$`, 'm'))[0];
      const named = [...found(own, /`([\w-]+)`/g), ...found(section, /^\| `([\w-]+)`/gm)];
      assert.deepEqual(
        namesOf(attributes).filter((name) => !named.includes(name)),
        [],
      );
    });
  }
});
