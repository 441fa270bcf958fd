import { isObject } from '../../../src/feed/shape.js';
import { check } from '../../../tool/src/check/check.js';
import { mapRows } from '../../../tool/src/map/map-rows.js';
import type { NewsEntry } from '../../../tool/src/model/entry.js';
import type { Finding } from '../../../tool/src/model/finding.js';
import { mappingOf } from '../../../tool/src/sources/wordpress/mapping.js';
import { readPictures } from '../../../tool/src/sources/wordpress/pictures.js';
import { type Post, postOf } from '../../../tool/src/sources/wordpress/post.js';
import { ask, type Rest } from '../../../tool/src/sources/wordpress/rest.js';
import { pictureIdsOf, rowsOf } from '../../../tool/src/sources/wordpress/rows.js';
import { readTerms } from '../../../tool/src/sources/wordpress/terms.js';
import { type PostType, taxonomiesOf } from '../../../tool/src/sources/wordpress/types.js';

export interface FeedEntry {
  post: Post;
  entry: NewsEntry | undefined;
  findings: readonly Finding[];
}

const SOURCE = 'wordpress';

/** This site. The requests of the editor need nothing of it. */
const here: Rest = {
  root: new URL(location.origin),
  client: { origin: location.origin, headers: {}, signal: new AbortController().signal, requests: 0, maxBytes: 0 },
};

/**
 * What the feed tool would make of a post as it was last saved, and what its rules find: by the tool's own code, with
 * the fields that it takes without a configuration.
 *
 * @param language of the site
 */
export async function readEntry(type: PostType, id: number, language: string): Promise<FeedEntry> {
  const taxonomies = await taxonomiesOf(here, type);
  const { data } = await ask(here, `${type.route}/${id}`, {});
  const post = isObject(data) ? postOf(data, taxonomies) : undefined;
  if (!post) throw new Error('The REST interface does not show it.');
  const mapping = mappingOf('news', {}, taxonomies);
  const terms = await readTerms(here, taxonomies, [post]);
  const pictures = await readPictures(here, pictureIdsOf(post, mapping));
  const making = { source: SOURCE, admin: '', mapping, terms, pictures };
  // Before it is published, too, somebody wants to know what is missing.
  const rows = rowsOf([{ ...post, isPublished: true }], making);
  const { entries, findings } = mapRows('news', rows, { source: SOURCE, language });
  const found = check({ entries, now: Date.now(), language });
  return { post, entry: entries.find(isNews), findings: [...findings, ...found] };
}

const isNews = (entry: { kind: string }): entry is NewsEntry => entry.kind === 'news';
