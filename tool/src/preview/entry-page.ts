import type { Language } from '../model/language.js';
import type { Explanation } from '../pipeline/explain.js';
import { html, type Markup } from '../../../src/light/markup.js';
import { documentOf as placeOf, fieldNamed, spotOf } from '../report/place.js';
import { WORDS } from '../report/words.js';
import { documentOf } from './document.js';
import { PREVIEW_WORDS } from './words.js';

/** Where each value of an entry comes from, and where it can be changed. */
export function entryPage(explanation: Explanation | undefined, language: Language): string {
  const words = PREVIEW_WORDS[language];
  const title = explanation?.title || words.entry;
  const body = html`
    <header>
      <p class="eyebrow">${words.entry}</p>
      <h1><bdi>${title}</bdi></h1>
      ${explanation && place(explanation, language)}
    </header>
    ${content(explanation, language)}
    <p class="hint"><a href="/">${words.back}</a></p>
  `;
  return documentOf(language, title, body);
}

function content(explanation: Explanation | undefined, language: Language): Markup {
  const words = PREVIEW_WORDS[language];
  if (!explanation) return html`<p class="empty">${words.unknown}</p>`;
  if (explanation.held) return html`<p class="empty">${words.held}</p>`;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${words.field}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.from}</th>
        </tr>
      </thead>
      <tbody>
        ${explanation.values.filter(({ path }) => path !== 'id').map((value) => row(value, language))}
      </tbody>
    </table>
  `;
}

function row({ path, value, trace }: Explanation['values'][number], language: Language): Markup {
  return html`
    <tr>
      <th scope="row">${fieldNamed(path, WORDS[language].fields)}</th>
      <td><bdi>${value}</bdi></td>
      <td>${trace && spotOf(trace.origin, WORDS[language], language)}</td>
    </tr>
  `;
}

const place = ({ where }: Explanation, language: Language): Markup =>
  html`<p class="quiet"><bdi>${placeOf(where)}</bdi> ${spotOf(where, WORDS[language], language)}</p>`;
