import { fill } from '../i18n/words.js';
import { boardRoster } from './board-roster.js';
import { cityMap } from './city-map.js';
import type { LightContent } from './content.js';
import { contextOf, type LightContext } from './context.js';
import { host } from './host.js';
import { lines, type Markup } from './markup.js';
import { newsList } from './news-list.js';
import { pressReleaseCard } from './press-release-card.js';
import type { LightRequest, LightWidget } from './request.js';
import { heading, link, name, paragraph } from './text.js';

export type { LightRequest, LightWidget } from './request.js';

const WIDGETS: Readonly<Record<LightWidget, (context: LightContext) => LightContent>> = {
  'news-list': newsList,
  'press-release-card': pressReleaseCard,
  'board-roster': boardRoster,
  'city-map': cityMap,
};

/**
 * What a widget shows, as plain HTML for its default slot. It needs no script and no style sheet, and has nothing of
 * the feed in it but text and addresses that are safe. Runs in browsers and in Node.
 */
export function lightContent(request: LightRequest): { html: string; isEmpty: boolean } {
  const context = contextOf(request);
  const content = WIDGETS[request.widget](context);
  const isEmpty = content.entries.length === 0;
  const { text } = lines(
    content.heading ? heading(context.level, name(content.heading, context)) : undefined,
    ...(content.intro ?? []),
    ...(isEmpty ? [paragraph(emptyText(content, request, context))] : content.entries),
    content.more ? more(content.more, context) : undefined,
    ...foot(content, context),
  );
  return { html: text, isEmpty };
}

/** The element with that in it; with the tag `div`, what the loader makes the element of. */
export const renderLight = (request: LightRequest): string => host(request, lightContent(request).html);

/** Where a feed has entries and none can be read, nobody says that there is nothing yet. */
function emptyText({ emptyText: text }: LightContent, { unreadable = 0 }: LightRequest, context: LightContext): string {
  return unreadable > 0 ? context.formats.plural(context.words.common.unreadable, unreadable) : text;
}

/** Without a script, there is more on the page that the feed names as its own. */
function more(text: string, { feed }: LightContext): Markup | undefined {
  return feed.home_page_url ? paragraph(link(feed.home_page_url, text)) : undefined;
}

function foot({ asOf }: LightContent, context: LightContext): (Markup | undefined)[] {
  const { feed, words, formats } = context;
  const { notice } = feed._mmc;
  return [
    paragraph(asOf && fill(words.facts.asOf, { date: formats.date(asOf) })),
    paragraph(notice && name(notice, context)),
  ];
}
