/** What a page hears of its widgets. */
let listeners = new AbortController();

beforeEach(() => (listeners = new AbortController()));
afterEach(() => listeners.abort());

/** The events of a kind that the page hears from now on, until the test ends. */
export function heard<Type extends keyof HTMLElementEventMap>(type: Type): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  document.body.addEventListener(type, (event) => void events.push(event), { signal: listeners.signal });
  return events;
}
