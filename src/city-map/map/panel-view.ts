import { html, nothing, type TemplateResult } from 'lit';
import type { City, NewsItem } from '../../feed/index.js';
import type { BoardMember } from '../../feed/select/city-links.js';
import { fill } from '../../i18n/words.js';
import type { ViewContext } from '../../widget/context.js';
import { heading } from '../../widget/views/heading.js';
import { languageOf } from '../../widget/views/language.js';
import { cityFacts, cityName } from '../city-view.js';
import type { CityMapWords } from '../words.js';
import { icon } from '../icons.js';

type Context = ViewContext<CityMapWords>;

/** News of a city in its panel: the latest. */
const NEWS = 5;

export interface Panel {
  title: string;
  content: TemplateResult;
  /** Whether it stands at the right of the map, so that it does not cover what it is about. */
  isRight: boolean;
  close: () => void;
}

/** What the map says of one of its markers. */
export function panelView({ title, content, isRight, close }: Panel, { words, entryLevel }: Context): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return html`
    <div
      class="panel ${isRight ? 'right' : 'left'}"
      part="panel"
      role="dialog"
      aria-labelledby="panel-title"
      tabindex="-1"
      @keydown=${onKeyDown}
    >
      <div class="panel-head">
        ${heading(entryLevel, html`<bdi>${title}</bdi>`, { id: 'panel-title', class: 'subheading', part: 'heading' })}
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

/** All that the feed knows of a city. */
export function cityPanel(
  city: City,
  countryName: string | undefined,
  members: readonly BoardMember[],
  news: readonly NewsItem[],
  context: Context,
): TemplateResult {
  const { words, locale, select } = context;
  const { url } = city.properties;
  const onClick = (event: Event): void => select({ type: 'city', id: city.id, url }, event);
  const name = cityName(city, locale.language);
  return html`
    ${cityFacts(city, countryName, context)}
    ${section(
      words.onTheBoard,
      members.map((member) => memberView(member, context)),
      context,
    )}
    ${section(
      words.news,
      news.slice(0, NEWS).map((item) => newsView(item, context)),
      context,
    )}
    ${url ? html`<p><a part="link" href=${url} @click=${onClick}>${fill(words.moreAbout, { city: name })}</a></p>` : nothing}
  `;
}

function section(
  title: string,
  entries: readonly TemplateResult[],
  { entryLevel }: Context,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <div>
      ${heading(entryLevel + 1, title, { class: 'small panel-title', part: 'heading' })}
      <ul class="panel-list" role="list">
        ${entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>
    </div>
  `;
}

function memberView({ person, membership }: BoardMember, { select }: Context): TemplateResult {
  const { id, name, title, url } = person;
  const onClick = (event: Event): void => select({ type: 'person', id, url }, event);
  const facts = [title, membership.role, membership.organization].filter(Boolean);
  return html`
    ${url ? html`<a part="link" href=${url} @click=${onClick}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
    <p class="small muted">${facts.map((fact, i) => [i > 0 ? ' · ' : '', html`<bdi>${fact}</bdi>`])}</p>
  `;
}

function newsView(item: NewsItem, { formats, locale, select }: Context): TemplateResult {
  const { id, title, date_published, language } = item;
  const url = item.url ?? item.external_url;
  const { lang, dir } = languageOf(language, locale);
  const onClick = (event: Event): void => select({ type: 'news', id, url }, event);
  return html`
    <span lang=${lang} dir=${dir}>
      ${url ? html`<a part="link" href=${url} @click=${onClick}>${title}</a>` : title}
    </span>
    ${date_published ? html`<p class="small muted">${formats.date(date_published)}</p>` : nothing}
  `;
}

/** Cities that no zoom tells apart. */
export function clusterPanel(
  cities: readonly City[],
  nameOf: (city: City) => string,
  choose: (city: City) => void,
): TemplateResult {
  return html`
    <ul class="panel-list" role="list">
      ${cities.map(
        (city) => html`
          <li>
            <button class="choice" part="button" type="button" @click=${() => choose(city)}>
              <bdi>${nameOf(city)}</bdi>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
