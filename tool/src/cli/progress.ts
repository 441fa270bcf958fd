import type { Language } from '../model/language.js';
import type { SourceState } from '../model/source.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { count } from '../report/say.js';
import { WORDS } from '../report/words.js';
import { STATES } from './words/messages.js';

/** Milliseconds after which somebody who watches wants to know that something happens. */
const DELAY = 1000;

export interface Progress {
  onSource(state: SourceState): void;
  end(): void;
}

/**
 * What a run is doing, on standard error: what it waits for where somebody watches, and a line a source.
 *
 * @param names of the sources
 */
export function progress(
  names: readonly string[],
  { quiet, json }: Pick<Options, 'quiet' | 'json'>,
  language: Language,
  { stderr }: Io,
): Progress {
  if (quiet || json) return { onSource: () => undefined, end: () => undefined };
  const waiting = new Set(names);
  const clear = (): void => {
    if (stderr.isTTY) stderr.write('\r\u001B[K');
  };
  const timer = stderr.isTTY
    ? setInterval(() => stderr.write(`\r\u001B[K… ${[...waiting].join(', ')}`), DELAY)
    : undefined;
  return {
    onSource({ name, state, entries }) {
      waiting.delete(name);
      clear();
      stderr.write(
        `${name}: ${STATES[state][language]}, ${count(WORDS[language].sources.entries, entries, language)}\n`,
      );
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
