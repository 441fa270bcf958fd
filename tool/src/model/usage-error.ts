import type { Words } from './language.js';

/** Wrong use or configuration: exit 64. The words say what is wrong, where, and what to do. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(
    readonly words: Words,
    /** File, line and column in front of the words: "mmc-feed.json:12:5". */
    readonly place?: string,
  ) {
    super(words.en);
  }
}
