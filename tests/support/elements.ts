import { fixture } from '@open-wc/testing';
import '../../src/board-roster/index.js';
import '../../src/city-map/index.js';
import '../../src/news-list/index.js';
import '../../src/press-release-card/index.js';
import { type Answer, answerWith, type Asked, hurry, onFreshPages } from '../feed/support/network.js';
import { until } from './waiting.js';

export const TAGS = ['mmc-news-list', 'mmc-press-release-card', 'mmc-board-roster', 'mmc-city-map'] as const;
export type WidgetTag = (typeof TAGS)[number];
export type Widget = HTMLElementTagNameMap[WidgetTag];

export interface Setup {
  attributes?: Record<string, string>;
  data?: unknown;
  /** HTML between the tags: the fallback, and what is put into slots. */
  inside?: string;
  /** Where it is put; else a place of its own that goes after the test. */
  into?: Node;
}

/** The address that tests ask for; nothing is there. */
export const SRC = 'https://feeds.example.org/feed.json';

/** Before each test a page that has loaded nothing, after each the real network, the real clock and no listeners. */
export function onFreshPage(): void {
  onFreshPages();
  beforeEach(() => (listeners = new AbortController()));
  afterEach(() => listeners.abort());
}

let listeners = new AbortController();

/** Has `fetch` answer so: each answer once, the last again and again. No wait between attempts. */
export function stubFetch(...answers: Answer[]): Asked[] {
  hurry((milliseconds) => milliseconds < 5000);
  return answerWith(...answers);
}

/** Puts a widget on the page, as it is after its first update: with `data` ready, with `src` loading. */
export async function mount<Tag extends WidgetTag>(tag: Tag, setup: Setup = {}): Promise<HTMLElementTagNameMap[Tag]> {
  const { attributes = {}, data, inside = '', into = await fixture('<div></div>') } = setup;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  element.innerHTML = inside;
  into.appendChild(element);
  await element.updateComplete;
  return element;
}

/** Puts a widget on the page and waits until it shows content or a message. */
export async function show<Tag extends WidgetTag>(tag: Tag, setup: Setup = {}): Promise<HTMLElementTagNameMap[Tag]> {
  const src: Record<string, string> = setup.data === undefined ? { src: SRC } : {};
  const element = await mount(tag, { ...setup, attributes: { ...src, ...setup.attributes } });
  await outcome(element);
  return element;
}

/** Waits until a widget that loads shows content or a message. */
export async function outcome(element: Widget): Promise<void> {
  await element.updateComplete;
  await until(() => element.state !== 'loading', 'content or a message');
  await element.updateComplete;
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
  article: 'article',
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

export function root(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root.`);
  return element.shadowRoot;
}

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

/** What has the focus, inside the shadow root where it is there. Compare its name: a test that fails prints elements for ever. */
export const focused = (): Element | null =>
  document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** The accessible name of what has the focus. */
export const focusedName = (): string => nameOf(focused() ?? document.body);

/** Clicks, and waits until the widget has answered. */
export async function press(element: Widget, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await element.updateComplete;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
