import type { NewsItem } from '../feed/schema.js';
import { ourCityTest, selectNews, sortNamed } from '../feed/select/news.js';
import { NEWS_AT_ONCE, pageSizeOf } from '../feed/select/page-size.js';
import { isSet, numberOf } from './attributes.js';
import type { LightContent } from './content.js';
import type { LightContext } from './context.js';
import { dateOf, meta, notices, summary, title } from './entry.js';
import { block, type Markup } from './markup.js';
import { marksOf, paragraph, prose } from './text.js';

export function newsList(context: LightContext): LightContent {
  const { feed, attributes, words } = context;
  const items = newsOf(context);
  const shown = shownNews(context, items);
  const isOurs = ourCityTest(feed, attributes['our-city']);
  return {
    heading: attributes['heading'] ?? feed.title,
    intro: isSet(attributes, 'description') ? prose(feed.description ?? '', marksOf(feed.language, context)) : [],
    entries: shown.length > 0 ? [block('ul', ...shown.map((item) => entry(item, isOurs(item), context)))] : [],
    emptyText: words.news.newsEmpty,
    more: shown.length < items.length || feed.next_url ? words.news.loadMore : undefined,
  };
}

function newsOf({ feed, attributes, now }: LightContext): NewsItem[] {
  const { type, topic, city, person, sort, 'our-city': ourCity } = attributes;
  return selectNews(feed, { type, topic, city, person, ourCity, sort: sortNamed(sort) }, now);
}

/** Those that are shown of the news that the attributes ask for. */
export const shownNews = (context: LightContext, items = newsOf(context)): NewsItem[] =>
  items.slice(0, pageSizeOf(numberOf(context.attributes, 'limit'), NEWS_AT_ONCE));

const entry = (item: NewsItem, isOurs: boolean, context: LightContext): Markup =>
  block(
    'li',
    paragraph(title(item, context)),
    meta(item, isOurs, dateOf(item, context), context),
    summary(item, context),
    ...notices(item, context),
  );
