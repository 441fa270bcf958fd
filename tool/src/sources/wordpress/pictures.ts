import { z } from 'zod';
import { htmlToText } from '../../../../src/feed/html/text.js';
import { readByIds } from './by-ids.js';
import type { Rest } from './rest.js';
import { whole } from './whole.js';

/** A picture, or any other file of the site's media. */
export interface Picture {
  url: string;
  alt: string;
  /** Its caption: where photographers are named. */
  credit: string;
}

const size = z.object({ source_url: z.string() }).optional().catch(undefined);

const shape = z.object({
  id: z.int(),
  source_url: z.string(),
  alt_text: z.string().catch(''),
  caption: z.object({ rendered: z.string() }).catch({ rendered: '' }),
  media_details: z
    .object({ sizes: z.object({ medium_large: size, large: size }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const ASKED = 'id,source_url,alt_text,caption,media_details';

/** The pictures with these numbers, by number: asked for by name, since the list of all media shows what nobody has published. */
export async function readPictures(rest: Rest, ids: Iterable<number>): Promise<ReadonlyMap<number, Picture>> {
  const wanted = [...new Set(ids)].sort((a, b) => a - b);
  const pictures = new Map<number, Picture>();
  await readByIds({ rest, route: 'wp/v2/media', params: { _fields: ASKED } }, wanted, (items) => {
    for (const item of items) {
      const { data } = shape.safeParse(item);
      if (!data) continue;
      const { id, source_url, alt_text, caption, media_details } = data;
      // Large enough for a card on a sharp screen, and not the camera's original.
      const sizes = media_details?.sizes;
      const url = sizes?.medium_large?.source_url ?? sizes?.large?.source_url ?? source_url;
      pictures.set(id, { url, alt: whole(htmlToText(alt_text)), credit: whole(htmlToText(caption.rendered)) });
    }
  });
  return pictures;
}
