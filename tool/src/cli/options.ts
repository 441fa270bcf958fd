import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.js';
import type { GuardCode } from '../model/finding.js';
import { type Language, LANGUAGES } from '../model/language.js';
import { UsageError } from '../model/usage-error.js';
import { badTime, badValue, needsValue, unknownOption } from './words/usage.js';

/** Options of every command. */
export const GENERAL = {
  config: { type: 'string' },
  now: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const BUILD = {
  strict: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  full: { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  watch: { type: 'boolean' },
} as const;

const ALL = { ...GENERAL, ...BUILD };

/** What may follow a command. */
export interface Options {
  config: string;
  /** Milliseconds since 1970; undefined: the clock's. */
  now: number | undefined;
  lang: Language | undefined;
  json: boolean;
  quiet: boolean;
  help: boolean;
  strict: boolean;
  dryRun: boolean;
  full: boolean;
  accept: readonly GuardCode[];
  watch: boolean;
  positionals: readonly string[];
}

const ACCEPTABLE = ['section-shrunk', 'page-too-large', 'language-changed'] as const;

/**
 * Reads what follows a command.
 *
 * @throws UsageError for an option that the command does not have, or a value that it cannot have
 */
export function readOptions(command: string, args: readonly string[]): Options {
  const known = command === 'build' ? ALL : GENERAL;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: ALL,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = Object.keys(known).find((one) => one === token.name);
    if (name === undefined) throw new UsageError(unknownOption(token.rawName, nearest(token.name, Object.keys(known))));
    const { type } = ALL[token.name as keyof typeof ALL];
    if (type === 'string' && !token.value) throw new UsageError(needsValue(token.rawName));
  }
  return {
    config: text(values.config) ?? 'mmc-feed.json',
    now: timeOf(text(values.now)),
    lang: oneOf('--lang', text(values.lang), LANGUAGES),
    json: values.json === true,
    quiet: values.quiet === true,
    help: values.help === true,
    strict: values.strict === true,
    dryRun: values['dry-run'] === true,
    full: values.full === true,
    accept: (values.accept ?? []).flatMap((code) => oneOf('--accept', text(code), ACCEPTABLE) ?? []),
    watch: values.watch === true,
    positionals,
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new UsageError(badValue(option, value, choices.join(', ')));
  return choice;
}

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A time without a zone is UTC, so that a rehearsal is the same on every machine. */
export function timeOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const zoned = /T/.test(value) && !/(Z|[+-]\d{2}:\d{2})$/.test(value) ? `${value}Z` : value;
  const time = TIME.test(value) ? Date.parse(zoned) : NaN;
  if (Number.isNaN(time)) throw new UsageError(badTime(value));
  return time;
}
