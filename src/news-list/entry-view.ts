import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/index.js';
import type { ViewContext } from '../widget/context.js';
import { badges, dateOf, labelOf, notices, titleLink } from '../widget/views/entry.js';
import { heading } from '../widget/views/heading.js';
import { languageOf } from '../widget/views/language.js';
import { picture } from '../widget/views/picture.js';
import type { NewsListWords } from './words.js';

export interface EntryOptions {
  index: number;
  isOurs: boolean;
  feedLanguage: string | undefined;
}

/** One entry of the list. The same parts in every layout; the style sheet places them. */
export function entryView(item: NewsItem, options: EntryOptions, context: ViewContext<NewsListWords>): TemplateResult {
  const { index, isOurs, feedLanguage } = options;
  const { lang, dir } = languageOf(item.language ?? feedLanguage, context.locale);
  const label = labelOf(item);
  const image = context.showImages ? item.image : undefined;
  return html`
    <li class="entry ${isOurs ? 'ours' : ''}" part="item" data-index=${index} tabindex="-1">
      ${image ? html`<div class="frame">${picture(image, item._mmc?.image_alt ?? '')}</div>` : nothing}
      <div class="meta small">
        ${label ? html`<span class="label" part="label" lang=${lang} dir=${dir}>${label}</span>` : nothing}
        ${dateOf(item, context)} ${badges(item, isOurs, feedLanguage, context)}
      </div>
      <div class="text">
        ${heading(context.entryLevel, titleLink(item, feedLanguage, context), { class: 'title', part: 'title' })}
        ${
          item.summary
            ? html`<p class="summary measure" part="summary" lang=${lang} dir=${dir}>${item.summary}</p>`
            : nothing
        }
        ${notices(item, context)}
      </div>
    </li>
  `;
}
