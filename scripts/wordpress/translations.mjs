import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { mo, po } from 'gettext-parser';

/** Writes what WordPress reads, a .mo for PHP and a .json for scripts, of each .po that translators edit. */
export async function writeTranslations(source, target, widgets) {
  await mkdir(target, { recursive: true });
  for (const file of (await readdir(source)).filter((name) => name.endsWith('.po'))) {
    const catalogue = po.parse(await readFile(new URL(file, source)));
    const name = `mmc-widgets-${file.replace('.po', '')}`;
    await writeFile(new URL(`${name}.json`, target), JSON.stringify(forScripts(catalogue)));
    addBlocks(catalogue, widgets);
    await writeFile(new URL(`${name}.mo`, target), mo.compile(catalogue));
  }
}

/** What stands in a block.json, WordPress looks up in contexts of its own. */
function addBlocks({ translations }, widgets) {
  for (const part of ['title', 'description']) {
    const context = `block ${part}`;
    const texts = widgets.map((widget) => translations[''][widget[part]]).filter(Boolean);
    translations[context] = Object.fromEntries(texts.map((text) => [text.msgid, { ...text, msgctxt: context }]));
  }
}

/** The Jed format, of `wp.i18n`. */
function forScripts({ headers, translations }) {
  const texts = Object.entries(translations['']).filter(([text]) => text !== '');
  const head = { domain: 'messages', lang: headers['Language'], 'plural-forms': headers['Plural-Forms'] };
  const messages = { '': head, ...Object.fromEntries(texts.map(([text, { msgstr }]) => [text, msgstr])) };
  return { domain: 'messages', locale_data: { messages } };
}
