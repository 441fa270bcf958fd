import {
  type CSSResultGroup,
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ContentFeed, LazyReader } from '../feed/index.js';
import { type Formats, formatsFor } from '../i18n/formats.js';
import { type Locale, localeOf } from '../i18n/locale.js';
import { type CommonWords, troubleOf, type WordsIn } from '../i18n/words.js';
import { base } from '../theme/base.js';
import { controls } from '../theme/controls.js';
import { states } from '../theme/states.js';
import { parseUrl } from '../feed/url.js';
import { adoptStyles } from './adopt-styles.js';
import { Announcer } from './announcer.js';
import { number, text } from './attributes.js';
import { presentFor, sinceOf } from './clock.js';
import type { ViewContext } from './context.js';
import { MmcSelectEvent, type SelectDetail } from './events.js';
import { FeedController } from './feed-controller.js';
import { inheritedLanguage } from './inherited-language.js';
import { isPromise } from './is-promise.js';
import { followLanguage, unfollowLanguage } from './language-observer.js';
import { pageDefaults } from './page-defaults.js';
import { SafeElement } from './safe-element.js';
import { isBeingParsed, removeStandIn, standInOf } from './stand-in.js';
import type { Status, WidgetState } from './state.js';
import { VERSION } from './version.js';
import { footView } from './views/foot.js';
import { heading } from './views/heading.js';
import { emptyMessage, errorMessage, staleNote } from './views/messages.js';

/** Milliseconds between two looks at whether the parser has passed the element. */
const PARSING = 20;

/**
 * What every widget is: it loads a feed, selects its content, and shows it in one of five states.
 * A subclass says what its content is and how it looks.
 */
export abstract class Widget<Words extends CommonWords, Content> extends SafeElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [base, controls, states];

  /** Not decorators: they cost a third of a kilobyte in each file. */
  static override properties: PropertyDeclarations = {
    src: text,
    data: { attribute: false },
    ownData: { ...text, attribute: 'data' },
    heading: text,
    headingLevel: { ...number, attribute: 'heading-level' },
    theme: text,
    ourCity: { ...text, attribute: 'our-city' },
    limit: number,
    refresh: number,
    loading: text,
    ownLanguage: { ...text, attribute: 'lang' },
  };

  /** Address of the feed. */
  declare src: string | undefined;
  /** The feed itself; then nothing is fetched. */
  declare data: unknown;
  /** An attribute cannot hold the feed: it is an error. */
  declare protected ownData: string | undefined;
  /** Text of the widget's heading; empty: none. */
  declare heading: string | undefined;
  /** 1 to 6 */
  declare headingLevel: number | undefined;
  /** `light`, `dark` or `auto` */
  declare theme: string | undefined;
  /** Id or name of the city that comes first and is marked. */
  declare ourCity: string | undefined;
  /** How many entries at once. */
  declare limit: number | undefined;
  /** Seconds between reloads while the page is visible, at least 30. */
  declare refresh: number | undefined;
  /** `eager`, or `lazy`: fetch when near the viewport. */
  declare loading: string | undefined;
  /** The element's own `lang` attribute; `HTMLElement.lang` reflects it. */
  declare protected ownLanguage: string | undefined;

  /** The first `Intl` object of a page takes as long to make as ten entries to draw. */
  protected readonly feed: FeedController = new FeedController(this, () => this.formats);
  protected locale: Locale = localeOf(undefined);
  /** In the language of the locale; there before the first update. */
  declare protected words: Words;
  private hasWords = false;
  /** @internal */
  declare readonly renderRoot: ShadowRoot;
  /** What stands here until the feed is there. */
  declare private standIn: ChildNode[];
  private content: WidgetState<Content> = { status: 'loading' };
  protected readonly announcer = new Announcer(this);

  /** Reads the documents that the widget can show. */
  abstract readonly read: LazyReader;
  protected abstract readonly wordsIn: WordsIn<Words>;

  /** What of the feed the attributes ask for; undefined where that is nothing. */
  protected abstract select(feed: ContentFeed, now: number): Content | undefined;
  protected abstract countOf(content: Content): number;
  /** What the status line says of the content: "12 entries". */
  protected abstract statusOf(content: Content): string;
  protected abstract readonly emptyText: string;
  /** The heading where the page sets none. */
  protected abstract defaultHeading(feed: ContentFeed | undefined): string | undefined;
  protected abstract renderContent(content: Content): TemplateResult;
  protected abstract renderSkeleton(): TemplateResult;

  /** `loading`, `ready`, `empty`, `stale` or `error`; reflected to the attribute, read-only. */
  get state(): Status {
    return this.content.status;
  }

  /** Asks the server for the feed again. Settles when the answer is shown. */
  async reload(): Promise<void> {
    await this.feed.reload();
  }

  /** An update is complete when what it asks for is shown, though the code for it has yet to come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.feed.reading;
    await this.awaited;
    return super.getUpdateComplete();
  }

  /** What is shown of the feed, where anything is. */
  protected get shownContent(): Content | undefined {
    return 'content' in this.content ? this.content.content : undefined;
  }

  protected get formats(): Formats {
    return formatsFor(this.locale.tag);
  }

  /** The level of the headings of entries: one below the widget's own heading, where it has one. */
  protected get entryLevel(): number {
    return this.level + (this.headingText ? 1 : 0);
  }

  protected get context(): ViewContext<Words> {
    const { words, formats, locale, entryLevel } = this;
    return { words, formats, locale, entryLevel, showImages: true, select: this.onSelect };
  }

  /** Whether the status line is to be seen, not only heard. */
  protected get showsStatus(): boolean {
    return false;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.standIn = standInOf(root);
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  /** Called by the browser when the element comes into another document, which takes its style sheets away. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.constructor.elementStyles);
  }

  /** Without words nothing is drawn: the fallback stays. */
  override connectedCallback(): void {
    if (isBeingParsed(this)) return void setTimeout(() => this.isConnected && this.connectedCallback(), PARSING);
    followLanguage(this, () => this.updateLocale());
    this.updateLocale();
    this.requestUpdate();
    if (this.hasWords) super.connectedCallback();
  }

  override disconnectedCallback(): void {
    unfollowLanguage(this);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('ownLanguage')) this.updateLocale();
    const isAnother = ['src', 'data', 'ownData', 'loading', 'refresh'].some((name) => changed.has(name));
    if (isAnother || !this.hasUpdated) this.feed.follow(changed.has('loading'));
    void this.awaited?.then(() => this.requestUpdate());
    this.content = this.selectContent();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.loadedFeed || !this.standIn.length) return;
    removeStandIn(this.standIn.splice(0), this.renderRoot);
  }

  protected override updated(): void {
    super.updated();
    const { state, feed, shownContent } = this;
    if (state === 'loading') return;
    this.announcer.announce(feed.state, shownContent === undefined ? 0 : this.countOf(shownContent));
  }

  /** Code without which the first view is not whole, until it has come or cannot be had. */
  protected get awaited(): Promise<void> | undefined {
    return undefined;
  }

  /** Whether a heading comes with the feed, and wants its place kept. */
  protected get expectsHeading(): boolean {
    return true;
  }

  private get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel || 2)));
  }

  private get headingText(): string | undefined {
    return this.heading ?? this.defaultHeading(this.loadedFeed);
  }

  private get loadedFeed(): ContentFeed | undefined {
    const { state } = this.feed;
    return this.state !== 'loading' && 'result' in state ? state.result.feed : undefined;
  }

  /** Speaks the language that the page asks for, once its words are here; until then as before. */
  private updateLocale(): void {
    const locale = localeOf(this.ownLanguage || pageDefaults().lang || inheritedLanguage(this));
    if (this.hasWords && locale.tag === this.locale.tag) return;
    const words = this.wordsIn(locale.language);
    if (isPromise(words)) return void words.then(this.onWords, () => undefined);
    Object.assign(this, { locale, words });
    this.hasWords = true;
    this.requestUpdate();
  }

  /** The page may have asked for another language meanwhile, or have taken the widget away. */
  private readonly onWords = (): void => {
    if (this.hasWords || !this.isConnected) this.updateLocale();
    else this.connectedCallback();
  };

  private selectContent(): WidgetState<Content> {
    const { state } = this.feed;
    if (state.status === 'loading' || state.status === 'error') return state;
    if (this.state === 'loading' && this.awaited) return { status: 'loading' };
    const content = this.select(state.result.feed, presentFor(state.result));
    if (content === undefined) return { status: 'empty' };
    return state.status === 'stale'
      ? { status: 'stale', content, since: sinceOf(state.result) }
      : { status: 'ready', content };
  }

  private readonly onSelect = (detail: SelectDetail, event: Event): void => {
    if (!this.dispatchEvent(new MmcSelectEvent(detail))) event.preventDefault();
  };

  /** The pressed button goes while it loads: the widget itself has the focus meanwhile, unless the reader takes it away. */
  private readonly onRetry = async (): Promise<void> => {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    root?.focus();
    await this.reload();
    if (this.shadowRoot?.activeElement === root) this.renderRoot.querySelector<HTMLElement>('.message button')?.focus();
  };

  /** Whether the page has put something into the default slot that a reader can use. */
  private get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '',
    );
  }

  protected override render(): TemplateResult | typeof noChange {
    const { locale, state } = this;
    if (state === 'loading' && this.standIn.length) return noChange;
    const theme = this.theme || pageDefaults().theme || 'light';
    return html`
      <div class="breadth" aria-hidden="true">w w w w w</div>
      <section
        class="root ${theme === 'dark' || theme === 'auto' ? theme : 'light'}"
        part="root"
        tabindex="-1"
        lang=${locale.tag}
        dir=${locale.direction}
        aria-labelledby=${this.headingText ? 'heading' : nothing}
        aria-busy=${state === 'loading' ? 'true' : nothing}
      >
        <div class="inner">
          ${this.renderHeading()} ${this.loadedFeed && this.introOf?.(this.loadedFeed)}
          <p
            class=${this.showsStatus && state !== 'loading' ? 'status small muted' : 'hidden'}
            part="status"
            role="status"
          >
            ${this.statusText}
          </p>
          ${this.renderState()} ${this.renderFoot()}
        </div>
      </section>
    `;
  }

  protected override showFailure(error: unknown): boolean {
    if (this.feed.state.status === 'error') return false;
    this.feed.fail(`It could not be drawn: ${String(error)}`);
    return true;
  }

  private get statusText(): string {
    const { content, words } = this;
    if (content.status === 'loading') return words.loading;
    if (content.status === 'empty') return this.unreadableText ?? this.emptyText;
    if (content.status === 'error') return `${words.errorTitle}. ${words.errors[troubleOf(content.error.kind)]}`;
    return this.statusOf(content.content);
  }

  /** How many entries cannot be shown, where there are some and that is all of them. */
  private get unreadableText(): string | undefined {
    const { state } = this.feed;
    const count = 'result' in state ? state.result.unreadable : 0;
    return count > 0 ? this.formats.plural(this.words.unreadable, count) : undefined;
  }

  private renderHeading(): unknown {
    const { headingText, level } = this;
    if (this.state === 'error' && this.standIn.length) return nothing;
    if (headingText) {
      return heading(level, html`<bdi>${headingText}</bdi>`, { id: 'heading', class: 'heading', part: 'heading' });
    }
    const willHaveOne = this.state === 'loading' && this.expectsHeading && this.heading !== '';
    return willHaveOne ? html`<div class="bone heading-line" aria-hidden="true"></div>` : nothing;
  }

  private renderState(): unknown {
    const { content, words } = this;
    switch (content.status) {
      case 'loading':
        return [this.renderSkeleton(), html`<slot class="on-paper"></slot>`];
      case 'empty':
        return this.renderEmpty();
      case 'error':
        return errorMessage(
          content.error,
          this.standIn.length ? nothing : html`<slot></slot>`,
          this.hasFallback ? undefined : parseUrl(this.feed.address),
          words,
          this.onRetry,
        );
      case 'stale':
        return [
          staleNote(content.since, Date.now(), words, this.formats, this.onRetry),
          this.renderContent(content.content),
        ];
      case 'ready':
        return this.renderContent(content.content);
    }
  }

  protected renderEmpty(): unknown {
    const { unreadableText } = this;
    // Not in the slot: the page's own words would say that there is nothing.
    if (unreadableText) return html`<p class="message" part="empty">${unreadableText}</p>`;
    return emptyMessage(this.emptyText);
  }

  /** What stands under the heading. */
  protected introOf?(feed: ContentFeed): unknown;

  /** A line above the notice: the day on which the facts were true. */
  protected asOfLine?(asOf: string): string;

  private renderFoot(): unknown {
    const { as_of, notice } = this.loadedFeed?._mmc ?? {};
    return footView(as_of && this.asOfLine?.(as_of), notice);
  }
}
