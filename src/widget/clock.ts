import type { LoadResult } from '../feed/index.js';
import { presentOf } from '../feed/present.js';

/** Milliseconds by which two clocks may differ. Past that, no age is told by them. */
const TOLERANCE = 5 * 60_000;

/** The present, in milliseconds since 1970: the reader's clock, or what the feed or its server says where that is later. */
export function presentFor({ feed, answered }: LoadResult): number {
  return presentOf(feed, Math.max(Date.now(), answered || 0));
}

/** Since when a copy is there, by the reader's clock, never in the future; undefined where no clock can tell. */
export function sinceOf(result: LoadResult): number | undefined {
  const now = Date.now();
  const { received } = result;
  if (!received || Math.max(received, presentFor(result)) - now > TOLERANCE) return undefined;
  return Math.min(received, now);
}
