import { RULES } from '../check/rules.js';
import type { Finding } from '../model/finding.js';
import type { EntryName, FieldChange, Run } from '../model/run.js';
import { groupFindings } from './groups.js';
import { headline } from './headline.js';
import { documentOf } from './place.js';
import { fill, sayValue } from './say.js';
import { severityOf } from './severity.js';
import { type ReportWords, WORDS } from './words.js';

/** Lines of one kind that a summary has room for. */
const MOST = 20;

/**
 * The report in short, as Markdown: what readers will see differently, and what to do. Of what is held it says nothing.
 * The whole report has the rest.
 */
export function reportMarkdown(run: Run): string {
  const { language } = run;
  const words = WORDS[language];
  const lines = [`## ${headline(run)}`, ...changeLines(run, words), ...todoLines(run, words)];
  return `${lines.join('\n\n')}\n`;
}

function changeLines({ changes, language }: Run, words: ReportWords): string[] {
  const { added, changed, removed } = changes;
  const name = ({ kind, title }: EntryName): string => `- ${words.kinds[kind]}: **${plain(title)}**`;
  const change = ({ name: field, from, to }: FieldChange): string => {
    const said = (value: string): string => plain(sayValue(value, language)) || words.changes.empty;
    return `  - ${words.fields[field] ?? field}: ${said(from)} → ${said(to)}`;
  };
  return [
    list(words.changes.added, added.map(name)),
    list(
      words.changes.changed,
      changed.map((entry) => [name(entry), ...entry.fields.map(change)].join('\n')),
    ),
    list(words.changes.removed, removed.map(name)),
  ].flat();
}

function todoLines(run: Run, words: ReportWords): string[] {
  const todo = run.findings.filter((finding) => severityOf(finding, run) !== 'info');
  if (todo.length === 0) return [];
  const places = groupFindings(todo).map(({ name, causes }) =>
    list(
      name,
      causes.map(({ findings }) => findingLine(findings, run)),
    ),
  );
  return [`### ${words.todo.heading}`, ...places.flat()];
}

/** One cause: what is wrong, where, and how to mend it. */
function findingLine(findings: readonly Finding[], { language }: Run): string {
  const [first] = findings;
  if (!first) return '';
  const { message, cure } = RULES[first.code].words[language];
  const spots = findings
    .slice(0, MOST)
    .map(({ where, entry }) => [spotOf(where), entry?.title].filter(Boolean).join(', '));
  const where = [...new Set(spots)].filter(Boolean).map(plain).join('; ');
  const said = fill(message, first.values, language);
  return `- ${where ? `${where}: ` : ''}${plain(said)} ${plain(fill(cure, first.values, language))}`;
}

const spotOf = (where: Finding['where']): string =>
  where.cell ?? (where.post === undefined ? (where.field ?? '') : `${documentOf(where)} ${where.post}`);

/** A heading in bold and its items; nothing where there are none. */
function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > MOST ? [`- … ${items.length - MOST}`] : [];
  return [`**${plain(heading)}** (${items.length})`, [...items.slice(0, MOST), ...more].join('\n')];
}

/** A text in which nothing is markup, on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|~-]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
