import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { City, ContentFeed } from '../feed/index.js';
import { createLazyReader } from '../feed/lazy-reader.js';
import { cityShape, newsLineShape, personLineShape } from '../feed/section-shapes.js';
import { type CityChoice, groupByRegion, type Region } from '../feed/select/cities.js';
import { CITIES_AT_ONCE, pageSizeOf } from '../feed/select/page-size.js';
import { type CityNames, cityNames } from '../i18n/entries/city.js';
import { fill } from '../i18n/words.js';
import { choices } from '../theme/choices.js';
import { flag, internal, number, text } from '../widget/attributes.js';
import { MmcSelectEvent } from '../widget/events.js';
import { KeyedLists } from '../widget/keyed-list.js';
import { Memo } from '../widget/memo.js';
import { keepEntryHeights } from '../widget/long-list.js';
import { Paging } from '../widget/paging.js';
import { noMatch, searchField } from '../widget/views/choices.js';
import { skeleton } from '../widget/views/skeleton.js';
import { Widget } from '../widget/widget.js';
import { WidthController } from '../widget/width-controller.js';
import { cityDetail, cityView } from './city-view.js';
import { type CityContent, selectContent } from './content.js';
import { filtersView, legendView } from './filters-view.js';
import { emptyMapView } from './map/map-view.js';
import { markerStyles } from './map/marker-styles.js';
import { mapStyles } from './map/styles.js';
import type { Framing } from './map/framing.js';
import type { MapContext } from './map/map-context.js';
import { WorldMap } from './map/world-map.js';
import { PrintController } from './print-controller.js';
import { regionsView } from './regions-view.js';
import { cityMapStyles } from './styles.js';
import { type CityMapWords, wordsIn } from './words.js';

const read = createLazyReader(
  { cities: cityShape, items: newsLineShape, people: personLineShape },
  () => import('../feed/formats/city-documents.js'),
);

/**
 * The cities of the network, on a map and as a list by region.
 *
 * @element mmc-city-map
 * @summary The cities of the feed on a world map and in a list by region, with search and filters.
 *
 * @attr {string} region - Regions to show, comma-separated: names or slugs.
 * @attr {string} programme - Programmes to show, comma-separated: names or slugs.
 * @attr {string} relationship - Relationships to show, comma-separated: names or slugs.
 * @attr {"map" | "list" | "both"} [view=both] - What is shown. Default: `both`.
 * @attr {boolean} search - A search field.
 * @attr {boolean} filters - Chips for regions, programmes and relationships, with counts.
 * @attr {number} zoom - How much larger than the whole world the map is: 1 to 8.
 * @attr {string} center - What is in the middle of the map: "latitude,longitude".
 * @attr {string} src - Address of the feed. Default: `data-src` of the script tag, else `feed.json` beside the script.
 * @attr {string} heading - Text of the heading; empty: none. Default: "Cities".
 * @attr {number} [heading-level=2] - 1 to 6.
 * @attr {string} lang - Language of the widget's own words: `en`, `es`, `fr`, `pt` or `ar`. Default: that of the page.
 * @attr {"light" | "dark" | "auto"} [theme=light] - The colours.
 * @attr {string} our-city - Id or name of the city that comes first and is marked.
 * @attr {number} [limit=500] - Cities at once in the list. Default: 500.
 * @attr {number} refresh - Seconds between reloads while the page is visible, at least 30.
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` fetches when the widget comes near the viewport.
 * @attr {"loading" | "ready" | "empty" | "stale" | "error"} state - What the widget shows. Read-only.
 *
 * @fires {MmcLoadEvent} mmc-load - The feed is shown: `detail` is { count, warnings, stale, generatedAt }.
 * @fires {MmcErrorEvent} mmc-error - The feed could not be had: `detail` is { kind, message }.
 * @fires {MmcSelectEvent} mmc-select - A city was chosen, or someone or some news of it: `detail` is { type, id, url }. Cancelable: then no panel opens, and no link is followed.
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
 * @csspart badge - Every mark.
 * @csspart our-city - The mark of our city.
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
 * @csspart region - The button that opens a region, where the widget is narrow.
 * @csspart locate - The button that shows a city of the list on the map.
 * @csspart map - The map.
 * @csspart marker - The button of a city on the map.
 * @csspart cluster - The button of several cities on the map.
 * @csspart control - A button that zooms.
 * @csspart hint - The line that says how to move the map.
 * @csspart legend - The shapes of the markers, and what they stand for.
 * @csspart source - The line that says where the outline of the land is from.
 * @csspart panel - What is said of a city of the map.
 * @csspart close - The button that closes the panel.
 *
 * @example
 * <mmc-city-map src="https://example.org/feed.json" view="list" filters search></mmc-city-map>
 */
export class MmcCityMap extends Widget<CityMapWords, CityContent> {
  static override styles: CSSResultGroup = [Widget.styles, choices, mapStyles, markerStyles, cityMapStyles];
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    region: text,
    programme: text,
    relationship: text,
    view: text,
    search: flag,
    filters: flag,
    zoom: number,
    center: text,
    choice: internal,
  };

  /** Regions to show, comma-separated: names or slugs. */
  declare region: string | undefined;
  /** Programmes to show, comma-separated: names or slugs. */
  declare programme: string | undefined;
  /** Relationships to show, comma-separated: names or slugs. */
  declare relationship: string | undefined;
  /** `map`, `list` or `both` */
  declare view: string | undefined;
  /** Whether there is a search field. */
  declare search: boolean | undefined;
  /** Whether there are chips for regions, programmes and relationships, with counts. */
  declare filters: boolean | undefined;
  /** How much larger than the whole world the map is: 1 to 8. */
  declare zoom: number | undefined;
  /** What is in the middle of the map: "latitude,longitude". */
  declare center: string | undefined;

  declare private choice: CityChoice;

  constructor() {
    super();
    keepEntryHeights(this);
    this.choice = {};
  }

  readonly read = read;
  protected readonly wordsIn = wordsIn;
  private readonly paging = new Paging(this);
  private readonly lists = new KeyedLists();
  private readonly print = new PrintController(this);
  private readonly width = new WidthController(this);
  private readonly worldMap = new WorldMap(this, (city) => this.isWanted(city));
  private readonly selection = new Memo<CityContent | undefined>();
  private readonly grouping = new Memo<Region[]>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.paging.resetFor(changed);
    const content = this.shownContent;
    if (content) this.worldMap.show(content, this.framing, JSON.stringify(this.query));
  }

  /** An update after a press is complete when what was pressed for is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.worldMap.interaction.waiting;
    return super.getUpdateComplete();
  }

  protected select(feed: ContentFeed, now: number): CityContent | undefined {
    const inputs = [feed, this.locale.tag, JSON.stringify(this.query)];
    return this.selection.of(inputs, () => selectContent(feed, this, this.choice, this.names, now));
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

  protected override asOfLine(asOf: string): string {
    return fill(this.words.asOf, { date: this.formats.date(asOf) });
  }

  /** What the page and the reader ask for. Where it changes, the map is framed anew. */
  private get query(): unknown {
    const { region, programme, relationship, ourCity, zoom, center, choice } = this;
    return { region, programme, relationship, ourCity, zoom, center, choice };
  }

  private get framing(): Framing {
    const { region, programme, relationship, zoom, center, choice } = this;
    return {
      zoom,
      center,
      isPart: Boolean(region || programme || relationship),
      isChosen: Object.values(choice).some(Boolean),
    };
  }

  private get names(): CityNames {
    return cityNames(this.locale, this.words);
  }

  /** A map without a city on it is none. */
  private hasMap({ cities }: CityContent): boolean {
    return this.view !== 'list' && cities.some(({ geometry }) => geometry);
  }

  /** Tells the page that the reader chose a city. */
  private isWanted(city: City): boolean {
    return this.dispatchEvent(new MmcSelectEvent(cityDetail(city)));
  }

  /** The focus leaves the button, which goes, for the first entry that comes. */
  private readonly clearChoice = (): void => {
    this.choice = {};
    this.paging.focusFirst();
  };

  protected renderContent(content: CityContent): TemplateResult {
    const map = this.hasMap(content) ? this.renderMap(content) : nothing;
    const list = this.renderList(content);
    return html` ${this.renderTools(content)} ${this.width.isNarrow ? [list, map] : [map, list]} `;
  }

  private renderTools(content: CityContent): TemplateResult | typeof nothing {
    if (!this.filters && !this.search) return nothing;
    const { words, choice, names } = this;
    const choose = (chosen: CityChoice): void => void (this.choice = chosen);
    const search = (value: string): void => choose({ ...choice, search: value });
    const filters = { content, names, choice, choose, hasMap: this.hasMap(content), isFolded: this.width.isNarrow };
    return html`
      <div class="tools" part="tools">
        ${this.search ? searchField(words.searchCities, choice.search ?? '', search) : nothing}
        ${this.filters ? filtersView(filters, this.context) : nothing}
      </div>
    `;
  }

  private renderMap(content: CityContent): TemplateResult {
    return html`
      <div class="atlas">
        ${this.worldMap.render(this.mapContext(content))}
        <div class="below-map">
          ${this.filters && !this.width.isNarrow ? nothing : legendView(content)}
          <p class="small muted" part="source">${this.words.mapSource}</p>
        </div>
      </div>
    `;
  }

  private mapContext(content: CityContent): MapContext {
    return { content, names: this.names, context: this.context, isPrinting: this.print.isPrinting };
  }

  private renderList(content: CityContent): unknown {
    const { words, paging, names } = this;
    if (content.chosen.length === 0) return noMatch(words, this.clearChoice);
    const hasMap = this.hasMap(content);
    // Beside a map alone are the cities that it cannot show.
    const listed = hasMap && this.view === 'map' ? content.chosen.filter(({ geometry }) => !geometry) : content.chosen;
    const regions = this.grouping.of([content, this.view], () => groupByRegion(listed, content.isOurs, names));
    const visible = new Set(
      paging.visible(
        regions.flatMap(({ cities }) => cities),
        this.pageSize,
      ),
    );
    const showMore = (): void => paging.showMore();
    return html`
      ${regionsView(
        {
          regions,
          visible,
          cityView: (city) => this.renderCity(city, content),
          isOpen: hasMap && this.width.isNarrow ? (region) => this.isOpen(region) : undefined,
          onOpen: ({ cities }) => this.worldMap.frame(cities),
          lists: this.lists,
        },
        this.context,
      )}
      ${
        visible.size < listed.length
          ? html`<div class="more">
              <button class="button" part="button show-more" type="button" @click=${showMore}>${words.showMore}</button>
            </div>`
          : nothing
      }
    `;
  }

  private renderCity(city: City, content: CityContent): TemplateResult {
    const isOnMap = this.hasMap(content) && city.geometry;
    const options = {
      isOurs: content.isOurs(city),
      isSelected: city.id === this.worldMap.selected,
      countryName: this.names.countryOf(city),
      fullName: content.fullNameOf(city),
      locate: isOnMap ? () => this.worldMap.locate(city) : undefined,
    };
    return cityView(city, options, this.context);
  }

  /** Where the reader looks for something, or prints, all that is found is open. */
  private isOpen({ cities }: Region): boolean {
    return this.print.isPrinting || this.framing.isChosen || cities.some(({ id }) => id === this.worldMap.selected);
  }

  private get pageSize(): number {
    return pageSizeOf(this.limit, CITIES_AT_ONCE);
  }

  protected renderSkeleton(): TemplateResult {
    const bone = (): TemplateResult => html`
      <div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    `;
    const list = this.view === 'map' ? nothing : skeleton(12, 'bones', bone);
    const map = this.view === 'list' ? nothing : emptyMapView();
    return html`${this.width.isNarrow ? [list, map] : [map, list]}`;
  }
}
