/** A network of feeds for the elements of a page. */
import { type Answer, type Asked, json, onFreshPages, status, unreachable } from '../feed/support/network.js';

export { type Answer, body, hurry, json, silence, status, unreachable } from '../feed/support/network.js';

export const FEED = 'https://feeds.example.org/feed.json';

/** The network of a suite: in each test nothing has been loaded yet, and no address answers before the test says so. */
export class Network {
  /** What servers have been asked for. What the browser is asked to have kept is not in it: it has kept nothing. */
  asked: Asked[] = [];
  /** What the elements have written into the console so far. */
  lines: string[] = [];
  private readonly answers = new Map<string, Answer[]>();

  constructor() {
    const { warn } = console;
    onFreshPages();
    beforeEach(() => {
      this.asked = [];
      this.lines = [];
      console.warn = (...words: unknown[]) => {
        if (/^<mmc-/.test(String(words[0]))) this.lines.push(words.join(' '));
        else warn(...words);
      };
      this.answers.clear();
      globalThis.fetch = (input, init = {}) => this.fetch(String(input), init);
    });
    afterEach(() => {
      console.warn = warn;
    });
  }

  /** Says what an address answers from now on: each answer once, the last one again and again. */
  at(address: string, ...answers: Answer[]): void {
    this.answers.set(address, answers);
  }

  /** The addresses that servers were asked for. */
  get addresses(): string[] {
    return this.asked.map(({ address }) => address);
  }

  private async fetch(address: string, init: RequestInit): Promise<Response> {
    init.signal?.throwIfAborted();
    if (init.cache === 'force-cache') return unreachable(init);
    this.asked.push({ address, init });
    const answers = this.answers.get(address) ?? [];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? status(404);
    return Promise.race([answer(init), abortOf(init.signal)]);
  }
}

function abortOf(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

/** An answer that waits until the test gives it. */
export function heldBack(document: unknown): { answer: Answer; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { answer: async (init) => (await given, json(document)(init)), give: () => give() };
}
