import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { City, ContentFeed } from '../feed/index.js';
import { contentFeed } from '../feed/formats/content-feed.js';
import { geoJson } from '../feed/formats/geojson.js';
import { createReader } from '../feed/reader.js';
import { readCity } from '../feed/sections/cities.js';
import {
  chooseCities,
  type CityChoice,
  type CityWords,
  groupByRegion,
  ourCityTest,
  type Region,
  selectCities,
} from '../feed/select/cities.js';
import { facets } from '../feed/select/match.js';
import { placesIn } from '../i18n/places.js';
import { fill } from '../i18n/words.js';
import { flag, internal, text } from '../widget/attributes.js';
import { Paging } from '../widget/paging.js';
import { chips, noMatch, searchField } from '../widget/views/choices.js';
import { heading } from '../widget/views/heading.js';
import { skeleton } from '../widget/views/skeleton.js';
import { Widget } from '../widget/widget.js';
import { cityName, cityView } from './city-view.js';
import { cityMapStyles } from './styles.js';
import { type CityMapWords, dictionary } from './words.js';

/** From so many cities on, those far away are left out of layout. */
const LONG_LIST = 100;

const read = createReader([contentFeed, geoJson], { cities: readCity });

interface CityContent {
  /** All cities that the attributes ask for. */
  cities: readonly City[];
  /** Those of them that the reader's choice leaves. */
  chosen: readonly City[];
  isOurs: (city: City) => boolean;
}

/**
 * The cities of the network, by region.
 *
 * @element mmc-city-map
 * @summary The cities of the feed as a list by region, with search and filters.
 *
 * @attr {string} region - Regions to show, comma-separated: names or slugs.
 * @attr {string} programme - Programmes to show, comma-separated: names or slugs.
 * @attr {string} relationship - Relationships to show, comma-separated: names or slugs.
 * @attr {"map" | "list" | "both"} view - What is shown. Until the map is drawn, every view is the list.
 * @attr {boolean} search - A search field.
 * @attr {boolean} filters - Chips for regions, programmes and relationships, with counts.
 * @attr {string} src - Address of the feed. Default: `data-src` of the script tag, else `feed.json` beside the script.
 * @attr {string} heading - Text of the heading; empty: none. Default: "Cities".
 * @attr {number} [heading-level=2] - 1 to 6.
 * @attr {string} lang - Language of the widget's own words: `en`, `es`, `fr`, `pt` or `ar`.
 * @attr {"light" | "dark" | "auto"} [theme=light] - The colours.
 * @attr {string} our-city - Id or name of the city that comes first and is marked.
 * @attr {number} limit - Cities at once. Default: all.
 * @attr {number} refresh - Seconds between reloads while the page is visible, at least 30.
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` fetches when the widget comes near the viewport.
 * @attr {"loading" | "ready" | "empty" | "stale" | "error"} state - What the widget shows. Read-only.
 *
 * @fires {MmcLoadEvent} mmc-load - The feed is shown: `detail` is { count, warnings, stale, generatedAt }.
 * @fires {MmcErrorEvent} mmc-error - The feed could not be had: `detail` is { kind, message }.
 * @fires {MmcSelectEvent} mmc-select - A city was chosen: `detail` is { type, id, url }. Cancelable.
 *
 * @slot - Shown until the script runs, without it, and below an error: a link to the source.
 * @slot empty - Replaces the message that there are no cities.
 * @slot error - Replaces the error message.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading, and the regions'.
 * @csspart status - The line that says how many cities there are.
 * @csspart filters - A group of chips.
 * @csspart chip - A chip.
 * @csspart search - The search field.
 * @csspart list - The cities of a region.
 * @csspart item - A city.
 * @csspart title - The name of a city.
 * @csspart link - The link of a city.
 * @csspart country - The country of a city.
 * @csspart label - Relationship, year and population of a city.
 * @csspart summary - A sentence on a city.
 * @csspart programmes - The programmes of a city.
 * @csspart badge - The mark of our city.
 * @csspart button - Every button.
 * @csspart foot - The line below the content, with the day the facts were true.
 * @csspart notice - The notice of the feed.
 * @csspart stale - The note that this is an earlier copy.
 * @csspart age - How old the earlier copy is.
 * @csspart error - The error message.
 * @csspart empty - The message that there is nothing.
 * @csspart tools - Search and chips.
 * @csspart group - A region.
 * @csspart as-of - The day the facts were true.
 * @csspart show-more - The button that brings more.
 *
 * @example
 * <mmc-city-map src="https://example.org/feed.json" view="list" filters search></mmc-city-map>
 */
export class MmcCityMap extends Widget<CityMapWords, CityContent> {
  static override styles: CSSResultGroup = [Widget.styles, cityMapStyles];
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    region: text,
    programme: text,
    relationship: text,
    view: text,
    search: flag,
    filters: flag,
    choice: internal,
  };

  /** Regions to show, comma-separated: names or slugs. */
  declare region: string | undefined;
  /** Programmes to show, comma-separated: names or slugs. */
  declare programme: string | undefined;
  /** Relationships to show, comma-separated: names or slugs. */
  declare relationship: string | undefined;
  /** `map`, `list` or `both`. Until the map is drawn, every view is the list. */
  declare view: string | undefined;
  /** Whether there is a search field. */
  declare search: boolean | undefined;
  /** Whether there are chips for regions, programmes and relationships, with counts. */
  declare filters: boolean | undefined;

  declare private choice: CityChoice;

  constructor() {
    super();
    this.choice = {};
  }

  readonly read = read;
  protected readonly dictionary = dictionary;
  private readonly paging = new Paging(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Anything but a further page of the same entries begins at the first.
    if (changed.size > 0) this.paging.reset();
  }

  protected select(feed: ContentFeed): CityContent | undefined {
    const cities = selectCities(feed, this);
    if (cities.length === 0) return undefined;
    const chosen = chooseCities(cities, this.choice, this.names);
    return { cities, chosen, isOurs: ourCityTest(feed, this.ourCity) };
  }

  protected countOf({ cities }: CityContent): number {
    return cities.length;
  }

  protected statusOf({ chosen }: CityContent): string {
    return chosen.length === 0 ? this.words.noMatch : this.formats.plural(this.words.citiesCount, chosen.length);
  }

  protected get emptyText(): string {
    return this.words.citiesEmpty;
  }

  protected defaultHeading(): string {
    return this.words.cities;
  }

  protected override get showsStatus(): boolean {
    return Boolean(this.filters || this.search);
  }

  /** The names of cities and countries, and their order, in the widget's language. */
  private get names(): CityWords {
    const { locale } = this.context;
    const places = placesIn(locale.tag);
    return {
      nameOf: (city) => cityName(city, locale.language),
      countryOf: ({ properties: { country, country_name } }) => country_name ?? (country && places.country(country)),
      compare: places.compare,
    };
  }

  protected renderContent({ cities, chosen, isOurs }: CityContent): TemplateResult {
    return html`
      ${this.renderTools(cities)}
      ${chosen.length === 0 ? noMatch(this.words, this.clearChoice) : this.renderRegions(chosen, isOurs)}
    `;
  }

  private renderTools(cities: readonly City[]): TemplateResult | typeof nothing {
    if (!this.filters && !this.search) return nothing;
    const { words, choice } = this;
    const search = (value: string): void => void (this.choice = { ...choice, search: value });
    return html`
      <div class="tools" part="tools">
        ${this.search ? searchField(words.searchCities, choice.search ?? '', search) : nothing}
        ${this.filters ? this.renderFilters(cities) : nothing}
      </div>
    `;
  }

  private renderFilters(cities: readonly City[]): unknown {
    const { words } = this;
    return [
      this.renderChips(cities, 'region', words.region, words.allRegions, ({ region }) => [region]),
      this.renderChips(cities, 'programme', words.programme, words.allProgrammes, ({ programmes = [] }) => programmes),
      this.renderChips(cities, 'relationship', words.relationship, words.allRelationships, (city) => [
        city.relationship,
      ]),
    ];
  }

  /** Chips for one property, counted among the cities that the other choices leave. */
  private renderChips(
    cities: readonly City[],
    field: 'region' | 'programme' | 'relationship',
    legend: string,
    all: string,
    valuesOf: (properties: City['properties']) => readonly (string | undefined)[],
  ): TemplateResult | typeof nothing {
    const rest = chooseCities(cities, { ...this.choice, [field]: undefined }, this.names);
    const choose = (slug: string | undefined): void => void (this.choice = { ...this.choice, [field]: slug });
    const values = facets(cities, rest, ({ properties }) => valuesOf(properties));
    return chips({ legend, all, facets: values, chosen: this.choice[field], choose }, this.formats);
  }

  /** The focus leaves the button, which goes, for the first entry that comes. */
  private readonly clearChoice = (): void => {
    this.choice = {};
    this.paging.focusFirst();
  };

  private renderRegions(chosen: readonly City[], isOurs: (city: City) => boolean): TemplateResult {
    const { paging, names, pageSize, words } = this;
    const regions = groupByRegion(chosen, isOurs, names);
    const shown = new Set(
      paging.visible(
        regions.flatMap(({ cities }) => cities),
        pageSize,
      ),
    );
    const showMore = (): void => paging.showMore();
    return html`
      <div class=${shown.size > LONG_LIST ? 'long' : ''}>
        ${regions.map((region) => this.renderRegion(region, isOurs, shown))}
      </div>
      ${
        shown.size < chosen.length
          ? html`<div class="more">
              <button class="button" part="button show-more" type="button" @click=${showMore}>${words.showMore}</button>
            </div>`
          : nothing
      }
    `;
  }

  private renderRegion(
    { name, cities }: Region,
    isOurs: (city: City) => boolean,
    visible: ReadonlySet<City>,
  ): TemplateResult | typeof nothing {
    const shown = cities.filter((city) => visible.has(city));
    if (shown.length === 0) return nothing;
    const { words, formats, context, names, entryLevel } = this;
    const title = html`<bdi>${name ?? words.otherRegion}</bdi>
      <span class="count muted">${formats.number(cities.length)}</span>`;
    return html`
      <div class="region" part="group">
        ${heading(entryLevel, title, { class: 'subheading', part: 'heading' })}
        <ul class="cities" part="list" role="list">
          ${shown.map((city) => {
            const options = { isOurs: isOurs(city), countryName: names.countryOf(city) };
            return cityView(city, options, context);
          })}
        </ul>
      </div>
    `;
  }

  private get pageSize(): number {
    return this.limit && this.limit > 0 ? Math.floor(this.limit) : Infinity;
  }

  protected override asOfLine(asOf: string): string {
    return fill(this.words.asOf, { date: this.formats.date(asOf) });
  }

  protected renderSkeleton(): TemplateResult {
    const bone = (): TemplateResult => html`
      <div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    `;
    return skeleton(12, 'bones', bone);
  }
}
