import { paragraphs } from '../../../src/feed/text.js';
import type { Entry } from '../model/entry.js';
import { stringsIn } from './level.js';

/** Public news that share a paragraph or an address word for word, at least, so that it is a boilerplate. */
const FEWEST = 3;

/**
 * What stands in what is held and is public in its own right: a paragraph or an address that three public entries
 * have word for word, and the `boilerplate` and the cross-post notice of a public entry.
 */
export function boilerplateOf(held: readonly Entry[], visible: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const entry of held) for (const part of partsOf(entry)) counts.set(part, 0);
  const open = new Set<string>();
  for (const entry of visible) {
    if (entry.kind !== 'news') continue;
    const { boilerplate, cross_post } = entry.value._mmc ?? {};
    if (boilerplate) open.add(boilerplate);
    if (cross_post?.notice) open.add(cross_post.notice);
    for (const part of partsOf(entry)) {
      const count = counts.get(part);
      if (count !== undefined) counts.set(part, count + 1);
    }
  }
  for (const [part, count] of counts) if (count >= FEWEST) open.add(part);
  return [...open];
}

/** Each paragraph and each address, once. A title is neither: whoever repeats it has given it away. */
function partsOf({ value }: Entry): ReadonlySet<string> {
  const title = 'title' in value ? value.title : undefined;
  return new Set(
    stringsIn(value)
      .flatMap(paragraphs)
      .filter((part) => part !== title && part.length > 20),
  );
}
