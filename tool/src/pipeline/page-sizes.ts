import type { Finding } from '../model/finding.js';
import type { FeedDocument } from '../pages/document.js';

const KIBIBYTE = 1024;
/** Bytes of a page over which readers on slow lines wait for it, and over which no widget reads it. */
const LARGE = 512 * KIBIBYTE;
const TOO_LARGE = 8 * KIBIBYTE * KIBIBYTE;

/** Documents that are large, and those that are too large to be published. */
export function pageSizes(documents: readonly FeedDocument[]): { findings: Finding[]; guards: Finding[] } {
  const findings: Finding[] = [];
  const guards: Finding[] = [];
  for (const document of documents) {
    const bytes = Buffer.byteLength(document.text(''));
    if (bytes <= LARGE) continue;
    const size =
      bytes > TOO_LARGE ? `${(bytes / KIBIBYTE / KIBIBYTE).toFixed(1)} MiB` : `${Math.round(bytes / KIBIBYTE)} KiB`;
    const finding: Finding = { code: 'page-too-large', values: { file: document.path, size }, where: { source: '' } };
    (bytes > TOO_LARGE ? guards : findings).push(finding);
  }
  return { findings, guards };
}
