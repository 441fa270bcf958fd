import type { Place } from './clusters.js';
import { type MapPoint, project } from './projection.js';
import { fit, type Size, type Viewport, WHOLE_WORLD } from './viewport.js';

/** Which part of the world the page and the reader ask for. */
export interface Framing {
  zoom: number | undefined;
  /** "latitude,longitude" */
  center: string | undefined;
  /** Whether the page asks for some of the cities only. */
  isPart: boolean;
  /** Whether the reader has chosen some of them. */
  isChosen: boolean;
}

/** The zoom where the page says only what is to be in the middle. */
const MIDDLE = 3;

/** Cities that are so few, and fit into a part of the world so often smaller, would be dots in an empty world. */
const FEW = 12;
const CLOSE_TOGETHER = 2;

/**
 * The viewport of a framing: the cities that the reader has chosen, else what the page asks for, else the whole world,
 * or the cities if they are few and lie close to one another.
 */
export function frame(places: readonly Place[], { zoom, center, isPart, isChosen }: Framing, size: Size): Viewport {
  if (isChosen) return fit(places, size);
  const middle = parseCenter(center);
  if (zoom === undefined && !middle) return isPart || areClose(places, size) ? fit(places, size) : WHOLE_WORLD;
  const ours = places.find(({ isOurs }) => isOurs);
  return { center: middle ?? ours ?? fit(places, size).center, zoom: Math.max(zoom ?? MIDDLE, 1) };
}

const areClose = (places: readonly Place[], size: Size): boolean =>
  places.length <= FEW && fit(places, size).zoom >= CLOSE_TOGETHER;

function parseCenter(center: string | undefined): MapPoint | undefined {
  const [latitude = NaN, longitude = NaN] = (center ?? '').split(',').map(parseFloat);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace ? project(longitude, latitude) : undefined;
}
