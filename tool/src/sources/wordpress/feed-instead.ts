import type { SourceConfig } from '../../config/config.js';
import { newsType } from '../../fields/news-types.js';
import type { SourceRows } from '../../model/source.js';
import { shownText } from '../../map/clean.js';
import type { Field, Row } from '../../model/row.js';
import { readDocument } from '../document.js';
import { readFeed } from '../feed/read-feed.js';
import type { Client } from '../http.js';
import { NotShown } from './errors.js';
import { Refusal } from './refusal.js';
import { homeOf } from './site.js';

/** Whether a site may have in its feed what it does not show otherwise. A wall is for a while, and stands before both. */
export const mayHaveFeed = (error: unknown): boolean =>
  error instanceof NotShown || (error instanceof Refusal && error.reason === 'closed');

/**
 * The newest posts of a type from the site's feed: without pictures' descriptions, fields and taxonomies of its own.
 *
 * @throws SourceError where that is closed, too
 */
export async function readFeedInstead(
  { name, type = 'posts' }: Pick<SourceConfig, 'name' | 'type'>,
  address: URL,
  client: Client,
): Promise<SourceRows> {
  const home = homeOf(address);
  const feed = new URL(home);
  feed.searchParams.set('feed', 'rss2');
  if (!/^posts?$/.test(type)) feed.searchParams.set('post_type', type);
  const { bytes, address: final } = await readDocument(feed, client);
  const placeOf = (guid: string): ReturnType<typeof placeOfPost> => placeOfPost(guid, name, home);
  const { rows, findings } = readFeed(bytes, { source: name, document: 'RSS', address: final.href, placeOf });
  return { rows: rows.map(withType), findings };
}

/** WordPress names posts by their number: `https://mmc.example/?p=996`. */
function placeOfPost(guid: string, source: string, home: URL): { id: string; origin: Row['origin'] } | undefined {
  const [, number] = /[?&]p=(\d{1,15})\b/.exec(guid) ?? [];
  if (!number) return undefined;
  const edit = `${home.href}wp-admin/post.php?post=${number}&action=edit`;
  return { id: `${source}-${number}`, origin: { source, post: Number(number), edit } };
}

/** Of the categories, those that are a type. */
function withType(row: Row): Row {
  const types = row.fields.filter(({ target, cell }) => target === 'topics' && newsType(shownText(cell)));
  const [type] = types;
  if (!type) return row;
  const text = newsType(shownText(type.cell)) ?? '';
  const asType: Field = { ...type, target: 'type', cell: { kind: 'text', text } };
  return { ...row, fields: [...row.fields.filter((field) => !types.includes(field)), asType] };
}
