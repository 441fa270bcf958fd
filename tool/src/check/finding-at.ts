import { type Entry, titleOf } from '../model/entry.js';
import type { Finding, FindingCode } from '../model/finding.js';

/**
 * A finding about one field of an entry.
 *
 * @param path within the entry's value, such as `_mmc.image_alt`; the entry's own place where no source has the field
 */
export function findingAt(
  entry: Entry,
  path: string,
  code: FindingCode,
  values: Readonly<Record<string, string>> = {},
): Finding {
  const { kind, id, origin, traces } = entry;
  return { code, values, where: traces.get(path)?.origin ?? origin, entry: { kind, id, title: titleOf(entry) } };
}
