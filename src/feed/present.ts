import { startOf } from './date.js';
import type { ContentFeed } from './schema.js';

/** The present, in milliseconds since 1970: what a clock says, or the feed where that is later. */
export const presentOf = ({ _mmc }: ContentFeed, clock: number): number =>
  Math.max(clock, startOf(_mmc.generated_at ?? '') || 0);
