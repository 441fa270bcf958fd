import type { LitElement } from 'lit';

const LONG_LIST = 50;

/** The class of lists that are laid out only where a reader comes near: more than 50 entries. */
export const longListClass = (count: number): string => (count > LONG_LIST ? 'long' : '');

/** The entries of long lists that are laid out wherever they are: those that `theme/base.ts` leaves out. */
const FIRST_ENTRIES = '.long [data-id]:nth-child(-n + 10)';

/**
 * Keeps the place of entries that are not laid out as high as the first entries are on average, so that the page does
 * not move under a reader who jumps into the middle of a long list, or past it.
 */
export function keepEntryHeights(host: LitElement): void {
  const keep = (entries: ResizeObserverEntry[]): void => {
    const average = entries.reduce((sum, { contentRect }) => sum + contentRect.height, 0) / entries.length;
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    // Zero while the widget is not shown.
    if (average > 0) root?.style.setProperty('--mmc_entry-height', `${average}px`);
  };
  // In a frame of its own: a scroll bar that comes changes the sizes again.
  const observer = new ResizeObserver((entries) => requestAnimationFrame(() => keep(entries)));
  host.addController({
    hostUpdated() {
      observer.disconnect();
      for (const entry of host.renderRoot.querySelectorAll(FIRST_ENTRIES)) observer.observe(entry);
    },
    hostDisconnected: () => observer.disconnect(),
  });
}
