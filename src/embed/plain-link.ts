import { isEdited } from '../widget/editing.js';
import { plainDocument } from '../widget/plain-document.js';
import { createWidget, setOptions } from './options.js';
import { PLAIN, tagOf } from './tags.js';

/** How the ids of the widgets of plain links begin. What has an id, morphing libraries do not take for something else. */
const ID = 'mmc-plain-';
/** By widget: the link that it belongs to. */
const owners = new WeakMap<Element, PlainLink>();

/**
 * A plain link and its widget. The link stays the node that its author wrote, where it is, since frameworks, morphing
 * libraries and editors look for it there. It is hidden, and its widget stands right after it.
 */
export class PlainLink {
  private name: string | undefined;
  private widget: HTMLElement | undefined;
  private isShown = false;
  private wasPlaced = false;
  /** The `style` attribute of the link, as its author wrote it. */
  private style: string | null = null;
  private readonly observer = new MutationObserver((records) => this.onChange(records));

  constructor(private readonly link: HTMLElement) {}

  /** Puts the widget where the link is, or takes it away with the link. True while it is shown. */
  update(): boolean {
    const { link } = this;
    const name = link.isConnected && !isEdited(link) ? (link.getAttribute(PLAIN) ?? undefined) : undefined;
    if (name !== this.name) this.takeAway();
    if (name === undefined) return false;
    if (name !== this.name || (this.widget && owners.get(this.widget) !== this)) {
      this.name = name;
      this.widget = this.copiedWidget(name) ?? createWidget(name);
    }
    if (this.widget) this.show(this.widget);
    return this.isShown;
  }

  private show(widget: HTMLElement): void {
    const { link } = this;
    if (!this.isShown) {
      this.isShown = true;
      owners.set(widget, this);
      // In a copy of a page, the link comes hidden.
      if (isHidden(link)) reveal(link);
      if (plainDocument.getElementById(widget.id) !== widget) widget.id = freeId(link.id || widget.localName);
      this.readOptions(widget);
      this.refreshFallback(widget);
      this.observer.observe(link, { attributes: true, childList: true, characterData: true, subtree: true });
    }
    this.hide();
    this.place(widget);
  }

  private takeAway(): void {
    if (!this.isShown || !this.widget) return;
    this.isShown = false;
    this.observer.disconnect();
    if (owners.get(this.widget) === this) this.widget.remove();
    reveal(this.link);
    if (this.style !== null) this.link.setAttribute('style', this.style);
  }

  /** The widget in a copy of a page that had one: a snapshot, or a text that somebody has kept. */
  private copiedWidget(name: string): HTMLElement | undefined {
    const next = this.link.nextElementSibling;
    if (!(next instanceof HTMLElement) || next.localName !== tagOf(name) || !next.id.startsWith(ID)) return undefined;
    return owners.get(next)?.link.isConnected ? undefined : next;
  }

  private place(widget: HTMLElement): void {
    // Beside a script that takes the widget away again and again, the page goes on between two times.
    if (this.link.nextElementSibling === widget || this.wasPlaced) return;
    this.wasPlaced = true;
    setTimeout(() => {
      this.wasPlaced = false;
      this.update();
    });
    this.link.after(widget);
  }

  private onChange(records: MutationRecord[]): void {
    if (!this.update() || !this.widget) return;
    if (records.some(({ attributeName }) => attributeName?.startsWith('data-'))) this.readOptions(this.widget);
    this.refreshFallback(this.widget);
  }

  private readOptions(widget: HTMLElement): void {
    setOptions(widget, (option) => this.link.getAttribute(`data-${option}`));
  }

  private refreshFallback(widget: HTMLElement): void {
    const fallback = plainDocument.importNode(this.link, true);
    fallback.removeAttribute(PLAIN);
    reveal(fallback);
    for (const element of [fallback, ...fallback.querySelectorAll('[id]')]) element.removeAttribute('id');
    if (!widget.firstChild?.isEqualNode(fallback)) widget.replaceChildren(fallback);
  }

  /** So that no style sheet of the page shows it, and no policy of the page minds. */
  private hide(): void {
    const { link } = this;
    if (isHidden(link)) return;
    this.style = link.getAttribute('style');
    link.hidden = true;
    link.style.setProperty('display', 'none', 'important');
  }
}

function isHidden({ hidden, style }: HTMLElement): boolean {
  return hidden && style.display === 'none' && style.getPropertyPriority('display') === 'important';
}

function reveal(element: HTMLElement): void {
  element.hidden = false;
  element.style.removeProperty('display');
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** The same in each copy of a page, so long as its links are. */
function freeId(name: string): string {
  const id = ID + name.replace(/^mmc-/, '');
  let count = 1;
  while (plainDocument.getElementById(count > 1 ? `${id}-${count}` : id)) count++;
  return count > 1 ? `${id}-${count}` : id;
}
