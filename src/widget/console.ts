import type { FeedError, Warning } from '../feed/index.js';

const MAX_LINES = 20;

/** Every line in the console begins with the tag, so that a webmaster can search for it. */
export function logError(tag: string, { kind, message }: FeedError): void {
  console.warn(`<${tag}> ${kind}: ${message}`);
}

/** By warnings: the tags for which they have been said. */
const logged = new WeakMap<readonly Warning[], string[]>();

/** One line for all that was left out of a feed, and only one a feed and kind of element. */
export function logWarnings(tag: string, warnings: readonly Warning[]): void {
  const tags = logged.get(warnings) ?? [];
  if (warnings.length === 0 || tags.includes(tag)) return;
  logged.set(warnings, [...tags, tag]);
  const lines = warnings
    .slice(0, MAX_LINES)
    .map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
  const rest = warnings.length > MAX_LINES ? [`… and ${warnings.length - MAX_LINES} more`] : [];
  console.warn([`<${tag}> left out of the feed (${warnings.length}):`, ...lines, ...rest].join('\n  '));
}
