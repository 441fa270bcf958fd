// Writes the tables of header words in docs/feed-tool/sheets.md, from the fields of the tool.
// `npm run headers` writes them, `npm run headers -- --check` fails when they are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const page = new URL('../docs/feed-tool/sheets.md', import.meta.url);
const LANGUAGES = { en: 'English', es: 'Spanish', fr: 'French', pt: 'Portuguese', ar: 'Arabic' };
const TITLES = { people: 'People', cities: 'Cities', news: 'News' };

/** The page as it should be. */
export async function sheetsPage() {
  const file = fileURLToPath(new URL('../tool/src/fields/fields.ts', import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const tables = Object.entries(module.FIELDS).map(([section, fields]) => tableOf(TITLES[section], fields));
  const text = await readFile(page, 'utf8');
  const written = text.replace(/(<!-- headers -->)[^]*(<!-- \/headers -->)/, (_, start, end) =>
    [start, ...tables, end].join('\n\n'),
  );
  const path = fileURLToPath(page);
  return format(written, { ...(await resolveConfig(path)), filepath: path });
}

function tableOf(title, fields) {
  const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = fields.map(({ target, words }) =>
    row([`\`${target}\``, ...Object.keys(LANGUAGES).map((language) => words[language].join(', '))]),
  );
  const head = ['field', ...Object.values(LANGUAGES)];
  return [`### ${title}: header words`, '', row(head), row(head.map(() => '---')), ...lines].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await sheetsPage();
  const isCurrent = (await readFile(page, 'utf8')) === text;
  if (!process.argv.includes('--check')) await writeFile(page, text);
  else if (!isCurrent) {
    console.error('docs/feed-tool/sheets.md is out of date: run `npm run headers` and commit it.');
    process.exitCode = 1;
  }
}
