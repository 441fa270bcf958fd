import { nearest } from '../config/nearest.js';
import { type Language } from '../model/language.js';
import { UsageError } from '../model/usage-error.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { demoCommand } from './demo-command.js';
import { explainCommand } from './explain-command.js';
import { initCommand } from './init-command.js';
import type { Io } from './io.js';
import { systemLanguage } from './language.js';
import { type Options, readOptions } from './options.js';
import { HELP, unexpected } from './words/messages.js';
import { previewCommand } from './preview-command.js';
import { renderCommand } from './render-command.js';
import { templateCommand } from './template-command.js';
import { commandMissing, unknownCommand } from './words/usage.js';

/** A command: what it does with its options, and the exit code. */
export type Command = (options: Options, language: Language, io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  build: buildCommand,
  check: checkCommand,
  demo: demoCommand,
  explain: explainCommand,
  init: initCommand,
  preview: previewCommand,
  template: templateCommand,
};

/** Its options are those of a widget, too. */
const RENDER = 'render';

const WRONG_USE = 64;
/** An error in the tool itself: sysexits' EX_SOFTWARE. */
const SOFTWARE = 70;

/** Runs the command line. Never throws: what is wrong is said on standard error. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let language = systemLanguage(io.env);
  try {
    const [name, ...rest] = args;
    if (name === undefined) throw new UsageError(commandMissing);
    if (name === 'help' || name.startsWith('-')) {
      const options = readOptions('', name === 'help' ? rest : args);
      if (!options.help && name !== 'help') throw new UsageError(commandMissing);
      io.stdout.write(HELP[options.lang ?? language]);
      return 0;
    }
    if (name === RENDER && !rest.includes('--help')) return await renderCommand(rest, language, io);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(unknownCommand(name, nearest(name, [...Object.keys(COMMANDS), RENDER])));
    const options = readOptions(name, rest);
    language = options.lang ?? language;
    if (options.help) {
      io.stdout.write(HELP[language]);
      return 0;
    }
    return await command(options, language, io);
  } catch (error) {
    return fail(error, language, io);
  }
}

function fail(error: unknown, language: Language, io: Io): number {
  if (error instanceof UsageError) {
    io.stderr.write(`mmc-feed: ${error.place ? `${error.place}: ` : ''}${error.words[language]}\n`);
    return WRONG_USE;
  }
  const line = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.stderr.write(`mmc-feed: ${unexpected[language]}\n  ${line.split('\n')[0]}\n`);
  return SOFTWARE;
}
