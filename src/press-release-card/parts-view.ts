import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/index.js';
import { paragraphs } from '../feed/text.js';
import { downloadFacts, downloadName } from '../i18n/entries/download.js';
import { fill } from '../i18n/words.js';
import type { ViewContext } from '../widget/context.js';
import type { ContentLanguage } from '../widget/views/language.js';
import { heading } from '../widget/views/heading.js';
import type { PressReleaseCardWords } from './words.js';

type Context = ViewContext<PressReleaseCardWords>;
type Extension = NonNullable<NewsItem['_mmc']>;
type View = TemplateResult | typeof nothing;

/** The paragraphs of a release, below a "Read the release" that opens them. */
export function body(
  text: string | undefined,
  isOpen: boolean,
  { lang, dir }: ContentLanguage,
  { words }: Context,
): View {
  if (!text) return nothing;
  return html`
    <details class="body" part="body" ?open=${isOpen}>
      <summary class="button" part="button">${words.readRelease}</summary>
      <div class="prose" lang=${lang} dir=${dir}>
        ${paragraphs(text).map((paragraph) => html`<p class="measure">${paragraph}</p>`)}
      </div>
    </details>
  `;
}

export function quotes(list: Extension['quotes'] = [], { lang, dir }: ContentLanguage): View[] {
  return list.map(({ text, speaker, role }) => {
    const by = [speaker, role].filter(Boolean).join(', ');
    return html`
      <figure class="quote" part="quote" lang=${lang} dir=${dir}>
        <blockquote class="measure">${paragraphs(text).map((paragraph) => html`<p>${paragraph}</p>`)}</blockquote>
        ${by ? html`<figcaption class="small muted" part="speaker">${by}</figcaption>` : nothing}
      </figure>
    `;
  });
}

export function downloads(list: NewsItem['attachments'] = [], context: Context): View {
  if (list.length === 0) return nothing;
  const { words, locale } = context;
  const files = list.map((file) => {
    const facts = downloadFacts(file, locale.tag);
    return html`<li>
      <a href=${file.url} part="link download" dir="auto">${downloadName(file)}</a>
      ${facts.length > 0 ? html`<span class="muted">(${facts.map((fact, i) => [i > 0 ? ', ' : '', html`<bdi>${fact}</bdi>`])})</span>` : nothing}
    </li>`;
  });
  return section(
    { part: 'downloads', title: words.downloads },
    html`<ul role="list">
      ${files}
    </ul>`,
    context,
  );
}

export function contacts(list: Extension['contacts'] = [], context: Context): View {
  if (list.length === 0) return nothing;
  const people = list.map(
    ({ name, role, email, phone }) => html`
      <li>
        ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
        ${role ? html`<p class="muted"><bdi>${role}</bdi></p>` : nothing}
        ${email ? html`<p><a href="mailto:${email}" part="link">${email}</a></p>` : nothing}
        ${phone ? html`<p><a href="tel:${phone.replace(/[^+\d]/g, '')}" part="link" dir="ltr">${phone}</a></p>` : nothing}
      </li>
    `,
  );
  return section(
    { part: 'contacts', title: context.words.contacts },
    html`<ul role="list" class="contacts">
      ${people}
    </ul>`,
    context,
  );
}

export function translations(list: Extension['translations'] = [], context: Context): View {
  if (list.length === 0) return nothing;
  const links = list.map(
    ({ language, url, title }) => html`
      <li>
        <a href=${url} part="link translation" hreflang=${language}>
          ${context.formats.languageName(language)}${title ? html`: <span lang=${language} dir="auto">${title}</span>` : nothing}</a
        >
      </li>
    `,
  );
  return section(
    { part: 'translations', title: context.words.translations },
    html`<ul role="list">
      ${links}
    </ul>`,
    context,
  );
}

export function boilerplate(text: string | undefined, context: Context): View {
  if (!text) return nothing;
  const prose = html`<div class="prose muted" dir="auto">
    ${paragraphs(text).map((p) => html`<p class="measure">${p}</p>`)}
  </div>`;
  return section({ part: 'boilerplate', title: context.words.about }, prose, context);
}

export function credit(text: string | undefined, { words }: Context): View {
  return text ? html`<p class="small muted" part="credit">${fill(words.photo, { credit: text })}</p>` : nothing;
}

function section(
  { part, title }: { part: string; title: string },
  content: TemplateResult,
  context: Context,
): TemplateResult {
  return html`
    <div class="section small" part=${part}>
      ${heading(context.entryLevel + 1, title, { class: 'section-title', part: 'section-title' })} ${content}
    </div>
  `;
}
