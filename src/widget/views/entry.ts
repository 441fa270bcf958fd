import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../../feed/index.js';
import { fold } from '../../feed/text.js';
import { type CityWords, type EntryWords, fill } from '../../i18n/words.js';
import type { ViewContext } from '../context.js';
import { languageOf } from './language.js';

type Context = ViewContext<CityWords & EntryWords>;

/** Topic and type, as MMC prints them: "Climate Migration Report". */
export function labelOf(item: NewsItem): string {
  const { topics = [], type = '' } = item._mmc ?? {};
  return [topics.join(', '), type].filter(Boolean).join(' ');
}

export const addressOf = (item: NewsItem): string | undefined => item.url ?? item.external_url;

/** Where an entry's title leads: its page, or nowhere. */
export function titleLink(
  item: NewsItem,
  feedLanguage: string | undefined,
  { locale, select }: Context,
): TemplateResult {
  const url = addressOf(item);
  const { lang, dir } = languageOf(item.language ?? feedLanguage, locale);
  if (!url) return html`<span lang=${lang} dir=${dir}>${item.title}</span>`;
  return html`<a
    part="link"
    href=${url}
    hreflang=${lang}
    lang=${lang}
    dir=${dir}
    referrerpolicy="strict-origin-when-cross-origin"
    @click=${(event: Event) => select({ type: 'news', id: item.id, url }, event)}
    >${item.title}</a
  >`;
}

export function dateOf(item: NewsItem, { formats }: Context): TemplateResult | typeof nothing {
  const date = item.date_published;
  if (!date) return nothing;
  return html`<time class="muted" part="date" datetime=${date}>${formats.date(date)}</time>`;
}

/** What marks an entry: our city, a correction, a withdrawal, another language. */
export function badges(item: NewsItem, isOurs: boolean, feedLanguage: string | undefined, context: Context): unknown[] {
  const { words, formats, locale } = context;
  const { foreign } = languageOf(item.language ?? feedLanguage, locale);
  const note = statusWord(item, words);
  return [
    isOurs ? html`<span class="badge ours" part="badge our-city">${words.ourCity}</span>` : nothing,
    note ? html`<span class="badge note" part="badge status-badge">${note}</span>` : nothing,
    foreign ? html`<span class="badge" part="badge language">${formats.languageName(foreign)}</span>` : nothing,
  ];
}

/** "Corrected" or "Withdrawn"; undefined for an entry that stands as it was released. */
export function statusWord(item: NewsItem, words: EntryWords): string | undefined {
  const status = fold(item._mmc?.status ?? '');
  return status === 'corrected' || status === 'withdrawn' ? words[status] : undefined;
}

/** What a correction says, and where a cross-post first appeared. */
export function notices(item: NewsItem, { words, locale }: Context): unknown[] {
  const { status_note, cross_post } = item._mmc ?? {};
  const { lang, dir } = languageOf(item.language, locale);
  const publisher = cross_post?.publisher;
  const crossPost = cross_post?.notice ?? (publisher ? fill(words.crossPost, { publisher }) : undefined);
  return [
    status_note
      ? html`<p class="note small measure" part="status-note" lang=${lang} dir=${dir}>${status_note}</p>`
      : nothing,
    crossPost
      ? html`<p class="small muted measure" part="cross-post" lang=${lang} dir=${dir}>${crossPost}</p>`
      : nothing,
  ];
}
