/** The four elements, and how a test puts one on a page. */
import '../../src/board-roster/index.js';
import '../../src/city-map/index.js';
import '../../src/news-list/index.js';
import '../../src/press-release-card/index.js';
import { fixture, html } from '@open-wc/testing';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, json, type Network, silence, status } from './network.js';
import { byRole } from './reading.js';
import { until } from './waiting.js';

export const TAGS = ['mmc-news-list', 'mmc-press-release-card', 'mmc-board-roster', 'mmc-city-map'] as const;
export type Tag = (typeof TAGS)[number];
export type Widget = HTMLElementTagNameMap[Tag];

export const STATES = ['loading', 'ready', 'empty', 'stale', 'error'] as const;
export type State = (typeof STATES)[number];

export interface Placing {
  /** By name; an empty string for one that is only there. */
  attributes?: Record<string, string>;
  data?: unknown;
  /** HTML between the tags. */
  content?: string;
  /** Where it is put; by default into the page's body. */
  parent?: Element | ShadowRoot;
}

/** Puts a widget on the page, and resolves once it shows what it has. */
export async function place<T extends Tag>(tag: T, placing: Placing = {}): Promise<HTMLElementTagNameMap[T]> {
  const { attributes = {}, data, content = '', parent = await fixture<HTMLElement>(html`<div></div>`) } = placing;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.innerHTML = content;
  widget.data = data;
  parent.append(widget);
  await widget.updateComplete;
  return widget;
}

/** Puts a widget on the page, and resolves once it shows content or a message. */
export async function show<T extends Tag>(tag: T, placing: Placing): Promise<HTMLElementTagNameMap[T]> {
  const widget = await place(tag, placing);
  await until(() => widget.state !== 'loading', 'content or a message');
  await widget.updateComplete;
  return widget;
}

/** Puts a widget on the page, in one of the five states. */
export async function placeIn<T extends Tag>(
  state: State,
  tag: T,
  network: Network,
  placing: Placing = {},
): Promise<HTMLElementTagNameMap[T]> {
  if (state === 'ready') return place(tag, { data: wholeFeed, ...placing });
  if (state === 'empty') return place(tag, { data: emptyFeed, ...placing });
  const answers = { loading: [silence], stale: [json(wholeFeed), status(404)], error: [status(404)] };
  network.at(FEED, ...answers[state]);
  const widget = await place(tag, { ...placing, attributes: { src: FEED, ...placing.attributes } });
  if (state !== 'loading') await until(() => widget.state !== 'loading');
  if (state === 'stale') await widget.reload();
  return widget;
}

/** Waits until a widget is in a state, and shows it. */
export async function become(widget: Widget, state: State): Promise<void> {
  await until(() => widget.state === state, `${state}; it is ${widget.state}`);
  await widget.updateComplete;
}

/** A box of a certain width, to put a widget in. */
export const box = (width: number): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);

export async function setAttribute(widget: Widget, name: string, value: string | undefined): Promise<void> {
  if (value === undefined) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
  await widget.updateComplete;
}

/** Goes to a button, and presses it. */
export async function press(widget: Widget, name: string | RegExp): Promise<void> {
  const button = byRole(widget, 'button', name);
  button.focus();
  button.click();
  await widget.updateComplete;
}

/** Types into the search field, in place of what is there. */
export async function search(widget: Widget, words: string): Promise<void> {
  const field = byRole(widget, 'searchbox');
  if (!(field instanceof HTMLInputElement)) throw new Error('The search field is no input.');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}
