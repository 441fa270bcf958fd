import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import { zipped } from '../../scripts/wordpress/plugin.mjs';

const root = new URL('../../', import.meta.url);
const plugin = new URL('dist/wordpress/mmc-widgets/', root);
const read = (file, base = plugin) => readFileSync(new URL(file, base), 'utf8');
const json = (file, base) => JSON.parse(read(file, base));
const elements = json('dist/custom-elements.json', root)
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const widgets = json('blocks/widgets.json');

describe('the WordPress plugin', () => {
  it('has a zip that is the same bytes for the same files', async () => {
    const zip = readFileSync(new URL('dist/wordpress/mmc-widgets.zip', root));
    assert.ok(zip.equals(await zipped(plugin)));
  });

  it('has a version, in all places the same', () => {
    const [, version] = /^ \* Version: (\S+)$/m.exec(read('mmc-widgets.php'));
    assert.equal(json('package.json', root).version, version);
    assert.match(read('mmc-widgets.php'), new RegExp(`const VERSION +?= '${version}';`));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  for (const { tagName, attributes } of elements) {
    it(`has a block for <${tagName}>, with every attribute that somebody may write`, () => {
      const widget = tagName.replace('mmc-', '');
      const block = json(`blocks/${widget}/block.json`);
      const written = attributes.map(({ name }) => name).filter((name) => name !== 'state');
      assert.equal(block.name, `mmc/${widget}`);
      assert.deepEqual(Object.keys(block.attributes).sort(), [...written, 'light'].sort());
      for (const name of written) assert.equal(block.attributes[name].attribute, `data-${name}`);
      for (const name of Object.keys(block.example.attributes)) assert.ok(written.includes(name), name);
    });
  }

  it('names no place of the machine that has built it', () => {
    const scripts = readdirSync(new URL('build/', plugin)).filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 0);
    for (const script of scripts) assert.ok(!read(`build/${script}`).includes(root.pathname), script);
  });
});

describe('the translations of the plugin', () => {
  const texts = textsOf();
  const placesIn = (text) => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();

  for (const file of readdirSync(new URL('wordpress/languages/', root))) {
    it(`${file} has every text, with the same values in it, and no other`, () => {
      const { '': catalogue } = po.parse(read(`wordpress/languages/${file}`, root)).translations;
      const known = Object.keys(catalogue).filter((text) => text !== '');
      assert.deepEqual(known.sort(), [...texts].sort());
      for (const text of known) {
        const [translation] = catalogue[text].msgstr;
        assert.notEqual(translation, '', text);
        assert.deepEqual(placesIn(translation), placesIn(text), text);
      }
    });
  }
});

/** What the sources say through WordPress's functions, and what the build makes of the manifest. */
function textsOf() {
  const sources = readdirSync(new URL('wordpress/', root), { recursive: true }).filter((file) =>
    /\.(php|tsx?)$/.test(file),
  );
  const CALL = /\b(?:__|esc_html__|esc_attr__|esc_html_e)\(\s*'((?:[^'\\]|\\.)*)'/g;
  const called = sources.flatMap((file) =>
    [...read(`wordpress/${file}`, root).matchAll(CALL)].map(([, text]) => text.replaceAll("\\'", "'")),
  );
  const listed = widgets.flatMap(({ title, description, link, options }) => [
    title,
    description,
    link,
    ...options.flatMap(({ label, help, values }) => [label, help, ...values.map((value) => value.label)]),
  ]);
  return new Set([...called, ...listed]);
}
