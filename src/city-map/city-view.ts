import { html, nothing, type TemplateResult } from 'lit';
import type { City } from '../feed/index.js';
import { cityName, factsOf } from '../i18n/entries/city.js';
import { fill } from '../i18n/words.js';
import type { ViewContext } from '../widget/context.js';
import type { SelectDetail } from '../widget/events.js';
import { heading } from '../widget/views/heading.js';
import { linkTo } from '../widget/views/link.js';
import { icon } from './icons.js';
import type { CityMapWords } from './words.js';

type Context = ViewContext<CityMapWords>;

export interface CityOptions {
  isOurs: boolean;
  /** Whether its panel is open on the map. */
  isSelected: boolean;
  countryName: string | undefined;
  /** As no other city of the map is called. */
  fullName: string;
  /** Shows the city on the map; undefined where it is on none. */
  locate: (() => void) | undefined;
}

export const cityDetail = ({ id, properties: { url } }: City): SelectDetail => ({ type: 'city', id, url });

/** A city's name, which leads to its page. */
export const cityLink = (city: City, { locale, select }: Context): TemplateResult =>
  linkTo(html`<bdi>${cityName(city, locale.language)}</bdi>`, cityDetail(city), select);

/** One city of the list. */
export function cityView(city: City, options: CityOptions, context: Context): TemplateResult {
  const { words, entryLevel } = context;
  const { isOurs, isSelected, countryName, fullName, locate } = options;
  return html`
    <li
      class="city ${isOurs ? 'ours' : ''} ${isSelected ? 'selected' : ''}"
      part="item"
      data-id=${city.id}
      tabindex="-1"
      aria-current=${isSelected ? 'true' : nothing}
    >
      ${isOurs ? html`<p><span class="badge ours" part="badge our-city">${words.ourCity}</span></p>` : nothing}
      <div class="head">
        ${heading(entryLevel + 1, cityLink(city, context), { class: 'title', part: 'title' })}
        ${locate ? locateButton(city.id, fill(words.showOnMap, { city: fullName }), locate) : nothing}
      </div>
      ${cityFacts(city, countryName, context)}
    </li>
  `;
}

function locateButton(id: string, name: string, locate: () => void): TemplateResult {
  return html`
    <button
      class="locate"
      part="button locate"
      type="button"
      data-locate=${id}
      aria-label=${name}
      title=${name}
      @click=${locate}
    >
      ${icon('pin')}
    </button>
  `;
}

/** What the feed knows of a city beside its name. */
export function cityFacts(city: City, countryName: string | undefined, { words, formats }: Context): TemplateResult {
  const { programmes = [], summary } = city.properties;
  const facts = dotted(factsOf(city, words, formats));
  return html`
    ${countryName ? html`<p class="small muted" part="country"><bdi>${countryName}</bdi></p>` : nothing}
    ${facts.length > 0 ? html`<p class="small" part="label">${facts}</p>` : nothing}
    ${summary ? html`<p class="small" part="summary" dir="auto">${summary}</p>` : nothing}
    ${
      programmes.length > 0
        ? html`<ul class="programmes small muted" part="programmes" role="list">
            ${programmes.map((programme) => html`<li dir="auto">${programme}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** Facts on one line: "Leadership City · Since 2018". */
export const dotted = (facts: readonly (string | undefined)[]): unknown[] =>
  facts.filter(Boolean).map((fact, i) => [i > 0 ? ' · ' : '', html`<bdi>${fact}</bdi>`]);
