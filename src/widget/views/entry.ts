import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../../feed/index.js';
import { fold } from '../../feed/text.js';
import { type CityWords, type EntryWords, fill } from '../../i18n/words.js';
import type { ViewContext } from '../context.js';
import type { ContentLanguage } from './language.js';

type Context = ViewContext<CityWords & EntryWords>;
type View = TemplateResult | typeof nothing;

export const addressOf = (item: NewsItem): string | undefined => item.url ?? item.external_url;

/** Topic and type, as MMC prints them: "Climate Migration Report". */
export function label({ _mmc: { topics = [], type = '' } = {} }: NewsItem, { lang, dir }: ContentLanguage): View {
  const text = [topics.join(', '), type].filter(Boolean).join(' ');
  return text ? html`<span class="label" part="label"><bdi lang=${lang} dir=${dir}>${text}</bdi></span>` : nothing;
}

/** The title, linked to the entry's page where it has one. */
export function title(item: NewsItem, { lang }: ContentLanguage, { select }: Context): TemplateResult {
  const url = addressOf(item);
  if (!url) return html`${item.title}`;
  const onClick = (event: Event): void => select({ type: 'news', id: item.id, url }, event);
  return html`<a part="link" href=${url} hreflang=${lang} @click=${onClick}>${item.title}</a>`;
}

export function date({ date_published: value }: NewsItem, { formats }: Context): View {
  return value ? html`<time class="muted" part="date" datetime=${value}>${formats.date(value)}</time>` : nothing;
}

/** Most entries have none of them, and Lit would keep the place of each with two comments. */
const present = (...views: View[]): View[] => views.filter((view) => view !== nothing);

/** What marks an entry: our city, a correction or withdrawal, another language. */
export function badges(item: NewsItem, isOurs: boolean, { foreign }: ContentLanguage, context: Context): View[] {
  const { words, formats } = context;
  const status = fold(item._mmc?.status ?? '');
  const change = status === 'corrected' || status === 'withdrawn' ? words[status] : undefined;
  return present(
    isOurs ? html`<span class="badge ours" part="badge our-city">${words.ourCity}</span>` : nothing,
    change ? html`<span class="badge changed" part="badge change">${change}</span>` : nothing,
    foreign ? html`<span class="badge" part="badge language">${formats.languageName(foreign)}</span>` : nothing,
  );
}

/** What a correction says, and where a cross-post first appeared. */
export function notices({ _mmc: { status_note, cross_post } = {} }: NewsItem, { words }: Context): View[] {
  const { publisher = '', notice = '' } = cross_post ?? {};
  const isNamed = fold(notice).includes(fold(publisher));
  const crossPost = [notice, isNamed ? '' : fill(words.crossPost, { publisher })].filter(Boolean).join(' ');
  return present(
    status_note ? html`<p class="note small measure" part="status-note" dir="auto">${status_note}</p>` : nothing,
    crossPost ? html`<p class="small muted measure" part="cross-post" dir="auto">${crossPost}</p>` : nothing,
  );
}
