import type { FeedDocument } from '../pages/document.js';

/** A file to be written. */
export interface PlannedFile {
  path: string;
  text: string;
}

/**
 * The files whose content is another than what was published. The time in a document moves with its content only.
 *
 * @param published by path
 * @param now ISO 8601
 */
export function planFiles(
  documents: readonly FeedDocument[],
  published: ReadonlyMap<string, string>,
  now: string,
): PlannedFile[] {
  return documents.flatMap((document) => {
    const old = published.get(document.path);
    const time = old === undefined ? undefined : (document.timeIn(old) ?? '');
    if (time !== undefined && document.text(time) === old) return [];
    return [{ path: document.path, text: document.text(now) }];
  });
}

/** Pages first, then what has no pages; each `feed.json` after all that it leads to, that of the main language last. */
export function inOrder(files: readonly PlannedFile[]): PlannedFile[] {
  const rank = ({ path }: PlannedFile): number =>
    path === 'feed.json' ? 3 : path.endsWith('/feed.json') ? 2 : /feed-p\d+\.json$/.test(path) ? 0 : 1;
  return [...files].sort((a, b) => rank(a) - rank(b));
}
