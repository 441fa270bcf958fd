import type { NewsItem } from '../schema.js';
import { isWanted } from './match.js';
import { searcher } from './search.js';

/** What the reader chose on the page: slugs and words. */
export interface NewsChoice {
  type?: string | undefined;
  topic?: string | undefined;
  search?: string;
}

/** The items that the reader's choice leaves. */
export function chooseNews(items: readonly NewsItem[], { type, topic, search = '' }: NewsChoice): NewsItem[] {
  const isFound = searcher<NewsItem>(
    search,
    ({ title, summary, tags = [], _mmc: { topics = [], place, type: its } = {} }) => [
      title,
      summary,
      its,
      place,
      ...topics,
      ...tags,
    ],
  );
  return items.filter(
    (item) =>
      isWanted(type ? [type] : [], [item._mmc?.type]) &&
      isWanted(topic ? [topic] : [], item._mmc?.topics ?? []) &&
      isFound(item),
  );
}
