/** The day on which every story is opened. */
const TODAY = Date.UTC(2026, 10, 25, 12);

/**
 * Sets the clock of the page. What a feed dates tomorrow is not shown, and terms of office end: on another day, a story
 * would be another picture.
 */
export function setClock(): void {
  const { now } = Date;
  const ahead = TODAY - now();
  Date.now = () => now() + ahead;
}
