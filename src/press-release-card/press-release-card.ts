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
import { findItem, ourCityTest } from '../feed/select/news.js';
import { addressOf } from '../i18n/entries/news.js';
import { flag, internal, text } from '../widget/attributes.js';
import * as entry from '../widget/views/entry.js';
import { heading } from '../widget/views/heading.js';
import { languageOf } from '../widget/views/language.js';
import { picture } from '../widget/views/picture.js';
import { skeleton } from '../widget/views/skeleton.js';
import { Widget } from '../widget/widget.js';
import * as parts from './parts-view.js';
import { cardStyles } from './styles.js';
import { type PressReleaseCardWords, wordsIn } from './words.js';

const read = createLazyReader(
  { items: newsItemShape, people: personNameShape, cities: cityNameShape },
  () => import('../feed/formats/news-documents.js'),
);

interface Release {
  item: NewsItem;
  isOurs: boolean;
  feedLanguage: string | undefined;
}

/**
 * One press release, whole: dateline, headline, text, quotes, contacts and downloads.
 *
 * @element mmc-press-release-card
 * @summary The newest press release of the feed, or the one that is named.
 *
 * @attr {string} item - Id or address of the release. Default: the newest press release.
 * @attr {boolean} expanded - The text is open from the start.
 * @attr {string} src - Address of the feed. Default: `data-src` of the script tag, else `feed.json` beside the script.
 * @attr {string} heading - Text of a heading above the card. Default: none.
 * @attr {number} [heading-level=2] - 1 to 6.
 * @attr {string} lang - Language of the widget's own words: `en`, `es`, `fr`, `pt` or `ar`. Default: that of the page.
 * @attr {"light" | "dark" | "auto"} [theme=light] - The colours.
 * @attr {string} our-city - Id or name of a city: a release about it is marked.
 * @attr {number} refresh - Seconds between reloads while the page is visible, at least 30.
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` fetches when the widget comes near the viewport.
 * @attr {"loading" | "ready" | "empty" | "stale" | "error"} state - What the widget shows. Read-only.
 *
 * @fires {MmcLoadEvent} mmc-load - The feed is shown: `detail` is { count, warnings, stale, generatedAt }.
 * @fires {MmcErrorEvent} mmc-error - The feed could not be had: `detail` is { kind, message }.
 * @fires {MmcSelectEvent} mmc-select - The release was chosen: `detail` is { type, id, url }. Cancelable.
 *
 * @slot - Shown until the script runs, without it, and below an error: a link to the source.
 * @slot empty - Replaces the message that there is no release.
 * @slot error - Replaces the error message.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart status - The line that a screen reader hears when the release is there.
 * @csspart item - The card.
 * @csspart title - The headline.
 * @csspart link - Every link.
 * @csspart label - Topic and type.
 * @csspart dateline - Place and date.
 * @csspart date - The date.
 * @csspart summary - The summary.
 * @csspart image - The picture.
 * @csspart credit - Who took the picture.
 * @csspart body - The text.
 * @csspart quote - A quotation.
 * @csspart contacts - The contacts for the media.
 * @csspart downloads - The downloads.
 * @csspart translations - The release in other languages.
 * @csspart boilerplate - About the organization.
 * @csspart badge - A mark: our city, corrected, withdrawn, a language.
 * @csspart our-city - The mark of a release about our city.
 * @csspart change - The mark of a corrected or withdrawn release.
 * @csspart language - The mark of a release in another language.
 * @csspart button - Every button.
 * @csspart notice - The notice of the feed.
 * @csspart stale - The note that this is an earlier copy.
 * @csspart age - How old the earlier copy is.
 * @csspart error - The error message.
 * @csspart empty - The message that there is nothing.
 * @csspart place - The place of the dateline.
 * @csspart speaker - Who is quoted.
 * @csspart status-note - What a correction says.
 * @csspart cross-post - Where the release first appeared.
 * @csspart section-title - The title of a section below the text.
 * @csspart original - The link to the source.
 * @csspart copy - The button that copies the link.
 * @csspart download - The link of a download.
 * @csspart translation - The link of a translation.
 * @csspart foot - The line below the content.
 *
 * @example
 * <mmc-press-release-card src="https://example.org/feed.json" expanded></mmc-press-release-card>
 */
export class MmcPressReleaseCard extends Widget<PressReleaseCardWords, Release> {
  static override styles: CSSResultGroup = [Widget.styles, cardStyles];
  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    item: text,
    expanded: flag,
    copy: internal,
  };

  /** Id or address of the release. Default: the newest press release. */
  declare item: string | undefined;
  /** Whether the text is open from the start. */
  declare expanded: boolean | undefined;

  declare private copy: 'idle' | 'copied' | 'failed';

  constructor() {
    super();
    this.copy = 'idle';
  }

  readonly read = read;
  protected readonly wordsIn = wordsIn;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('item') || changed.has('src')) this.copy = 'idle';
  }

  protected select(feed: ContentFeed, now: number): Release | undefined {
    const item = findItem(feed, this.item, now);
    return item && { item, isOurs: ourCityTest(feed, this.ourCity)(item), feedLanguage: feed.language };
  }

  protected countOf(): number {
    return 1;
  }

  protected statusOf(): string {
    if (this.copy === 'copied') return this.words.copied;
    if (this.copy === 'failed') return this.words.copyFailed;
    return this.formats.plural(this.words.cardCount, 1);
  }

  protected get emptyText(): string {
    return this.words.cardEmpty;
  }

  protected override get expectsHeading(): boolean {
    return false;
  }

  /** The headline is heading enough. */
  protected defaultHeading(): undefined {
    return undefined;
  }

  protected renderContent({ item, isOurs, feedLanguage }: Release): TemplateResult {
    const { context } = this;
    const language = languageOf(item.language ?? feedLanguage, context.locale);
    const title = entry.title(item, language, context);
    const { image_alt, image_credit, quotes, contacts, translations, boilerplate } = item._mmc ?? {};
    return html`
      <article class="card" part="item">
        ${
          item.image
            ? html`<div class="media">
                <div class="frame">${picture(item.image, image_alt ?? '')}</div>
                ${parts.credit(image_credit, context)}
              </div>`
            : nothing
        }
        <div class="main">
          <div class="meta small">
            ${entry.label(item, language)} ${this.renderDateline(item)} ${entry.badges(item, isOurs, language, context)}
          </div>
          <div class="text" lang=${language.lang} dir=${language.dir}>
            ${heading(context.entryLevel, title, { class: 'title', part: 'title' })} ${entry.notices(item, context)}
            ${item.summary ? html`<p class="summary" part="summary">${item.summary}</p>` : nothing}
          </div>
          ${parts.body(item.content_text, this.expanded === true, language, context)} ${parts.quotes(quotes, language)}
          ${this.renderActions(item)}
        </div>
        <div class="sections">
          ${parts.downloads(item.attachments, context)} ${parts.contacts(contacts, context)}
          ${parts.translations(translations, context)} ${parts.boilerplate(boilerplate, context)}
        </div>
      </article>
    `;
  }

  /** Place and date, as a release begins: "Bogotá, December 18, 2024". */
  private renderDateline(item: NewsItem): TemplateResult | typeof nothing {
    const place = item._mmc?.place;
    if (!place && !item.date_published) return nothing;
    return html`
      <span class="muted" part="dateline">
        ${place ? html`<bdi part="place">${place}</bdi>${item.date_published ? ', ' : nothing}` : nothing}
        ${entry.date(item, this.context)}
      </span>
    `;
  }

  private renderActions(item: NewsItem): TemplateResult | typeof nothing {
    const url = addressOf(item);
    if (!url) return nothing;
    const { words, copy, context } = this;
    const onOriginal = (event: Event): void => context.select({ type: 'news', id: item.id, url }, event);
    return html`
      <p class="actions">
        <a part="link original" href=${url} @click=${onOriginal}>${words.original}</a>
        <button class="button" part="button copy" type="button" @click=${() => this.copyLink(url)}>
          ${copy === 'copied' ? words.copied : words.copyLink}
        </button>
        ${copy === 'failed' ? html`<span class="small">${words.copyFailed}</span>` : nothing}
      </p>
    `;
  }

  private async copyLink(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.copy = 'copied';
    } catch {
      this.copy = 'failed';
    }
  }

  protected renderSkeleton(): TemplateResult {
    const bone = (): TemplateResult => html`
      <div class="bone line short"></div>
      <div class="bone title"></div>
      <div>
        <div class="bone line"></div>
        <div class="bone line"></div>
        <div class="bone line short"></div>
      </div>
    `;
    return skeleton(1, 'card', bone);
  }
}
