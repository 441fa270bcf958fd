import { type Language, LANGUAGES } from '../model/language.js';
import type { Run } from '../model/run.js';
import { countsOf, headline } from '../report/headline.js';
import { html, type Markup } from '../../../src/light/markup.js';
import { changesSection } from '../report/sections/changes.js';
import { WORDS } from '../report/words.js';
import { type Choice, THEMES, WIDGETS, WIDTHS } from './choice.js';
import { documentOf } from './document.js';
import type { Look } from './look.js';
import { PREVIEW_WORDS, type PreviewWords } from './words.js';

/** What is public beside what would be, and how to look at it. */
export function mainPage({ run }: Look, choice: Choice, language: Language, isPublic: boolean): string {
  const words = PREVIEW_WORDS[language];
  const title = titleOf(run, words);
  const body = html`
    <header class="${run.outcome}">
      <p class="eyebrow">${words.title}</p>
      <h1>${title}</h1>
    </header>
    ${chooser(choice, words)}
    <div class="links">
      <form method="post" action="/again"><button>${words.again}</button></form>
      <a href="/report">${words.report}</a>
    </div>
    <p class="hint">${words.hint}</p>
    <div class="sides">
      ${side('now', words.now, choice, words, isPublic)} ${side('next', words.next, choice, words, true)}
    </div>
    ${changesSection(run, WORDS[language], ({ kind, id }) => entryAddress(kind, id))}
  `;
  return documentOf(language, `${words.title}: ${title}`, body);
}

/** What the next run would publish; what stops it, where something does. */
function titleOf(run: Run, { toBePublished }: PreviewWords): string {
  const isWritten = run.outcome === 'written' || run.outcome === 'unchanged';
  return isWritten ? `${toBePublished}: ${countsOf(run.changes, run.language)}` : headline(run);
}

export const entryAddress = (kind: string, id: string): string =>
  `/entry?${new URLSearchParams({ kind, id }).toString()}`;

function chooser(choice: Choice, words: PreviewWords): Markup {
  return html`
    <form action="/">
      ${select('widget', words.widget, WIDGETS, choice.widget, (widget) => words.widgets[widget])}
      ${select('lang', words.language, LANGUAGES, choice.lang, (tag) => nameIn(tag) ?? tag)}
      ${select('width', words.width, WIDTHS, choice.width, (width) => (width === 0 ? words.wide : `\u2066${width} px\u2069`))}
      ${select('theme', words.theme, THEMES, choice.theme, (theme) => words.themes[theme])}
      <button>${words.show}</button>
    </form>
  `;
}

/** A language in its own words. */
const nameIn = (tag: string): string | undefined => new Intl.DisplayNames(tag, { type: 'language' }).of(tag);

function select<T extends string | number>(
  name: string,
  label: string,
  values: readonly T[],
  chosen: T,
  textOf: (value: T) => string,
): Markup {
  return html`
    <label>
      ${label}
      <select name="${name}">
        ${values.map((value) =>
          value === chosen
            ? html`<option value="${value}" selected>${textOf(value)}</option>`
            : html`<option value="${value}">${textOf(value)}</option>`,
        )}
      </select>
    </label>
  `;
}

function side(
  name: 'now' | 'next',
  heading: string,
  { widget, lang, theme, width }: Choice,
  words: PreviewWords,
  hasFeed: boolean,
): Markup {
  const address = `/frame?${new URLSearchParams({ side: name, widget, lang, theme }).toString()}`;
  return html`
    <section class="side" aria-labelledby="${name}">
      <h2 id="${name}">${heading}</h2>
      ${
        hasFeed
          ? html`<div class="frame">
              <iframe
                src="${address}"
                title="${heading}"
                style="inline-size: ${width > 0 ? `${width}px` : '100%'}"
              ></iframe>
            </div>`
          : html`<p class="empty">${words.nothing}</p>`
      }
    </section>
  `;
}
