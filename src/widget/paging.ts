import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { plainDocument } from './plain-document.js';

/** What changes how the same entries are shown. */
const LOOKS = new Set<PropertyKey>(
  'ownLanguage theme heading headingLevel layout images filters search refresh loading'.split(' '),
);

/** Shows a long list a page at a time, and moves the focus to the first entry that a new page brings. */
export class Paging implements ReactiveController {
  private pages = 1;
  /** The entries that were there: the focus goes to the first that was not. */
  private before: ReadonlySet<string> | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  visible<T>(entries: readonly T[], pageSize: number): readonly T[] {
    return entries.slice(0, this.pages * pageSize);
  }

  /** @param before the entries that the reader had when asking for more */
  showMore(before: ReadonlySet<string> = this.shownIds()): void {
    this.pages++;
    this.before = before;
    this.host.requestUpdate();
  }

  /** Moves the focus to the first entry with the next update. */
  focusFirst(): void {
    this.before = new Set();
  }

  /** Back to the first page, where there may be other entries or another order. */
  resetFor(changed: PropertyValues): void {
    if ([...changed.keys()].some((name) => !LOOKS.has(name))) this.pages = 1;
  }

  shownIds(): Set<string> {
    return new Set(this.entries().map(({ dataset }) => dataset['id'] ?? ''));
  }

  hostUpdated(): void {
    const { before } = this;
    if (!before) return;
    this.before = undefined;
    const entries = this.entries();
    const entry = entries.find(({ dataset }) => !before.has(dataset['id'] ?? '')) ?? entries[entries.length - 1];
    if (mayTakeFocus(this.host)) (entry?.querySelector('a') ?? entry)?.focus();
  }

  private entries(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-id]')];
  }
}

/** Whether the focus is in the element, or lost; a reader who has gone elsewhere is left there. */
function mayTakeFocus(element: Element): boolean {
  const root = element.getRootNode();
  const { activeElement: active } = root instanceof ShadowRoot ? root : plainDocument;
  return !active || active === element || active.localName === 'body';
}
