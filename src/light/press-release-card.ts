import type { NewsItem } from '../feed/schema.js';
import { findItem, ourCityTest } from '../feed/select/news.js';
import { safeUrl } from '../feed/url.js';
import { fill } from '../i18n/words.js';
import { isSet } from './attributes.js';
import type { LightContent } from './content.js';
import type { LightContext } from './context.js';
import { dateline, marksIn, meta, notices, summary, title } from './entry.js';
import { block, img, lines, type Markup, tag } from './markup.js';
import { about, contacts, downloads, translations } from './release-sections.js';
import { heading, prose } from './text.js';

type Quote = NonNullable<NonNullable<NewsItem['_mmc']>['quotes']>[number];

export function pressReleaseCard(context: LightContext): LightContent {
  const { attributes, words } = context;
  const item = shownRelease(context);
  return {
    heading: attributes['heading'],
    entries: item ? [article(item, context)] : [],
    emptyText: words.card.cardEmpty,
  };
}

export const shownRelease = ({ feed, attributes, now }: LightContext): NewsItem | undefined =>
  findItem(feed, attributes['item'], now);

function article(item: NewsItem, context: LightContext): Markup {
  const { feed, attributes, level } = context;
  const isOurs = ourCityTest(feed, attributes['our-city'])(item);
  const titleLevel = level + (attributes['heading'] ? 1 : 0);
  const { quotes = [], boilerplate, contacts: people, translations: others } = item._mmc ?? {};
  return block(
    'article',
    heading(titleLevel, title(item, context)),
    meta(item, isOurs, dateline(item, context), context),
    ...notices(item, context),
    summary(item, context),
    picture(item, context),
    body(item, context),
    ...quotes.map((quote) => quotation(quote, item, context)),
    downloads(item.attachments, titleLevel + 1, context),
    contacts(people, titleLevel + 1, context),
    translations(others, titleLevel + 1, context),
    about(boilerplate, titleLevel + 1, context),
  );
}

/** No wider than a telephone: a page without rules for pictures shows them as large as they are. */
const PICTURE_WIDTH = '320';

function picture({ image, _mmc }: NewsItem, { words }: LightContext): Markup | undefined {
  const src = safeUrl(image);
  if (!src) return undefined;
  const { image_alt = '', image_credit } = _mmc ?? {};
  const credit = image_credit && tag('figcaption', {}, fill(words.image.photo, { credit: image_credit }));
  return tag('figure', {}, img({ src, alt: image_alt, width: PICTURE_WIDTH, loading: 'lazy' }), credit);
}

/** The paragraphs of a release, below a "Read the release" that opens them. */
function body(item: NewsItem, context: LightContext): Markup | undefined {
  if (!item.content_text) return undefined;
  const open = isSet(context.attributes, 'expanded') ? '' : undefined;
  const summary = tag('summary', {}, context.words.card.readRelease);
  return tag('details', { open }, lines(summary, ...prose(item.content_text, marksIn(item, context))));
}

function quotation({ text, speaker, role }: Quote, item: NewsItem, context: LightContext): Markup {
  const marks = marksIn(item, context);
  const quote = block('blockquote', ...prose(text, marks));
  const by = [speaker, role].filter(Boolean).join(', ');
  return by ? block('figure', quote, tag('figcaption', marks, by)) : quote;
}
