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

  showMore(pageSize: number): void {
    this.focus(this.pages * pageSize);
    this.pages++;
    this.host.requestUpdate();
  }

  /** Moves the focus to an entry with the next update. */
  focus(index: number): void {
    this.focusIndex = index;
  }

  /** Back to the first page. */
  reset(): void {
    this.pages = 1;
  }

  hostUpdated(): void {
    if (this.focusIndex === undefined) return;
    const entry = this.host.renderRoot.querySelector<HTMLElement>(`[data-index="${this.focusIndex}"]`);
    this.focusIndex = undefined;
    (entry?.querySelector('a') ?? entry)?.focus();
  }
}
