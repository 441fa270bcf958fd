import { html, type Markup } from '../../../../src/light/markup.js';
import type { Run } from '../../model/run.js';
import type { ReportWords } from '../words.js';

/** What became of the files of HTML that the configuration names; nothing where it names none. */
export function renderedSection({ rendered }: Run, words: ReportWords): Markup | undefined {
  if (rendered.length === 0) return undefined;
  const { heading, states, empty } = words.rendered;
  return html`
    <section aria-labelledby="rendered">
      <h2 id="rendered">${heading}</h2>
      <ul class="sources">
        ${rendered.map(
          ({ file, widget, form, state, empty: isEmpty }) => html`
            <li>
              <bdi class="name">${file}</bdi>
              <span class="state ${state}">${states[state]}</span>
              <span><bdi>${widget}, ${form}</bdi></span>
              ${isEmpty ? html`<span class="age">${empty}</span>` : undefined}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
