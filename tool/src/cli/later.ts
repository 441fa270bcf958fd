import type { Config } from '../config/config.js';
import { UsageError } from '../model/usage-error.js';
import { notYet } from './words/usage.js';

/** Kinds of sources that the next version reads. */
export function refuseKindsOfLater({ sources, placeOf }: Config): void {
  for (const [index, { feed }] of sources.entries()) {
    if (feed !== undefined) throw new UsageError(notYet('feed'), placeOf(['sources', index, 'feed']));
  }
}
