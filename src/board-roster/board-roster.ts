import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ContentFeed } from '../feed/index.js';
import { createLazyReader } from '../feed/lazy-reader.js';
import { cityNameShape } from '../feed/section-shapes.js';
import { personShape } from '../feed/shapes.js';
import { pageSizeOf } from '../feed/select/page-size.js';
import { type Board, type Seat, selectBoards } from '../feed/select/people.js';
import { tellApart } from '../feed/select/tell-apart.js';
import { fullNameOf, peopleWords } from '../i18n/entries/person.js';
import { fill } from '../i18n/words.js';
import { flag, text } from '../widget/attributes.js';
import type { ViewContext } from '../widget/context.js';
import { KeyedLists } from '../widget/keyed-list.js';
import { keepEntryHeights, longListClass } from '../widget/long-list.js';
import { Paging } from '../widget/paging.js';
import { heading } from '../widget/views/heading.js';
import { skeleton } from '../widget/views/skeleton.js';
import { Widget } from '../widget/widget.js';
import { seatView } from './person-view.js';
import { rosterStyles } from './styles.js';
import { type BoardRosterWords, wordsIn } from './words.js';

const read = createLazyReader(
  { people: personShape, cities: cityNameShape },
  () => import('../feed/formats/people-documents.js'),
);

/** Whether the console has named the attribute that is to be written in the place of `role`. */
let isNamed = false;

/** What the buttons of a seat call it. No two are called the same. */
type NameOf = (seat: Seat) => string;

/**
 * The boards: who sits on them, from where, and since when.
 *
 * @element mmc-board-roster
 * @summary The members of one board or of all, co-chairs first, with the city's own mayor in front.
 *
 * @attr {string} organization - Boards to show, comma-separated: names or slugs. Default: all.
 * @attr {"grid" | "list" | "compact"} [layout=grid] - How the people stand. Default: `grid`.
 * @attr {boolean} former - Past members too, in a group of their own.
 * @attr {string} member-role - Roles to show, comma-separated: `co-chair`.
 * @attr {string} country - Countries to show, comma-separated: codes or names.
 * @attr {"show" | "none"} [images=show] - Whether portraits are shown. Default: `show`.
 * @attr {string} src - Address of the feed. Default: `data-src` of the script tag, else `feed.json` beside the script.
 * @attr {string} heading - Text of the heading above all boards; empty: none. Default: the boards' names alone.
 * @attr {number} [heading-level=2] - 1 to 6.
 * @attr {string} lang - Language of the widget's own words: `en`, `es`, `fr`, `pt` or `ar`. Default: that of the page.
 * @attr {"light" | "dark" | "auto"} [theme=light] - The colours.
 * @attr {string} our-city - Id or name of a city: its mayor comes first and is marked.
 * @attr {number} limit - Seats of a board at once. Default: all.
 * @attr {number} refresh - Seconds between reloads while the page is visible, at least 30.
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` fetches when the widget comes near the viewport.
 * @attr {"loading" | "ready" | "empty" | "stale" | "error"} state - What the widget shows. Read-only.
 *
 * @fires {MmcLoadEvent} mmc-load - The feed is shown: `detail` is { count, warnings, stale, generatedAt }.
 * @fires {MmcErrorEvent} mmc-error - The feed could not be had: `detail` is { kind, message }.
 * @fires {MmcSelectEvent} mmc-select - A person was chosen: `detail` is { type, id, url }. Cancelable.
 *
 * @slot - Shown until the script runs, without it, and below an error: a link to the source.
 * @slot empty - Replaces the message that there is nobody.
 * @slot error - Replaces the error message.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading, and the boards'.
 * @csspart status - The line that a screen reader hears when the people are there.
 * @csspart list - The people of a board.
 * @csspart item - A seat.
 * @csspart title - The name.
 * @csspart link - Every link.
 * @csspart office - Title and place.
 * @csspart place - City and country.
 * @csspart on-behalf-of - The party or group for which the person sits there.
 * @csspart term - Since when, until when.
 * @csspart summary - A sentence on the person.
 * @csspart biography - The biography.
 * @csspart image - The portrait.
 * @csspart badge - A mark: our mayor, a role.
 * @csspart our-city - The mark of our mayor.
 * @csspart role - The mark of a role: co-chair.
 * @csspart button - Every button.
 * @csspart foot - The line below the content, with the day the facts were true.
 * @csspart notice - The notice of the feed.
 * @csspart stale - The note that this is an earlier copy.
 * @csspart age - How old the earlier copy is.
 * @csspart error - The error message.
 * @csspart empty - The message that there is nothing.
 * @csspart group - A board.
 * @csspart former - The group of former members.
 * @csspart links - The links of a person.
 * @csspart credit - Who took the portrait.
 * @csspart as-of - The day the facts were true.
 * @csspart show-more - The button that brings more.
 *
 * @example
 * <mmc-board-roster src="https://example.org/feed.json" our-city="Amman"></mmc-board-roster>
 */
export class MmcBoardRoster extends Widget<BoardRosterWords, Board[]> {
  static override styles: CSSResultGroup = [Widget.styles, rosterStyles];
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    organization: text,
    layout: text,
    former: flag,
    memberRole: { ...text, attribute: 'member-role' },
    ownRole: { ...text, attribute: 'role' },
    country: text,
    images: text,
  };

  /** Boards to show, comma-separated: names or slugs. Default: all, one group each. */
  declare organization: string | undefined;
  /** `grid`, `list` or `compact` */
  declare layout: string | undefined;
  /** Whether past members are shown, in a group of their own. */
  declare former: boolean | undefined;
  /** Roles to show, comma-separated: "co-chair". */
  declare memberRole: string | undefined;
  /** What `member-role` was called before 1.1; it is ARIA's. */
  declare protected ownRole: string | undefined;
  /** Countries to show, comma-separated: codes or names. */
  declare country: string | undefined;
  /** `show` or `none` */
  declare images: string | undefined;

  constructor() {
    super();
    keepEntryHeights(this);
  }

  readonly read = read;
  protected readonly wordsIn = wordsIn;
  private readonly paging = new Paging(this);
  private readonly lists = new KeyedLists();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.paging.resetFor(changed);
    if (changed.has('ownRole')) this.nameNewAttribute();
  }

  private nameNewAttribute(): void {
    if (!this.ownRole || isNamed) return;
    isNamed = true;
    console.warn(`<${this.localName}> role="${this.ownRole}" is old: write member-role="${this.ownRole}".`);
  }

  protected select(feed: ContentFeed, now: number): Board[] | undefined {
    const { organization, memberRole, ownRole, country, ourCity } = this;
    const boards = selectBoards(
      feed,
      { organization, role: memberRole ?? ownRole, country, ourCity },
      peopleWords(this.locale),
      now,
    );
    const shown = boards.filter((board) => this.seatsOf(board).length > 0);
    return shown.length > 0 ? shown : undefined;
  }

  /** All who are shown of a board, the former ones included where they are asked for. */
  private seatsOf({ seats, former }: Board): Seat[] {
    return this.former ? [...seats, ...former] : seats;
  }

  protected countOf(boards: Board[]): number {
    return boards.flatMap((board) => this.seatsOf(board)).length;
  }

  protected statusOf(boards: Board[]): string {
    return this.formats.plural(this.words.peopleCount, this.countOf(boards));
  }

  protected get emptyText(): string {
    return this.words.peopleEmpty;
  }

  /** The boards' own names are heading enough. */
  protected defaultHeading(): undefined {
    return undefined;
  }

  protected override get context(): ViewContext<BoardRosterWords> {
    const context = super.context;
    return { ...context, entryLevel: context.entryLevel + 1, showImages: this.images !== 'none' };
  }

  protected renderContent(boards: Board[]): TemplateResult {
    // A document that knows no boards is about the one; in others, those who are on none come without a heading.
    const name = boards.length === 1 ? this.words.board : undefined;
    const allSeats = boards.flatMap((board) => this.seatsOf(board));
    const nameOf = tellApart(allSeats, fullNameOf);
    return html`
      ${boards.map((board) => this.renderBoard(board, board.organization ?? name, nameOf))} ${this.renderMore(boards)}
    `;
  }

  private renderBoard({ seats, former }: Board, name: string | undefined, nameOf: NameOf): TemplateResult {
    const { words, entryLevel } = this;
    const names = this.heading ? { class: 'subheading', part: 'heading' } : { class: 'heading', part: 'heading' };
    const subnames = { class: 'subheading', part: 'heading' };
    return html`
      <div class="board" part="group">
        ${name ? heading(entryLevel, html`<bdi>${name}</bdi>`, names) : nothing}
        ${seats.length > 0 ? this.renderSeats(seats, `${name}`, nameOf) : nothing}
      </div>
      ${
        this.former && former.length > 0
          ? html`
              <div class="board former" part="group former">
                ${heading(entryLevel, html`${words.former}`, subnames)}
                ${this.renderSeats(former, `${name} former`, nameOf)}
              </div>
            `
          : nothing
      }
    `;
  }

  private renderSeats(seats: Seat[], list: string, nameOf: NameOf): unknown {
    const { context } = this;
    const shown = this.paging.visible(seats, this.pageSize);
    const classes = ['people', this.layoutName, this.images === 'none' ? 'plain' : '', longListClass(shown.length)];
    return this.lists.of(list).render(
      html`<ul class=${classes.join(' ')} part="list" role="list"></ul>`,
      shown.map((seat) => [seat.person.id, seatView(seat, nameOf(seat), context)]),
    );
  }

  private get pageSize(): number {
    return pageSizeOf(this.limit, Infinity);
  }

  private renderMore(boards: Board[]): TemplateResult | typeof nothing {
    const { pageSize, paging, words } = this;
    const hasMore = ({ seats, former }: Board): boolean =>
      [seats, this.former ? former : []].some((list) => paging.visible(list, pageSize).length < list.length);
    if (!boards.some(hasMore)) return nothing;
    const showMore = (): void => paging.showMore();
    return html`<div class="more">
      <button class="button" part="button show-more" type="button" @click=${showMore}>${words.showMore}</button>
    </div>`;
  }

  private get layoutName(): string {
    return this.layout === 'list' || this.layout === 'compact' ? this.layout : 'grid';
  }

  protected override asOfLine(asOf: string): string {
    return fill(this.words.asOf, { date: this.formats.date(asOf) });
  }

  protected renderSkeleton(): TemplateResult {
    const portrait = this.images === 'none' ? nothing : html`<div class="portrait bone"></div>`;
    const bone = (): TemplateResult => html`
      <div>
        ${portrait}
        <div>
          <div class="bone line"></div>
          <div class="bone line short"></div>
        </div>
      </div>
    `;
    return skeleton(8, `people bones ${this.layoutName}`, bone);
  }
}
