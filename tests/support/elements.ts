/** What a test does with a widget as the page and its reader do, on top of `widgets.ts`. */
import { onFreshPages } from '../feed/support/network.js';
import { until } from './waiting.js';
import { place, type Placing, type Tag, type Widget } from './widgets.js';

export { place as mount, type Tag as WidgetTag, TAGS, type Widget } from './widgets.js';

/** Before each test a page that has loaded nothing, after each the real network, the real clock and no listeners. */
export function onFreshPage(): void {
  onFreshPages();
  beforeEach(() => (listeners = new AbortController()));
  afterEach(() => listeners.abort());
}

let listeners = new AbortController();

/** Puts a widget on the page and waits until it shows content or a message. */
export async function show<T extends Tag>(tag: T, placing: Placing): Promise<HTMLElementTagNameMap[T]> {
  const widget = await place(tag, placing);
  await until(() => widget.state !== 'loading', 'content or a message');
  await widget.updateComplete;
  return widget;
}

/** The events of a kind that the page hears from now on. */
export function heard<Type extends keyof HTMLElementEventMap>(type: Type): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  document.body.addEventListener(type, (event) => void events.push(event), { signal: listeners.signal });
  return events;
}

/** Keeps the page from following links, after everyone has heard of the click. */
export function stayHere(): MouseEvent[] {
  const clicks: MouseEvent[] = [];
  const stay = (event: MouseEvent): void => {
    const wasPrevented = event.defaultPrevented;
    event.preventDefault();
    if (!wasPrevented) clicks.push(event);
  };
  window.addEventListener('click', stay, { signal: listeners.signal });
  return clicks;
}

const ROLES = {
  button: 'button, summary',
  group: '[role=group]',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  alert: '[role=alert]',
};
export type Role = keyof typeof ROLES;

/** What is visible, or read out, of a kind; with a name: only what is called so, whole or by a pattern. */
export function allByRole(within: Element, role: Role, name?: string | RegExp): HTMLElement[] {
  const found = (within.shadowRoot ?? within).querySelectorAll<HTMLElement>(ROLES[role]);
  return [...found].filter((element) => element.checkVisibility() && isCalled(nameOf(element), name));
}

/** The one of a kind; it is an error if there is none, or another. */
export function byRole(within: Element, role: Role, name?: string | RegExp): HTMLElement {
  const [only, ...others] = allByRole(within, role, name);
  if (only && others.length === 0) return only;
  const names = allByRole(within, role).map(nameOf);
  throw new Error(`Expected one ${role} "${String(name ?? '')}" of ${JSON.stringify(names)}.`);
}

function isCalled(text: string, name: string | RegExp | undefined): boolean {
  return name === undefined || (typeof name === 'string' ? text === name : name.test(text));
}

/** The accessible name: the label, or the text that is not hidden from screen readers. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (label !== null) return label;
  const copy = element.cloneNode(true);
  if (copy instanceof Element) for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  const text = tidy(copy.textContent ?? '');
  return text || tidy(element.closest('label')?.textContent ?? '');
}

/** All pieces with a CSS part's name that are visible. */
export function parts(within: Element, part: string): HTMLElement[] {
  const found = (within.shadowRoot ?? within).querySelectorAll<HTMLElement>(`[part~="${part}"]`);
  return [...found].filter((element) => element.checkVisibility());
}

/** The text that a widget, or a piece of one, shows. */
export function textOf(element: Element): string {
  const [whole] = element.shadowRoot ? parts(element, 'root') : [element];
  return whole instanceof HTMLElement ? tidy(whole.innerText) : '';
}

export const statusOf = (element: Element): string => tidy(byRole(element, 'status').textContent ?? '');
export const titlesOf = (element: Element): string[] => parts(element, 'title').map((title) => tidy(title.innerText));

const focused = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** The accessible name of what has the focus. Names are compared, not elements: printing those, a failing test hangs. */
export const focusedName = (): string => nameOf(focused() ?? document.body);

/** Clicks, and waits until the widget has answered. */
export async function press(element: Widget, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await element.updateComplete;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
