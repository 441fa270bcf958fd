import { html, nothing, type TemplateResult } from 'lit';
import type { City, NewsItem } from '../../feed/index.js';
import type { BoardMember } from '../../feed/select/city-links.js';
import type { ViewContext } from '../../widget/context.js';
import type { SelectDetail } from '../../widget/events.js';
import { heading } from '../../widget/views/heading.js';
import { languageOf } from '../../widget/views/language.js';
import { linkTo } from '../../widget/views/link.js';
import { cityFacts, dotted } from '../city-view.js';
import { icon } from '../icons.js';
import type { CityMapWords } from '../words.js';
import type { Place } from './clusters.js';

type Context = ViewContext<CityMapWords>;

/** News of a city in its panel: the latest. */
const NEWS = 5;

export interface Panel {
  title: unknown;
  content: unknown;
  /** Whether it stands at the right of the map, so that it does not cover what it is about. */
  isRight: boolean;
  close: () => void;
}

/** What the map says of one of its markers. */
export function panelView({ title, content, isRight, close }: Panel, { words, entryLevel }: Context): TemplateResult {
  return html`
    <div
      class="panel ${isRight ? 'right' : 'left'}"
      part="panel"
      role="dialog"
      aria-labelledby="panel-title"
      tabindex="-1"
    >
      <div class="head">
        ${heading(entryLevel, title, { id: 'panel-title', class: 'subheading title', part: 'heading' })}
        <button
          class="control"
          part="button close"
          type="button"
          aria-label=${words.close}
          title=${words.close}
          @click=${close}
        >
          ${icon('close')}
        </button>
      </div>
      ${content}
    </div>
  `;
}

/** All that the feed knows of a city beside its name. */
export function cityPanel(
  city: City,
  countryName: string | undefined,
  members: readonly BoardMember[],
  news: readonly NewsItem[],
  context: Context,
): unknown {
  const { words, formats, locale, select } = context;
  const seats = members.map(({ person: { id, name, title, url }, organization, roles }) =>
    line(html`<bdi>${name}</bdi>`, { type: 'person', id, url }, dotted([title, ...roles, organization]), select),
  );
  const latest = news.slice(0, NEWS).map(({ id, title, date_published, language, url, external_url }) => {
    const { lang, dir } = languageOf(language, locale);
    const text = html`<span lang=${lang} dir=${dir}>${title}</span>`;
    const date = date_published && formats.date(date_published);
    return line(text, { type: 'news', id, url: url ?? external_url }, date, select);
  });
  return [
    cityFacts(city, countryName, context),
    section(words.onTheBoard, seats, context),
    section(words.news, latest, context),
  ];
}

function section(title: string, lines: readonly unknown[], { entryLevel }: Context): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`
    <div class="small">
      ${heading(entryLevel + 1, title, { class: 'panel-title', part: 'heading' })} ${listOf(lines)}
    </div>
  `;
}

const listOf = (lines: readonly unknown[]): TemplateResult => html`
  <ul class="panel-list" role="list">
    ${lines.map((content) => html`<li>${content}</li>`)}
  </ul>
`;

/** A line that leads to an entry, and what else is said of it. */
const line = (text: TemplateResult, detail: SelectDetail, more: unknown, select: Context['select']): TemplateResult =>
  html`${linkTo(text, detail, select)}
    <p class="muted">${more}</p>`;

/** Cities that no zoom tells apart. */
export function clusterPanel(
  places: readonly Place[],
  nameOf: (city: City) => string,
  choose: (city: City) => void,
): TemplateResult {
  const choice = ({ city }: Place): TemplateResult => html`
    <button class="button choice" part="button" type="button" @click=${() => choose(city)}>
      <bdi>${nameOf(city)}</bdi>
    </button>
  `;
  return listOf(places.map(choice));
}
