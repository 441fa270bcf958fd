import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ContentFeed, NewsItem } from '../feed/index.js';
import { createLazyReader } from '../feed/lazy-reader.js';
import { cityNameShape, personNameShape } from '../feed/section-shapes.js';
import { newsItemShape } from '../feed/shapes.js';
import { ourCityTest, selectNews, sortNamed } from '../feed/select/news.js';
import type { NewsChoice } from '../feed/select/news-choice.js';
import { NEWS_AT_ONCE, pageSizeOf } from '../feed/select/page-size.js';
import { paragraphs } from '../feed/text.js';
import { flag, internal, text } from '../widget/attributes.js';
import type { ViewContext } from '../widget/context.js';
import { KeyedList } from '../widget/keyed-list.js';
import { LazyCode } from '../widget/lazy-code.js';
import { keepEntryHeights, longListClass } from '../widget/long-list.js';
import { Paging } from '../widget/paging.js';
import { languageOf } from '../widget/views/language.js';
import { skeleton } from '../widget/views/skeleton.js';
import { Widget } from '../widget/widget.js';
import type { Choices } from './choices.js';
import { entryView } from './entry-view.js';
import { moreView } from './more-view.js';
import { NextPage } from './next-page.js';
import { newsListStyles } from './styles.js';
import { type NewsListWords, wordsIn } from './words.js';

const read = createLazyReader(
  { items: newsItemShape, people: personNameShape, cities: cityNameShape },
  () => import('../feed/formats/news-documents.js'),
);

interface NewsContent {
  /** All items that the attributes ask for. */
  items: readonly NewsItem[];
  /** Those of them that the reader's choice leaves. */
  chosen: readonly NewsItem[];
  isOurs: (item: NewsItem) => boolean;
  feedLanguage: string | undefined;
}

/**
 * A list of press releases, statements, reports and other news.
 *
 * @element mmc-news-list
 * @summary News of the feed as a list, as cards or in short, with chips, search and "Load more".
 *
 * @attr {string} type - Types to show, comma-separated: names or slugs.
 * @attr {string} topic - Topics to show, comma-separated: names or slugs.
 * @attr {string} city - Cities that the entries are about, comma-separated: names, slugs or ids.
 * @attr {string} person - People that the entries are about, comma-separated: names or ids.
 * @attr {"list" | "cards" | "compact"} [layout=list] - How the entries stand. Default: `list`.
 * @attr {boolean} filters - Chips for types and topics, with counts.
 * @attr {boolean} search - A search field.
 * @attr {boolean} description - The description of the feed, under the heading.
 * @attr {"newest" | "oldest" | "feed"} [sort=newest] - The order; `feed`: as in the feed. Default: `newest`.
 * @attr {"show" | "none"} [images=show] - Whether pictures are shown. Default: `show`.
 * @attr {string} src - Address of the feed. Default: `data-src` of the script tag, else `feed.json` beside the script.
 * @attr {string} heading - Text of the heading; empty: none. Default: the feed's title.
 * @attr {number} [heading-level=2] - 1 to 6.
 * @attr {string} lang - Language of the widget's own words: `en`, `es`, `fr`, `pt` or `ar`. Default: that of the page.
 * @attr {"light" | "dark" | "auto"} [theme=light] - The colours.
 * @attr {string} our-city - Id or name of a city: entries about it come first and are marked.
 * @attr {number} [limit=10] - Entries at once; "Load more" shows the next as many. Default: 10.
 * @attr {number} refresh - Seconds between reloads while the page is visible, at least 30.
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` fetches when the widget comes near the viewport.
 * @attr {"loading" | "ready" | "empty" | "stale" | "error"} state - What the widget shows. Read-only.
 *
 * @fires {MmcLoadEvent} mmc-load - The feed is shown: `detail` is { count, warnings, stale, generatedAt }.
 * @fires {MmcErrorEvent} mmc-error - The feed could not be had: `detail` is { kind, message }.
 * @fires {MmcSelectEvent} mmc-select - An entry was chosen: `detail` is { type, id, url }. Cancelable.
 *
 * @slot - Shown until the script runs, without it, and below an error: a link to the source.
 * @slot empty - Replaces the message that there are no entries.
 * @slot error - Replaces the error message.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart description - The description of the feed.
 * @csspart status - The line that says how many entries there are.
 * @csspart filters - A group of chips.
 * @csspart chip - A chip.
 * @csspart search - The search field.
 * @csspart list - The list of entries.
 * @csspart item - An entry.
 * @csspart title - The title of an entry.
 * @csspart link - The link of a title.
 * @csspart label - Topic and type of an entry.
 * @csspart date - The date of an entry.
 * @csspart summary - The summary of an entry.
 * @csspart image - The picture of an entry.
 * @csspart badge - A mark of an entry: our city, corrected, withdrawn, a language.
 * @csspart our-city - The mark of an entry about our city.
 * @csspart change - The mark of a corrected or withdrawn entry.
 * @csspart language - The mark of an entry in another language.
 * @csspart button - Every button.
 * @csspart foot - The line below the content.
 * @csspart notice - The notice of the feed.
 * @csspart stale - The note that this is an earlier copy.
 * @csspart age - How old the earlier copy is.
 * @csspart error - The error message.
 * @csspart empty - The message that there is nothing.
 * @csspart tools - Search and chips.
 * @csspart status-note - What a correction says.
 * @csspart cross-post - Where an entry first appeared.
 * @csspart load-more - The button that brings more.
 *
 * @example
 * <mmc-news-list src="https://example.org/feed.json" type="press-release" limit="5" filters search></mmc-news-list>
 */
export class MmcNewsList extends Widget<NewsListWords, NewsContent> {
  static override styles: CSSResultGroup = [Widget.styles, newsListStyles];
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    type: text,
    topic: text,
    city: text,
    person: text,
    layout: text,
    filters: flag,
    search: flag,
    description: flag,
    sort: text,
    images: text,
    choice: internal,
  };

  /** Types to show, comma-separated: names or slugs. */
  declare type: string | undefined;
  /** Topics to show, comma-separated: names or slugs. */
  declare topic: string | undefined;
  /** Cities that the entries are about, comma-separated: names, slugs or ids. */
  declare city: string | undefined;
  /** People that the entries are about, comma-separated: names or ids. */
  declare person: string | undefined;
  /** `list`, `cards` or `compact` */
  declare layout: string | undefined;
  /** Whether there are chips for types and topics, with counts. */
  declare filters: boolean | undefined;
  /** Whether there is a search field. */
  declare search: boolean | undefined;
  /** Whether the feed's description stands under the heading. */
  declare description: boolean | undefined;
  /** `newest`, `oldest`, or `feed`: as in the feed. */
  declare sort: string | undefined;
  /** `show` or `none` */
  declare images: string | undefined;

  declare private choice: NewsChoice;

  constructor() {
    super();
    keepEntryHeights(this);
    this.choice = {};
  }

  readonly read = read;
  protected readonly wordsIn = wordsIn;
  private readonly paging = new Paging(this);
  private readonly nextPage = new NextPage(this, this.feed, this.announcer);
  private readonly list = new KeyedList();
  private readonly choices: LazyCode<Choices, { Choices: typeof Choices }> = new LazyCode(
    () => import('./choices.js'),
    (module) => new module.Choices(this),
    '<mmc-news-list> can be read, but neither searched nor filtered:',
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.paging.resetFor(changed);
  }

  protected select(feed: ContentFeed, now: number): NewsContent | undefined {
    const { type, topic, city, person, ourCity } = this;
    const items = selectNews(feed, { type, topic, city, person, ourCity, sort: sortNamed(this.sort) }, now);
    if (items.length === 0) return undefined;
    const chosen = this.choices.current?.chosenOf(items, this.choice) ?? items;
    return { items, chosen, isOurs: ourCityTest(feed, ourCity), feedLanguage: feed.language };
  }

  protected countOf({ items }: NewsContent): number {
    return items.length;
  }

  protected statusOf({ chosen }: NewsContent): string {
    return chosen.length === 0 ? this.words.noMatch : this.formats.plural(this.words.newsCount, chosen.length);
  }

  protected get emptyText(): string {
    return this.words.newsEmpty;
  }

  protected defaultHeading(feed: ContentFeed | undefined): string | undefined {
    return feed?.title;
  }

  protected override introOf({ description, language }: ContentFeed): TemplateResult | typeof nothing {
    if (!this.description || !description) return nothing;
    const { lang, dir } = languageOf(language, this.locale);
    return html`<div class="description measure" part="description" lang=${lang} dir=${dir}>
      ${paragraphs(description).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>`;
  }

  protected override get showsStatus(): boolean {
    return Boolean(this.filters || this.search);
  }

  /** Search and chips are a part of the first view. */
  protected override get awaited(): Promise<void> | undefined {
    return this.showsStatus ? this.choices.prepare() : undefined;
  }

  protected override get context(): ViewContext<NewsListWords> {
    return { ...super.context, showImages: this.images !== 'none' };
  }

  private get pageSize(): number {
    return pageSizeOf(this.limit, NEWS_AT_ONCE);
  }

  protected renderContent(content: NewsContent): TemplateResult {
    const { items, chosen } = content;
    const list =
      chosen.length > 0 ? this.renderList(content) : this.choices.current?.noMatch(this.words, this.clearChoice);
    return html`${this.renderTools(items)} ${list} ${this.renderMore(chosen)}`;
  }

  private renderTools(items: readonly NewsItem[]): TemplateResult | typeof nothing {
    const { choice, context } = this;
    const options = {
      hasSearch: Boolean(this.search),
      hasFilters: Boolean(this.filters),
      choice,
      choose: (chosen: NewsChoice): void => void (this.choice = chosen),
    };
    return (this.showsStatus && this.choices.current?.render(items, options, context)) || nothing;
  }

  private renderList({ chosen, isOurs, feedLanguage }: NewsContent): unknown {
    const { context } = this;
    const entries = this.paging.visible(chosen, this.pageSize);
    return this.list.render(
      html`<ul class="entries ${this.layoutName} ${longListClass(entries.length)}" part="list" role="list"></ul>`,
      entries.map((item) => [item.id, entryView(item, { isOurs: isOurs(item), feedLanguage }, context)]),
    );
  }

  /** The focus leaves the button, which goes, for the first entry that comes. */
  private readonly clearChoice = (): void => {
    this.choice = {};
    this.paging.focusFirst();
  };

  /** What the attributes ask for may be on a further page. */
  protected override renderEmpty(): unknown {
    return [super.renderEmpty(), this.renderMore([])];
  }

  private renderMore(chosen: readonly NewsItem[]): TemplateResult | typeof nothing {
    const { words, pageSize, nextPage } = this;
    const hasMore = this.paging.visible(chosen, pageSize).length < chosen.length;
    if (!hasMore && !nextPage.address) return nothing;
    return moreView(nextPage, words, () => this.showMore(hasMore));
  }

  /** What the document still holds, or else its next page. */
  private async showMore(isHere: boolean): Promise<void> {
    const { nextPage, paging } = this;
    if (nextPage.isLoading) return;
    const before = paging.shownIds();
    if (isHere || (await nextPage.load())) paging.showMore(before);
  }

  private get layoutName(): string {
    return this.layout === 'cards' || this.layout === 'compact' ? this.layout : 'list';
  }

  protected renderSkeleton(): TemplateResult {
    const bone = (): TemplateResult => html`
      <div>
        <div class="bone line short"></div>
        <div>
          <div class="bone title"></div>
          <div class="bone line"></div>
        </div>
      </div>
    `;
    return skeleton(Math.min(this.pageSize, NEWS_AT_ONCE), `entries bones ${this.layoutName}`, bone);
  }
}
