import type { Run } from '../../model/run.js';
import { html, type Markup } from '../../../../src/light/markup.js';
import { count, fillMarkup } from '../say.js';
import type { ReportWords } from '../words.js';

/** Where the feed came from, and in what state each source was. */
export function sourcesSection({ sources, now, language }: Run, words: ReportWords): Markup {
  const readAt = (age: number): string => new Date(Date.parse(now) - age * 1000).toISOString();
  return html`
    <section aria-labelledby="sources">
      <h2 id="sources">${words.sources.heading}</h2>
      <ul class="sources">
        ${sources.map(
          ({ name, state, entries, age_s }) => html`
            <li>
              <bdi class="name">${name}</bdi>
              <span class="state ${state}">${words.sources.states[state]}</span>
              <span>${count(words.sources.entries, entries, language)}</span>
              ${state === 'last-good' ? html`<span class="age">${fillMarkup(words.sources.age, { date: readAt(age_s) }, language)}</span>` : undefined}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
