import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { parseUrl, safeUrl } from '../feed/url.js';
import { choices } from '../theme/choices.js';
import { controls } from '../theme/controls.js';
import { adoptStyles } from '../widget/adopt-styles.js';
import { internal } from '../widget/attributes.js';
import { VERSION } from '../widget/version.js';
import type { ContentFeed } from '../feed/index.js';
import { fromHash, toHash } from './address.js';
import { AddressBar } from './address-bar.js';
import { type Choice, firstChoice, spoken } from './choice.js';
import { copy } from './clipboard.js';
import { checkFeed, type FeedCheck } from './feed-check.js';
import { completeAddress } from './feed-address.js';
import { fieldStyles } from './field-styles.js';
import { readSite, type Site } from './home.js';
import type { WidgetOptions } from './manifest.js';
import { PreviewFrames } from './preview-frames.js';
import { type Block, snippet } from './snippet/snippet.js';
import { withValue } from './record.js';
import { declarationsOf } from './snippet/declarations.js';
import { snippetStyles } from './snippet-styles.js';
import { Stage } from './stage.js';
import { pageStyles } from './styles.js';
import { type Link, linkOf, usualLink } from './usual-link.js';
import { cautionsOn, notesOn } from './notes.js';
import { choicesView } from './views/choices-view.js';
import { previewView } from './views/preview-view.js';
import { snippetView } from './views/snippet-view.js';

/** Milliseconds without a letter after which an address is taken for written. */
const PAUSE = 600;

/** Attributes that the preview is not given: it has an address of its own, and shows the widget at once. */
const OF_THE_PAGE = ['src', 'loading'];

/** The page that writes snippets. What is chosen is in the address, and nowhere else. */
export class MmcConfigurator extends LitElement {
  static override styles = [pageStyles, controls, choices, fieldStyles, snippetStyles];
  static override properties: PropertyDeclarations = {
    home: { attribute: false },
    site: internal,
    choice: internal,
    check: internal,
    said: internal,
    failure: internal,
  };

  /** Address of the folder of the widgets, with a slash at its end. */
  declare home: string;
  declare private site: Site | undefined;
  declare private choice: Choice;
  declare private check: FeedCheck;
  /** What the last press of a button has done, for the line beside it; a block of the snippet goes by its number. */
  declare private said: { place: 'link' | 'preview' | number; text: string };
  declare private failure: string | undefined;

  private readonly frames = new PreviewFrames(this);
  private readonly stage = new Stage(this, () => this.choice);
  private readonly bar = new AddressBar();
  private checking = new AbortController();
  /** The feed that was read last: its values stay in place while the next one is checked. */
  private feed: ContentFeed | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.home = new URL('../', location.href).href;
    this.choice = firstChoice('');
    this.check = { status: 'checking' };
    this.said = { place: 'link', text: '' };
  }

  /** The Lit that ships leaves this to its elements. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, MmcConfigurator.elementStyles);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.readAddress);
    void this.readSite();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.readAddress);
    this.checking.abort();
    clearTimeout(this.typing);
    this.bar.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('choice')) this.said = { place: 'link', text: '' };
  }

  protected override updated(): void {
    const { site, options, choice } = this;
    if (!site || !options) return;
    this.frames.show({
      mmc: 'show',
      widget: choice.widget,
      attributes: [
        ...spoken(choice, options).filter(([name]) => !OF_THE_PAGE.includes(name)),
        ['src', this.feedAddress],
      ],
      declarations: declarationsOf(choice),
      ground: choice.ground,
    });
  }

  private async readSite(): Promise<void> {
    try {
      this.site = await readSite(this.home);
      this.readAddress();
      void this.checkFeed();
    } catch (error) {
      this.failure = String(error);
    }
  }

  private readonly readAddress = (): void => {
    if (!this.site) return;
    this.bar.leave();
    this.choose(fromHash(location.hash, this.site.widgets));
  };

  /** @param field what was changed */
  private change(field: string, patch: Partial<Choice>): void {
    this.choose({ ...this.choice, ...patch });
    if (this.options) this.bar.write(field, toHash(this.choice, this.options));
  }

  private choose(choice: Choice): void {
    const before = this.choice.attributes['src'];
    this.choice = choice;
    if (choice.attributes['src'] !== before) void this.checkFeed();
  }

  private readonly setFeed = (written: string): void => {
    clearTimeout(this.typing);
    const src = completeAddress(written) || undefined;
    this.change('src', { attributes: withValue(this.choice.attributes, 'src', src) });
  };

  /** Somebody who pastes an address looks for the answer at once; somebody who types is not answered at every letter. */
  private readonly typeFeed = (written: string): void => {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.setFeed(written), PAUSE);
  };

  private readonly startOver = (): void => {
    const [first] = this.site?.widgets ?? [];
    if (first) this.change('everything', firstChoice(first.name));
  };

  private async checkFeed(): Promise<void> {
    this.checking.abort();
    this.checking = new AbortController();
    const { signal } = this.checking;
    this.check = { status: 'checking' };
    try {
      const check = await checkFeed(this.choice.attributes['src'] || this.usualFeed, this.home, signal);
      this.feed = check.status === 'read' ? check.feed : undefined;
      this.check = check;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private get options(): WidgetOptions | undefined {
    return this.site?.widgets.find(({ name }) => name === this.choice.widget);
  }

  private get usualFeed(): string {
    return new URL('feed.json', this.home).href;
  }

  /** Absolute; the usual one where what was written is no address. */
  private get feedAddress(): string {
    const written = this.choice.attributes['src'];
    return (written && safeUrl(parseUrl(written, this.home)?.href)) || this.usualFeed;
  }

  private get usualLink(): Link {
    return usualLink(this.choice.widget, this.feed);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="page">
        <header class="opening">
          <p class="name">mmc-widgets ${VERSION}</p>
          <h1>Put a widget on your page</h1>
          <p class="lead">
            Choose a widget, see it as your readers will, and copy the snippet into your site. Nothing is stored: all
            that you choose is in the address of this page.
          </p>
          <p class="send">
            <button class="plain" type="button" @click=${this.startOver}>Start over</button>
            <button class="button" type="button" @click=${this.copyAddress}>Copy a link to these choices</button>
            <span class="said" role="status">${this.said.place === 'link' ? this.said.text : ''}</span>
          </p>
        </header>
        <main>${this.renderBody()}</main>
        <footer class="closing">
          <p>This page sets no cookies and sends nothing. It loads the widgets, the feed, and the feed’s pictures.</p>
        </footer>
      </div>
    `;
  }

  private renderBody(): unknown {
    const { site, options, failure } = this;
    if (failure) {
      return html`<div class="verdict bad" role="alert">
        <p><strong>The list of the widgets could not be loaded.</strong> Reload the page to try again.</p>
        <code>${failure}</code>
      </div>`;
    }
    if (!site || !options) return nothing;
    return html`
      <div class="steps">
        <div class="choices">${this.renderChoices(site, options)}</div>
        <section class="result" aria-labelledby="preview">
          <h2 id="preview">Preview</h2>
          ${this.renderPreview()}
        </section>
      </div>
      <section class="snippet" aria-labelledby="snippet">
        <h2 id="snippet" tabindex="-1">Your snippet</h2>
        ${this.renderSnippet(site, options)}
      </section>
    `;
  }

  private renderChoices({ widgets }: Site, options: WidgetOptions): TemplateResult {
    const { choice, check, feed, usualLink: link, usualFeed, setFeed, typeFeed } = this;
    return choicesView({
      widgets,
      options,
      choice,
      check,
      feed,
      usualLink: link,
      usualFeed,
      change: (field, patch) => this.change(field, patch),
      setFeed,
      typeFeed,
      checkAgain: () => void this.checkFeed(),
    });
  }

  private renderPreview(): TemplateResult {
    const { choice, frames, stage } = this;
    const scale = Math.round(stage.shrinkage * 100);
    return previewView({
      choice,
      page: new URL('configurator/preview.html', this.home).href,
      caption: [
        ...(frames.space ? [`The widget is ${Math.round(frames.space.height)} px high at this width.`] : []),
        ...(scale < 100 ? [`Shown at ${scale} % of its size.`] : []),
        'Links open in a new tab.',
      ].join(' '),
      change: (patch) => this.change(Object.keys(patch).join(), patch),
      copy: () => void this.copyBlock(this.mainBlock, 'preview'),
      said: this.said.place === 'preview' ? this.said.text : '',
      grab: (event) => stage.drag(event, (width) => this.change('width', { width })),
    });
  }

  private blocks({ home }: Site, options: WidgetOptions): Block[] {
    const { choice, frames, feedAddress: feed } = this;
    const link = linkOf({ text: choice.linkText, address: choice.linkAddress }, this.usualLink);
    return snippet(choice, { options, home, feed, link, space: frames.space });
  }

  /** What goes into the page itself. */
  private get mainBlock(): number {
    return this.choice.form === 'npm' ? 2 : 0;
  }

  private renderSnippet(site: Site, options: WidgetOptions): TemplateResult {
    const { choice, frames, said, check } = this;
    return snippetView({
      choice,
      blocks: this.blocks(site, options),
      space: frames.space,
      cautions: cautionsOn(choice, check),
      notes: notesOn(choice, site.home),
      said: (index) => (said.place === index ? said.text : ''),
      change: (patch) => this.change(Object.keys(patch).join(), patch),
      copy: (index) => void this.copyBlock(index, index),
    });
  }

  private async copyBlock(index: number, place: 'preview' | number): Promise<void> {
    this.said = { place, text: '' };
    const shown = this.renderRoot.querySelectorAll('.block code')[index];
    const isCopied = shown ? await copy(shown.textContent ?? '', shown) : false;
    const byHand = 'Your browser does not let this page copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.';
    this.said = { place, text: isCopied ? 'Copied.' : byHand };
  }

  private readonly copyAddress = async (): Promise<void> => {
    this.said = { place: 'link', text: '' };
    this.bar.flush();
    const isCopied = await copy(location.href);
    this.said = { place: 'link', text: isCopied ? 'Copied.' : 'Copy the address of this page from the address bar.' };
  };
}
