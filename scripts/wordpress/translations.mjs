import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { mo, po } from 'gettext-parser';

/** Writes what WordPress reads, a .mo for PHP and a .json for scripts, of each .po that translators edit. */
export async function writeTranslations(source, target) {
  await mkdir(target, { recursive: true });
  for (const file of (await readdir(source)).filter((name) => name.endsWith('.po'))) {
    const catalogue = po.parse(await readFile(new URL(file, source)));
    const name = `mmc-widgets-${file.replace('.po', '')}`;
    await writeFile(new URL(`${name}.mo`, target), mo.compile(catalogue));
    await writeFile(new URL(`${name}.json`, target), JSON.stringify(forScripts(catalogue)));
  }
}

/** The Jed format, of `wp.i18n`. */
function forScripts({ headers, translations }) {
  const texts = Object.entries(translations['']).filter(([text]) => text !== '');
  const head = { domain: 'messages', lang: headers['Language'], 'plural-forms': headers['Plural-Forms'] };
  const messages = { '': head, ...Object.fromEntries(texts.map(([text, { msgstr }]) => [text, msgstr])) };
  return { domain: 'messages', locale_data: { messages } };
}
