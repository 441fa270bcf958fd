import { html, nothing, type TemplateResult } from 'lit';
import type { City } from '../feed/index.js';
import { chooseCities, type CityChoice, type CityWords } from '../feed/select/cities.js';
import { facets } from '../feed/select/facets.js';
import type { ViewContext } from '../widget/context.js';
import { chips } from '../widget/views/choices.js';
import type { CityContent } from './content.js';
import { shapeOf } from './map/world-map.js';
import type { CityMapWords } from './words.js';

export interface Filters {
  content: CityContent;
  names: CityWords;
  choice: CityChoice;
  choose: (choice: CityChoice) => void;
  /** Whether the chips show which shape stands for what on the map. */
  hasMap: boolean;
  /** Whether they wait behind a button, where they would fill the screen before the first city. */
  isFolded: boolean;
}

/** Chips for regions, programmes and relationships, each counted among the cities that the others leave. */
export function filtersView(filters: Filters, context: ViewContext<CityMapWords>): unknown {
  const { words } = context;
  const group = (
    field: 'region' | 'programme' | 'relationship',
    legend: string,
    all: string,
    valuesOf: (properties: City['properties']) => readonly (string | undefined)[],
  ): TemplateResult | typeof nothing => {
    const { content, names, choice, choose, hasMap } = filters;
    const rest = chooseCities(content.cities, { ...choice, [field]: undefined }, names);
    return chips(
      {
        legend,
        all,
        facets: facets(content.cities, rest, ({ properties }) => valuesOf(properties)),
        chosen: choice[field],
        choose: (value) => choose({ ...choice, [field]: value }),
        ...(hasMap && field === 'relationship' && { mark: (value: string) => shapeView(value, content) }),
      },
      context.formats,
    );
  };
  const groups = [
    group('region', words.region, words.allRegions, ({ region }) => [region]),
    group('programme', words.programme, words.allProgrammes, ({ programmes = [] }) => programmes),
    group('relationship', words.relationship, words.allRelationships, ({ relationship }) => [relationship]),
  ];
  const names = [words.region, words.programme, words.relationship].filter((_, i) => groups[i] !== nothing);
  if (!filters.isFolded || names.length === 0) return groups;
  return html`
    <details>
      <summary class="tool-name small" part="button">${names.join(' · ')}</summary>
      <div class="tools">${groups}</div>
    </details>
  `;
}

const shapeView = (relationship: string, content: CityContent): TemplateResult =>
  html`<span class="dot ${shapeOf(relationship, content)}"></span>`;

/** The shapes of the markers, where no chips beside the map show them. */
export function legendView(content: CityContent): TemplateResult | typeof nothing {
  if (content.relationships.length < 2) return nothing;
  return html`
    <ul class="legend small" part="legend" role="list">
      ${content.relationships.map(({ name, slug }) => html`<li>${shapeView(slug, content)} <bdi>${name}</bdi></li>`)}
    </ul>
  `;
}
