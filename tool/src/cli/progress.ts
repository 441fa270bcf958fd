import type { Config } from '../config/config.js';
import type { Language } from '../model/language.js';
import type { SourceState } from '../model/source.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { entriesOf, STATES } from './words/messages.js';

/** Milliseconds after which somebody who watches wants to know that something happens. */
const DELAY = 1000;

export interface Progress {
  onSource(state: SourceState): void;
  end(): void;
}

/** What a run is doing, on standard error: what it waits for where somebody watches, and a line a source. */
export function progress({ sources }: Config, { quiet, json }: Options, language: Language, { stderr }: Io): Progress {
  if (quiet || json) return { onSource: () => undefined, end: () => undefined };
  const waiting = new Set(sources.map(({ name }) => name));
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
      stderr.write(`${name}: ${STATES[state][language]}, ${entriesOf(entries)[language]}\n`);
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
