/** The map as its readers meet it: placed, laid out, and at rest. */
import { html, fixture, nextFrame } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import type { City, NewsItem, Person } from '../../../src/feed/index.js';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { allByRole, findAll, nameOf, part, parts } from '../../support/reading.js';
import { until } from '../../support/waiting.js';
import { place } from '../../support/widgets.js';

export interface Drawing {
  attributes?: Record<string, string>;
  /** Of the box that the map is in, in pixels. */
  width?: number;
  people?: Person[];
  items?: NewsItem[];
  style?: string;
  /** Whether the reader has not come to it yet: the code for what is done with it is not there. */
  isUntouched?: boolean;
}

export function cityAt(
  name: string,
  longitude: number,
  latitude: number,
  properties: Partial<City['properties']> = {},
): City {
  return {
    type: 'Feature',
    id: name.toLowerCase(),
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, ...properties },
  };
}

const EUROPE = { country: 'IT', region: 'Europe', relationship: 'Leadership City' };

/** Three of them are near each other, and each of the others is by itself. */
export const cities: City[] = [
  cityAt('Milan', 9.19, 45.46, { ...EUROPE, names: { es: 'Milán', ar: 'ميلانو' } }),
  cityAt('Marseille', 5.37, 43.3, { ...EUROPE, country: 'FR' }),
  cityAt('Zagreb', 15.98, 45.81, { ...EUROPE, country: 'HR', relationship: 'Programme City' }),
  cityAt('Kampala', 32.58, 0.35, { country: 'UG', region: 'Africa', relationship: 'Programme City' }),
  cityAt('Quito', -78.47, -0.18, { country: 'EC', region: 'Americas', relationship: 'Leadership City' }),
  cityAt('Sydney', 151.2, -33.87, { country: 'AU', region: 'Pacific', relationship: 'Partner' }),
];

/** Puts a map on the page, and resolves once its markers are there, and the code for what they do. */
export async function draw(list: City[] = cities, drawing: Drawing = {}): Promise<MmcCityMap> {
  const { attributes = {}, width = 780, people = [], items = [], style = '', isUntouched } = drawing;
  const parent = await fixture<HTMLElement>(html`<div style="width: ${width}px; ${style}"></div>`);
  const map = await place('mmc-city-map', { parent, attributes, data: feedOf({ cities: list, people, items }) });
  await until(() => markers(map).length > 0, 'markers');
  if (!isUntouched) reach(map);
  await settled(map);
  return map;
}

/** A key that does nothing. As with every other, the update is complete when the code for it is there. */
const reach = (map: MmcCityMap): boolean =>
  frameOf(map).dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));

/** Waits until all is drawn; what moves is at its end. */
export async function settled(map: MmcCityMap): Promise<void> {
  await nextFrame();
  await nextFrame();
  await map.updateComplete;
  for (const animation of motions(map)) animation.finish();
}

/** What moves of a map. */
export const motions = (map: MmcCityMap): Animation[] =>
  findAll(map, '[part~="map"]').flatMap((frame) => frame.getAnimations({ subtree: true }));

export const frameOf = (map: MmcCityMap): HTMLElement => part(map, 'map');

/** The buttons on the map: of cities, and of several. */
export const markers = (map: MmcCityMap): HTMLElement[] => [...parts(map, 'marker'), ...parts(map, 'cluster')];

/** What the markers are called, in the order of the alphabet. */
export const markerNames = (map: MmcCityMap): string[] => markers(map).map(nameOf).sort();

export function marker(map: MmcCityMap, name: string | RegExp): HTMLElement {
  const [found] = allByRole(map, 'button', name).filter((button) => frameOf(map).contains(button));
  if (!found) throw new Error(`No marker "${name}" among: ${markerNames(map).join(' | ')}`);
  return found;
}

/** Presses a marker as a click does, and waits until all is drawn. */
export async function activate(map: MmcCityMap, name: string | RegExp): Promise<void> {
  const found = marker(map, name);
  found.focus();
  found.click();
  await settled(map);
}

/** Presses a button that is called so, and waits until all is drawn. */
export async function pressed(map: MmcCityMap, name: string | RegExp): Promise<void> {
  const [button] = allByRole(map, 'button', name);
  if (!button) throw new Error(`No button "${name}".`);
  button.focus();
  button.click();
  await settled(map);
}

/** Where the middle of a marker is, in pixels from the top left corner of the map. */
export function spot(map: MmcCityMap, name: string | RegExp): { x: number; y: number } {
  const frame = frameOf(map).getBoundingClientRect();
  const { left, top, width, height } = marker(map, name).getBoundingClientRect();
  return { x: left + width / 2 - frame.left, y: top + height / 2 - frame.top };
}

/** Whether a marker is in the frame. */
export function isInFrame(map: MmcCityMap, name: string | RegExp): boolean {
  const { x, y } = spot(map, name);
  const { clientWidth, clientHeight } = frameOf(map);
  return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
}

/** Which part of the world is drawn: its upper left corner and its size, in map units. */
export function world(map: MmcCityMap): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = outline(map).viewBox.baseVal;
  return { x, y, width, height };
}

/** How often larger than the whole world the map is, in a frame as wide as the world. */
export const zoomOf = (map: MmcCityMap): number => Math.round(100_000 / world(map).width) / 100;

function outline(map: MmcCityMap): SVGSVGElement {
  const found = frameOf(map).querySelector('svg');
  if (!found) throw new Error('No land is drawn.');
  return found;
}
