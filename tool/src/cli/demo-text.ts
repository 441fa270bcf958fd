import { styleText } from 'node:util';
import type { Shown } from '../demo/shown.js';
import type { Finding } from '../model/finding.js';
import type { Run } from '../model/run.js';
import { headline } from '../report/headline.js';
import { severityOf } from '../report/severity.js';
import { WORDS } from '../report/words.js';
import { findingLines, isStopping } from './finding-lines.js';
import type { DemoWords } from './words/demo.js';

const WIDTH = 80;
const INDENT = '       ';

/** Styles where somebody looks at a terminal, and plain text elsewhere. */
export type Style = (name: 'bold' | 'dim' | 'cyan', text: string) => string;

export const styleFor = (isTerminal: boolean): Style => (isTerminal ? styleText : (_, text) => text);

export interface ToldStep {
  time: string;
  words: readonly [title: string, text: string];
  run: Run;
  /** Those that the step before did not have. */
  news: readonly Finding[];
  shown: Shown;
  /** Where its report is. */
  report: string;
}

/** A step of the demo: what the editor did, what the report says in a line, what readers see, what to do. */
export function stepText(step: ToldStep, words: DemoWords, style: Style): string {
  const { time, words: said, run, news, shown, report } = step;
  const [title, text] = said;
  const todo = news.filter((finding) =>
    // What stopped a run is all that counts until it is mended.
    run.outcome === 'stopped' ? isStopping(finding) : severityOf(finding, run) !== 'info',
  );
  const lines = [
    `${style('cyan', time)}  ${style('bold', title)}`,
    ...wrapped(text),
    '',
    `${INDENT}${style('bold', `▸ ${headline(run)}`)}`,
    ...widgetLines(shown, words).map((line) => `${INDENT}  ${line}`),
    ...(run.held.length > 0 ? [`${INDENT}  ${fillValue(words.held, run.held.length)}`] : []),
    ...(todo.length > 0 ? ['', ...todoLines(run, todo)] : []),
    '',
    `${INDENT}${style('dim', fillValue(words.report, report))}`,
  ];
  return `${lines.join('\n')}\n\n`;
}

/** A line a widget, as wide as the longest name. */
function widgetLines(shown: Shown, words: DemoWords): string[] {
  const names = [words.news, words.board, words.map];
  const width = Math.max(...names.map((name) => name.length));
  const some = (sentence: string, value: string | number | undefined): string[] =>
    value ? [fillValue(sentence, value)] : [];
  const values = [
    [String(shown.news), ...some(words.newest, shown.newest)],
    [
      fillValue(words.members, shown.members),
      ...some(words.vacant, shown.vacant),
      ...some(words.former, shown.former.join(', ')),
    ],
    [String(shown.cities), fillValue(words.onMap, shown.onMap), ...some(words.listOnly, shown.listOnly.join(', '))],
  ];
  return names.map((name, index) => `${name.padEnd(width)}  ${(values[index] ?? []).join(' · ')}`);
}

function todoLines(run: Run, todo: readonly Finding[]): string[] {
  const { language } = run;
  const wanted = new Set(todo);
  const lines = findingLines(run, (finding) => wanted.has(finding))
    .trimEnd()
    .split('\n');
  return [`${WORDS[language].todo.heading}:`, ...lines].flatMap((line) => wrapped(line, line.startsWith('  ') ? 2 : 0));
}

/** Paragraphs for the terminal, in lines that are easy to read. */
export function wrapped(text: string, more = 0, indent = INDENT): string[] {
  const lines: string[] = [];
  const margin = indent + ' '.repeat(more);
  for (const word of text.trim().split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && margin.length + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => margin + line);
}

export const fillValue = (sentence: string, value: string | number): string =>
  sentence.replace('{value}', String(value));
