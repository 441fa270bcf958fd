/** What of a WordPress post a value is taken from, as `fields` in the configuration names it. */
export type PostField =
  | { kind: 'title' | 'excerpt' | 'content' | 'link' | 'date' | 'modified' | 'picture' }
  /** What its text says by itself, of the place and of a first publisher: `map/` reads it there. */
  | { kind: 'dateline' | 'opening' }
  /** The names of its terms in a taxonomy. */
  | { kind: 'term'; name: string }
  /** A field of Advanced Custom Fields, or of the post's meta; dots lead into groups. */
  | { kind: 'acf' | 'meta'; name: string };

const PLAIN = ['title', 'excerpt', 'content', 'link', 'date', 'modified', 'picture', 'dateline', 'opening'] as const;

/** The names that `fields` of a WordPress source may have, for messages. */
export const POST_FIELD_NAMES = ['term:TAXONOMY', 'acf:NAME', 'meta:NAME', ...PLAIN];

/** Undefined: no field of a post is written so. */
export function postFieldNamed(text: string): PostField | undefined {
  const plain = PLAIN.find((kind) => kind === text);
  if (plain) return { kind: plain };
  const [, kind, name] = /^(term|acf|meta):\s*(\S+)$/.exec(text) ?? [];
  return name && (kind === 'term' || kind === 'acf' || kind === 'meta') ? { kind, name } : undefined;
}

/** As the configuration has it. */
export const nameOfField = (field: PostField): string => ('name' in field ? `${field.kind}:${field.name}` : field.kind);
