import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../../feed/index.js';
import { addressOf, changeOf, crossPostOf, labelOf } from '../../i18n/entries/news.js';
import type { CityWords, EntryWords } from '../../i18n/words.js';
import type { ViewContext } from '../context.js';
import type { ContentLanguage } from './language.js';

type Context = ViewContext<CityWords & EntryWords>;
type View = TemplateResult | typeof nothing;

export function label(item: NewsItem, { lang, dir }: ContentLanguage): View {
  const text = labelOf(item);
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
  const change = changeOf(item, words);
  return present(
    isOurs ? html`<span class="badge ours" part="badge our-city">${words.ourCity}</span>` : nothing,
    change ? html`<span class="badge changed" part="badge change">${change}</span>` : nothing,
    foreign ? html`<span class="badge" part="badge language">${formats.languageName(foreign)}</span>` : nothing,
  );
}

/** What a correction says, and where a cross-post first appeared. */
export function notices(item: NewsItem, { words }: Context): View[] {
  const note = item._mmc?.status_note;
  const crossPost = crossPostOf(item, words);
  return present(
    note ? html`<p class="note small measure" part="status-note" dir="auto">${note}</p>` : nothing,
    crossPost ? html`<p class="small muted measure" part="cross-post" dir="auto">${crossPost}</p>` : nothing,
  );
}
