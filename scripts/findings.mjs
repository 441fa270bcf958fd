// Writes docs/feed-tool/findings.md from the rules of the tool.
// `npm run findings` writes it, `npm run findings -- --check` fails when it is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const page = new URL('../docs/feed-tool/findings.md', import.meta.url);

const SEVERITIES = {
  readers: 'Readers miss something, or see something wrong',
  check: 'Somebody should look',
  info: 'For your information',
};

const INTRODUCTION = `# Findings

What the report of \`mmc-feed\` can say, by its code. \`rules\` in the [configuration](configuration.md#rules) makes a finding
more or less severe, or switches it off.`;

/** The page as it should be. */
export async function findingsPage() {
  const file = fileURLToPath(new URL('../tool/src/check/rules.ts', import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const rules = Object.values(module.RULES);
  const sections = Object.entries(SEVERITIES).map(([severity, title]) =>
    [`## ${title}`, ...rules.filter((rule) => rule.severity === severity).map(describe)].join('\n\n'),
  );
  const path = fileURLToPath(page);
  const text = `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function describe({ code, words, example }) {
  const { message, cure } = words.en;
  return [
    `### ${code}`,
    message.replace(/\{(\w+)\}/g, '`$1`'),
    `**What to do:** ${cure}`,
    `**Example:** ${example}`,
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await findingsPage();
  if (!process.argv.includes('--check')) await writeFile(page, text);
  else if ((await readFile(page, 'utf8')) !== text) {
    console.error('docs/feed-tool/findings.md is out of date: run `npm run findings` and commit it.');
    process.exitCode = 1;
  }
}
