import { decodeEntities } from '../../../src/feed/html/entities.js';
import type { Entry } from '../model/entry.js';
import { addressesIn, addressKey } from './addresses.js';
import { boilerplateOf } from './boilerplate.js';
import { levelled, stringsIn } from './level.js';
import { Runs } from './runs.js';
import { type Secret, secretOf } from './secrets.js';
import type { HeldEntry } from './sieve.js';
import { Titles } from './titles.js';

export interface ProofInput {
  held: readonly HeldEntry[];
  visible: readonly Entry[];
  /** What was published before this run, and what the configuration says in public. */
  publicBefore: unknown;
  /** What is about to be written. */
  files: readonly { path: string; text: string }[];
}

export interface Leak {
  entry: HeldEntry;
  /** The file that would have had it. */
  path: string;
}

/**
 * The proof over the bytes to be written: no title of four words or more, no address and no run of 40 characters
 * of what is held stands in them, unless it was public before or is public in its own right.
 */
export function findLeak({ held, visible, publicBefore, files }: ProofInput): Leak | undefined {
  if (held.length === 0 || files.length === 0) return undefined;
  const news = new Needles(held.filter(({ kind }) => kind === 'news').map(secretOf));
  const rows = new Needles(held.filter(({ kind }) => kind !== 'news').map(secretOf));
  if (!search(files, [news, rows])) return undefined;
  // Something was found. Only now is it worth while to look through all that is public in its own right.
  for (const text of [...stringsIn(publicBefore), ...boilerplateOf(held, visible)]) {
    news.forget(text);
    rows.forget(text);
  }
  // Of hidden people and cities only what no visible row has: a hidden membership has the name of its person.
  for (const { kind, value } of visible) if (kind !== 'news') for (const text of stringsIn(value)) rows.forget(text);
  return search(files, [news, rows]);
}

function search(files: ProofInput['files'], all: readonly Needles[]): Leak | undefined {
  for (const { path, text } of files) {
    for (const string of publishedStrings(path, text)) {
      for (const needles of all) {
        const secret = needles.find(string);
        if (secret) return { entry: secret.entry, path };
      }
    }
  }
  return undefined;
}

const publishedStrings = (path: string, text: string): string[] =>
  path.endsWith('.xml') ? [text, decodeEntities(text)] : stringsIn(JSON.parse(text));

/** All that is searched for. */
class Needles {
  private readonly runs: Runs;
  private readonly runOwners: readonly Secret[];
  private readonly titles: Titles;
  private readonly openTitles = new Set<number>();
  private readonly addresses = new Map<string, Secret>();

  constructor(private readonly secrets: readonly Secret[]) {
    const texts = secrets.flatMap((secret) =>
      secret.texts.flatMap((text) => levelled(text).map((level) => ({ secret, level }))),
    );
    this.runs = new Runs(texts.map(({ level }) => level));
    this.runOwners = texts.map(({ secret }) => secret);
    this.titles = new Titles(secrets.map(({ title }) => levelled(title).at(-1) ?? ''));
    for (const secret of secrets) {
      for (const address of secret.addresses) {
        const key = addressKey(address);
        if (key !== undefined) this.addresses.set(key, secret);
      }
    }
  }

  forget(text: string): void {
    if (this.secrets.length === 0) return;
    for (const key of addressesIn(text)) this.addresses.delete(key);
    for (const level of levelled(text)) {
      this.runs.forget(level);
      for (const title of this.titles.in(level)) this.openTitles.add(title);
    }
  }

  find(text: string): Secret | undefined {
    if (this.secrets.length === 0) return undefined;
    for (const key of addressesIn(text)) {
      const secret = this.addresses.get(key);
      if (secret) return secret;
    }
    for (const level of levelled(text)) {
      const run = this.runs.find(level);
      if (run !== undefined) return this.runOwners[run];
      for (const title of this.titles.in(level)) if (!this.openTitles.has(title)) return this.secrets[title];
    }
    return undefined;
  }
}
