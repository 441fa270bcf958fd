import type { NewsItem } from '../feed/schema.js';
import { addressOf, changeOf, crossPostOf, labelOf } from '../i18n/entries/news.js';
import { type TextLanguage, textLanguage } from '../i18n/text-language.js';
import type { LightContext } from './context.js';
import { joined, type Markup, tag } from './markup.js';
import { link, type Marks, marksOf, name, paragraph, time, UNKNOWN } from './text.js';

const languageOf = (item: NewsItem, { feed, locale }: LightContext): TextLanguage =>
  textLanguage(item.language ?? feed.language, locale, undefined);

/** Of the texts of an entry. */
export const marksIn = (item: NewsItem, context: LightContext): Marks =>
  marksOf(item.language ?? context.feed.language, context);

/** The title, which leads to the entry's page where it has one. */
export function title(item: NewsItem, context: LightContext): Markup {
  const url = addressOf(item);
  const marks = marksIn(item, context);
  return link(url, item.title, url ? { hreflang: languageOf(item, context).lang, ...marks } : marks);
}

/** Topic and type, date, and what marks an entry. */
export function meta(
  item: NewsItem,
  isOurs: boolean,
  date: Markup | undefined,
  context: LightContext,
): Markup | undefined {
  const { words, formats } = context;
  const label = labelOf(item);
  const { foreign } = languageOf(item, context);
  const parts = [
    label && tag('span', marksIn(item, context), label),
    date,
    isOurs ? words.city.ourCity : undefined,
    changeOf(item, words.entry),
    foreign && formats.languageName(foreign),
  ];
  return parts.some(Boolean) ? paragraph(joined(parts, ' · ')) : undefined;
}

export const dateOf = ({ date_published: date }: NewsItem, context: LightContext): Markup | undefined =>
  date ? time(date, context) : undefined;

/** Place and date, as a release begins: "Bogotá, December 18, 2024". */
export function dateline(item: NewsItem, context: LightContext): Markup | undefined {
  const place = item._mmc?.place;
  const parts = [place && name(place, context), dateOf(item, context)];
  return parts.some(Boolean) ? joined(parts, ', ') : undefined;
}

export const summary = (item: NewsItem, context: LightContext): Markup | undefined =>
  paragraph(item.summary, marksIn(item, context));

/** What a correction says, and where a cross-post first appeared. */
export const notices = (item: NewsItem, { words }: LightContext): (Markup | undefined)[] => [
  paragraph(item._mmc?.status_note, UNKNOWN),
  paragraph(crossPostOf(item, words.entry), UNKNOWN),
];
