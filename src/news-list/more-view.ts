import { html, nothing, type TemplateResult } from 'lit';
import type { NextPage } from './next-page.js';
import type { NewsListWords } from './words.js';

/** The button that brings more, and what is said where that has failed. */
export const moreView = (
  { isLoading, hasFailed }: NextPage,
  words: NewsListWords,
  showMore: () => void,
): TemplateResult => html`
  <div class="more">
    <button class="button" part="button load-more" type="button" aria-disabled=${isLoading} @click=${showMore}>
      ${isLoading ? words.loading : words.loadMore}
    </button>
    ${hasFailed ? html`<p role="alert">${words.errorTitle}</p>` : nothing}
  </div>
`;
