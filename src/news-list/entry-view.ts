import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/index.js';
import type { ViewContext } from '../widget/context.js';
import * as entry from '../widget/views/entry.js';
import { heading } from '../widget/views/heading.js';
import { languageOf } from '../widget/views/language.js';
import { picture } from '../widget/views/picture.js';
import type { NewsListWords } from './words.js';

export interface EntryOptions {
  isOurs: boolean;
  feedLanguage: string | undefined;
}

/** One entry of the list. The same parts in every layout; the style sheet places them. */
export function entryView(item: NewsItem, options: EntryOptions, context: ViewContext<NewsListWords>): TemplateResult {
  const { isOurs, feedLanguage } = options;
  const language = languageOf(item.language ?? feedLanguage, context.locale);
  const title = entry.title(item, language, context);
  const image = context.showImages ? item.image : undefined;
  // No white space between the parts: each would be a node more in every entry.
  // prettier-ignore
  return html`<li class="entry ${isOurs ? 'ours' : ''}" part="item" data-id=${item.id} tabindex="-1">${
    image ? html`<div class="frame">${picture(image, item._mmc?.image_alt ?? '')}</div>` : nothing
  }<div class="meta small">${
    entry.label(item, language)}${entry.date(item, context)}${entry.badges(item, isOurs, language, context)
  }</div><div class="text" lang=${language.lang} dir=${language.dir}>${
    heading(context.entryLevel, title, { class: 'title', part: 'title' })}${
    item.summary ? html`<p class="summary measure" part="summary">${item.summary}</p>` : nothing}${
    entry.notices(item, context)
  }</div></li>`;
}
