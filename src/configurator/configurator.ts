import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { parseUrl, safeUrl } from '../feed/url.js';
import { controls } from '../theme/controls.js';
import { internal } from '../widget/attributes.js';
import { VERSION } from '../widget/version.js';
import { fromHash, toHash } from './address.js';
import { type Choice, firstChoice, spoken } from './choice.js';
import { copy } from './clipboard.js';
import { checkFeed, type FeedCheck } from './feed-check.js';
import { fieldStyles } from './field-styles.js';
import { readSite, type Site } from './home.js';
import { declarations } from './look.js';
import type { WidgetOptions } from './manifest.js';
import { PreviewFrames } from './preview-frames.js';
import { type Block, snippet } from './snippet/snippet.js';
import { withValue } from './record.js';
import { snippetStyles } from './snippet-styles.js';
import { Stage } from './stage.js';
import { pageStyles } from './styles.js';
import { type Link, linkOf, usualLink } from './usual-link.js';
import { notesOn } from './notes.js';
import { choicesView } from './views/choices-view.js';
import { previewView } from './views/preview-view.js';
import { snippetView } from './views/snippet-view.js';

/** The page that writes snippets. What is chosen is in the address, and nowhere else. */
export class MmcConfigurator extends LitElement {
  static override styles = [pageStyles, controls, fieldStyles, snippetStyles];
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
  /** What the last press of a button has done, for the line below it. */
  declare private said: { place: 'link' | 'preview' | 'snippet'; text: string };
  declare private failure: string | undefined;

  private readonly frames = new PreviewFrames(this);
  private readonly stage = new Stage(this, () => this.choice);
  private checking = new AbortController();
  /** The field that was changed last: one entry in the history for all that is typed into it. */
  private lastField: string | undefined;

  constructor() {
    super();
    this.home = new URL('../', location.href).href;
    this.choice = firstChoice('');
    this.check = { status: 'checking' };
    this.said = { place: 'link', text: '' };
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
      attributes: [...spoken(choice, options).filter(([name]) => name !== 'src'), ['src', this.feedAddress]],
      declarations: declarations(choice.look, choice.attributes['theme']),
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
    const before = this.feedAddress;
    this.lastField = undefined;
    this.choice = fromHash(location.hash, this.site.widgets);
    if (this.feedAddress !== before) void this.checkFeed();
  };

  /** @param field what was changed */
  private change(field: string, patch: Partial<Choice>): void {
    this.choice = { ...this.choice, ...patch };
    if (!this.options) return;
    const hash = toHash(this.choice, this.options);
    if (field === this.lastField) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    this.lastField = field;
  }

  private async checkFeed(): Promise<void> {
    this.checking.abort();
    this.checking = new AbortController();
    const { signal } = this.checking;
    this.check = { status: 'checking' };
    try {
      this.check = await checkFeed(this.choice.attributes['src'] || this.usualFeed, this.home, signal);
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
    return usualLink(this.choice.widget, this.check.status === 'read' ? this.check.feed : undefined);
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
            <button class="button" type="button" @click=${this.copyAddress}>Copy a link to these choices</button>
            <span role="status">${this.said.place === 'link' ? this.said.text : ''}</span>
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
    const { choice, check, usualLink: link, usualFeed } = this;
    return choicesView({
      widgets,
      options,
      choice,
      check,
      usualLink: link,
      usualFeed,
      change: (field, patch) => this.change(field, patch),
      setFeed: (src) => {
        this.change('src', { attributes: withValue(choice.attributes, 'src', src || undefined) });
        void this.checkFeed();
      },
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
    const { choice, frames, said } = this;
    return snippetView({
      choice,
      blocks: this.blocks(site, options),
      space: frames.space,
      notes: notesOn(choice, site.home),
      said: said.place === 'snippet' ? said.text : '',
      change: (patch) => this.change(Object.keys(patch).join(), patch),
      copy: (index) => void this.copyBlock(index, 'snippet'),
    });
  }

  private async copyBlock(index: number, place: 'preview' | 'snippet'): Promise<void> {
    const shown = this.renderRoot.querySelectorAll('.block code')[index];
    const isCopied = shown ? await copy(shown.textContent ?? '', shown) : false;
    const byHand = 'Your browser does not let this page copy. The code is selected: press Ctrl+C, or ⌘C on a Mac.';
    this.said = { place, text: isCopied ? 'Copied.' : byHand };
  }

  private readonly copyAddress = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget instanceof Element ? currentTarget : this;
    const isCopied = await copy(location.href, button);
    this.said = { place: 'link', text: isCopied ? 'Copied.' : 'Copy the address of this page from the address bar.' };
  };
}
