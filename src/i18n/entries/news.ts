import type { NewsItem } from '../../feed/schema.js';
import { fold } from '../../feed/text.js';
import { type EntryWords, fill } from '../words.js';

export const addressOf = (item: NewsItem): string | undefined => item.url ?? item.external_url;

/** Topic and type, as MMC prints them: "Climate Migration Report". */
export const labelOf = ({ _mmc: { topics = [], type = '' } = {} }: NewsItem): string =>
  [topics.join(', '), type].filter(Boolean).join(' ');

/** That an entry was corrected or withdrawn. */
export function changeOf({ _mmc }: NewsItem, words: EntryWords): string | undefined {
  const status = fold(_mmc?.status ?? '');
  return status === 'corrected' || status === 'withdrawn' ? words[status] : undefined;
}

/** Where a cross-post first appeared: its notice, and its publisher unless the notice names it. */
export function crossPostOf({ _mmc }: NewsItem, words: EntryWords): string {
  const { publisher = '', notice = '' } = _mmc?.cross_post ?? {};
  const isNamed = fold(notice).includes(fold(publisher));
  return [notice, isNamed ? '' : fill(words.crossPost, { publisher })].filter(Boolean).join(' ');
}
