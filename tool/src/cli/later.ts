import type { Config } from '../config/config.js';
import { UsageError } from '../model/usage-error.js';
import { notYet } from './words/usage.js';

/** Kinds of sources that the next version reads. */
export function refuseKindsOfLater({ sources, file }: Config): void {
  const source = sources.find(({ wordpress, feed }) => wordpress ?? feed);
  if (source) throw new UsageError(notYet(source.wordpress ? 'wordpress' : 'feed'), file);
}
