import type { Config } from '../config/config.js';
import { UsageError } from '../model/usage-error.js';
import { notYet } from './words/usage.js';

/** Kinds of sources that the next version reads. */
export function refuseKindsOfLater({ sources, placeOf }: Config): void {
  for (const [index, { wordpress, feed }] of sources.entries()) {
    const kind = wordpress !== undefined ? 'wordpress' : feed !== undefined ? 'feed' : undefined;
    if (kind) throw new UsageError(notYet(kind), placeOf(['sources', index, kind]));
  }
}
