/** A file of the feed, ready to be written. */
export interface FeedDocument {
  /** Relative to `out`: "feed.json", "es/feed-p0001.json". */
  path: string;
  /** The whole text. Only the time differs between two texts of the same content. */
  text(generatedAt: string): string;
  /** The time in a text of this kind that was published; undefined where there is none. */
  timeIn(published: string): string | undefined;
}

const PLACEHOLDER = '\u0000';

/** A JSON document: a line an entry, so that version control shows what changed. */
export function jsonDocument(path: string, value: object): FeedDocument {
  const [before = '', after] = lines(value).split(JSON.stringify(PLACEHOLDER));
  return {
    path,
    text: (generatedAt) => (after === undefined ? before : `${before}${JSON.stringify(generatedAt)}${after}`),
    timeIn: (published) => /"generated_at":"([^"\\]+)"/.exec(published)?.[1],
  };
}

/** Stands for the time at which the content last changed. */
export const GENERATED_AT = PLACEHOLDER;

/** JSON with the entries of the lists of the document on lines of their own. */
function lines(value: unknown, depth = 0): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  }
  if (depth > 2 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${lines(field, depth + 1)}`).join(',')}}${depth === 0 ? '\n' : ''}`;
}
