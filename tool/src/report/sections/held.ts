import type { Run } from '../../model/run.js';
import { html, type Markup } from '../../../../src/light/markup.js';
import { documentOf, spotOf } from '../place.js';
import { fillMarkup } from '../say.js';
import type { ReportWords } from '../words.js';

/** What is held back, why, and until when. */
export function heldSection({ held, language }: Run, words: ReportWords): Markup {
  return html`
    <section aria-labelledby="held">
      <h2 id="held">${words.held.heading}</h2>
      ${held.length === 0 ? html`<p class="quiet">${words.held.nothing}</p>` : undefined}
      <ul class="entries">
        ${held.map(
          ({ reason, until, where, title }) => html`
            <li>
              <bdi class="name">${title || documentOf(where)}</bdi>
              <p class="detail">
                ${words.held.reasons[reason]}${until ? html`, ${fillMarkup(words.held.until, { date: until }, language)}` : undefined}
                · <bdi>${documentOf(where)}</bdi> · ${spotOf(where, words, language)}
              </p>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
