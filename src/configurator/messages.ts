/** What the configurator and the page of its preview say to each other. */
import { isObject } from '../feed/shape.js';

type Pair = [name: string, value: string];

/** To the preview: show this. */
export interface Show {
  mmc: 'show';
  widget: string;
  attributes: Pair[];
  /** Custom properties. */
  declarations: Pair[];
  ground: string;
}

/** From the preview: it is there, and waits. */
export interface Ready {
  mmc: 'ready';
}

/** From the preview: what the widget is now like. */
export interface Measured {
  mmc: 'measured';
  widget: string;
  /** In CSS pixels. */
  height: number;
  state: string;
}

const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
const isPairs = (value: unknown): value is Pair[] => Array.isArray(value) && value.every(isPair);

export const isShow = (data: unknown): data is Show =>
  isObject(data) &&
  data['mmc'] === 'show' &&
  typeof data['widget'] === 'string' &&
  typeof data['ground'] === 'string' &&
  isPairs(data['attributes']) &&
  isPairs(data['declarations']);

export const isReady = (data: unknown): data is Ready => isObject(data) && data['mmc'] === 'ready';

/** A page is at most so high: what says more is no measure. */
const HIGHEST = 200_000;

export const isMeasured = (data: unknown): data is Measured =>
  isObject(data) &&
  data['mmc'] === 'measured' &&
  typeof data['widget'] === 'string' &&
  typeof data['state'] === 'string' &&
  typeof data['height'] === 'number' &&
  data['height'] >= 0 &&
  data['height'] <= HIGHEST;

/** Whether a message comes from this window, and from a page of our own. */
export const isFrom = (window: Window | null | undefined, { source, origin }: MessageEvent): boolean =>
  Boolean(window) && source === window && origin === location.origin;
