import type { Entry } from '../model/entry.js';

/** The picture of an entry whose description the feed can hold; cities have none. */
export function pictureOf(entry: Entry): { alt: string | undefined; path: string } | undefined {
  if (entry.kind === 'city' || !entry.value.image) return undefined;
  return entry.kind === 'news'
    ? { alt: entry.value._mmc?.image_alt, path: '_mmc.image_alt' }
    : { alt: entry.value.image_alt, path: 'image_alt' };
}
