import { html, nothing, type TemplateResult } from 'lit';
import type { City } from '../feed/index.js';
import { fill } from '../i18n/words.js';
import type { ViewContext } from '../widget/context.js';
import { heading } from '../widget/views/heading.js';
import type { CityMapWords } from './words.js';

/** A city's name in the widget's language, where the feed has it. */
export function cityName({ properties }: City, language: string): string {
  return properties.names?.[language] ?? properties.name;
}

/** One city of the list. */
export function cityView(
  city: City,
  options: { isOurs: boolean; countryName: string | undefined },
  context: ViewContext<CityMapWords>,
): TemplateResult {
  const { words, formats, locale, entryLevel, select } = context;
  const { relationship, programmes = [], since, population_band, summary, url } = city.properties;
  const name = html`<bdi>${cityName(city, locale.language)}</bdi>`;
  const onClick = (event: Event): void => select({ type: 'city', id: city.id, url }, event);
  const facts = [relationship, since && fill(words.memberSince, { date: formats.date(since) }), population_band].filter(
    Boolean,
  );
  return html`
    <li class="city ${options.isOurs ? 'ours' : ''}" part="item" data-id=${city.id} tabindex="-1">
      ${options.isOurs ? html`<p><span class="badge ours" part="badge our-city">${words.ourCity}</span></p>` : nothing}
      ${heading(entryLevel + 1, url ? html`<a part="link" href=${url} @click=${onClick}>${name}</a>` : name, {
        class: 'title',
        part: 'title',
      })}
      ${options.countryName ? html`<p class="small muted" part="country"><bdi>${options.countryName}</bdi></p>` : nothing}
      ${
        facts.length > 0
          ? html`<p class="small" part="label">
              ${facts.map((fact, i) => [i > 0 ? ' · ' : '', html`<bdi>${fact}</bdi>`])}
            </p>`
          : nothing
      }
      ${summary ? html`<p class="small" part="summary" dir="auto">${summary}</p>` : nothing}
      ${
        programmes.length > 0
          ? html`<ul class="programmes small muted" part="programmes" role="list">
              ${programmes.map((programme) => html`<li dir="auto">${programme}</li>`)}
            </ul>`
          : nothing
      }
    </li>
  `;
}
