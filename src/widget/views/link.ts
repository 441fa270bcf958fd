import { html, type TemplateResult } from 'lit';
import type { SelectDetail } from '../events.js';

/** A link to an entry, which tells the page when the reader follows it; the text alone where there is no address. */
export function linkTo(
  text: TemplateResult,
  detail: SelectDetail,
  select: (detail: SelectDetail, event: Event) => void,
): TemplateResult {
  if (!detail.url) return text;
  return html`<a part="link" href=${detail.url} @click=${(event: Event) => select(detail, event)}>${text}</a>`;
}
