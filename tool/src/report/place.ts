import type { Origin } from '../model/origin.js';
import { html, type Markup } from './markup.js';
import { fill } from './say.js';
import type { Language } from '../model/language.js';
import type { ReportWords } from './words.js';

/** What an editor calls the place that holds many entries: "board.xlsx › Leadership Board". */
export const documentOf = ({ document, tab, source }: Origin): string =>
  [document ?? source, tab].filter(Boolean).join(' › ');

/** Where within it: the cell, the post or the field; a link where somebody can edit it. */
export function spotOf(origin: Origin, words: ReportWords, language: Language): Markup | undefined {
  const { cell, post, field, edit } = origin;
  const spot = cell ?? (post === undefined ? field : fill(words.post, { n: String(post) }, language));
  if (edit && /^https?:/.test(edit)) {
    return html`<a href="${edit}">${spot ? html`<bdi>${spot}</bdi> · ` : undefined}${words.edit}</a>`;
  }
  return spot ? html`<bdi class="cell">${spot}</bdi>` : undefined;
}
