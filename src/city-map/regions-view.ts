import { html, type TemplateResult } from 'lit';
import type { City } from '../feed/index.js';
import type { Region } from '../feed/select/cities.js';
import type { ViewContext } from '../widget/context.js';
import type { KeyedLists } from '../widget/keyed-list.js';
import { longListClass } from '../widget/long-list.js';
import { heading } from '../widget/views/heading.js';
import type { CityMapWords } from './words.js';

export interface Regions {
  regions: readonly Region[];
  /** The cities of the pages that the reader has asked for. */
  visible: ReadonlySet<City>;
  cityView: (city: City) => TemplateResult;
  /** Where the list leads to a map below it, regions are buttons that open and close: whether one is open. */
  isOpen: ((region: Region) => boolean) | undefined;
  onOpen: (region: Region) => void;
  /** By region, and the list of regions itself. */
  lists: KeyedLists;
}

/** Cities by region. */
export function regionsView(options: Regions, context: ViewContext<CityMapWords>): unknown {
  const { regions, visible, lists } = options;
  const shown = regions.filter(({ cities }) => cities.some((city) => visible.has(city)));
  return lists.of('').render(
    html`<div class="regions ${longListClass(visible.size)}"></div>`,
    shown.map((region) => [nameOf(region), regionView(region, options, context)]),
  );
}

const nameOf = ({ name }: Region): string => `region ${name}`;

function regionView(
  region: Region,
  { visible, cityView, isOpen, onOpen, lists }: Regions,
  { words, formats, entryLevel }: ViewContext<CityMapWords>,
): TemplateResult {
  const name = html`<bdi>${region.name ?? words.otherRegion}</bdi>
    <span class="count muted">${formats.number(region.cities.length)}</span>`;
  const title = heading(entryLevel, name, { class: 'subheading', part: 'heading' });
  const list = lists.of(nameOf(region)).render(
    html`<ul class="cities" part="list" role="list"></ul>`,
    region.cities.filter((city) => visible.has(city)).map((city) => [city.id, cityView(city)]),
  );
  if (!isOpen) return html`<div class="region" part="group">${title} ${list}</div>`;
  return html`
    <details class="region" part="group" ?open=${isOpen(region)}>
      <summary part="button region" @click=${(event: Event) => onSummary(event, () => onOpen(region))}>
        ${title}
      </summary>
      ${list}
    </details>
  `;
}

/** Before the browser opens or closes it. */
function onSummary({ currentTarget }: Event, onOpen: () => void): void {
  const details = currentTarget instanceof Element ? currentTarget.parentElement : null;
  if (details instanceof HTMLDetailsElement && !details.open) onOpen();
}
