import type { LitElement, ReactiveController } from 'lit';

/** Shows a long list a page at a time, and moves the focus to the first entry of a new page. */
export class Paging implements ReactiveController {
  private pages = 1;
  private focusIndex: number | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  visible<T>(entries: readonly T[], pageSize: number): readonly T[] {
    return entries.slice(0, this.pages * pageSize);
  }

  /** @param from how many entries are visible already: the focus goes to the next */
  showMore(from: number): void {
    this.focus(from);
    this.pages++;
    this.host.requestUpdate();
  }

  /** Moves the focus to an entry with the next update, or to the last where there are fewer. */
  focus(index: number): void {
    this.focusIndex = index;
  }

  /** Back to the first page. */
  reset(): void {
    this.pages = 1;
  }

  hostUpdated(): void {
    if (this.focusIndex === undefined) return;
    const entries = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-index]')];
    const entry =
      entries.find(({ dataset }) => Number(dataset['index']) === this.focusIndex) ?? entries[entries.length - 1];
    this.focusIndex = undefined;
    (entry?.querySelector('a') ?? entry)?.focus();
  }
}
