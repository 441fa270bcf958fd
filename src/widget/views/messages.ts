import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../../feed/index.js';
import { type CommonWords, fill, troubleOf } from '../../i18n/words.js';
import type { Formats } from '../../i18n/formats.js';

/**
 * Why there is no content, a way to try again, and the way to the source.
 *
 * @param fallback a slot for what the page has put into the widget; nothing where that, or more, stands above
 * @param source where the feed is, for a page that has put no fallback into the widget
 */
export function errorMessage(
  error: FeedError,
  fallback: unknown,
  source: URL | undefined,
  words: CommonWords,
  retry: () => void,
): TemplateResult {
  const sourceLink = source && html`<a href=${source.origin}>${fill(words.source, { host: source.host })}</a>`;
  return html`
    <slot name="error">
      <div class="message" part="error">
        <p class="subheading">${words.errorTitle}</p>
        <p class="measure">${words.errors[troubleOf(error.kind)]}${error.status ? ` (${error.status})` : ''}</p>
        <button class="button" part="button" type="button" @click=${retry}>${words.tryAgain}</button>
      </div>
    </slot>
    <p class="after-error">${fallback}${sourceLink}</p>
  `;
}

export function emptyMessage(text: string): TemplateResult {
  return html`<slot name="empty"><p class="message" part="empty">${text}</p></slot>`;
}

/** Tells that the content is an earlier copy, and how old it is. */
export function staleNote(
  since: number | undefined,
  now: number,
  words: CommonWords,
  formats: Formats,
  retry: () => void,
): TemplateResult {
  return html`
    <div class="note stale" part="stale">
      <p>
        ${words.stale} ${since === undefined ? nothing : html`<span part="age">(${formats.ago(since, now)})</span>`}
      </p>
      <button class="button" part="button" type="button" @click=${retry}>${words.tryAgain}</button>
    </div>
  `;
}
