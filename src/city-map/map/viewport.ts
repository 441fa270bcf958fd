import { type MapPoint, WORLD } from './projection.js';

/** The frame of the map on the screen, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A place in the frame, in CSS pixels from its top left corner. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** What of the world is in the frame: the point at its centre, and how often larger than the whole world it is. */
export interface Viewport {
  center: MapPoint;
  zoom: number;
}

export const MAX_ZOOM = 8;
/** So far the map zooms in by itself on one city: its surroundings stay in sight. */
const CLOSE = 4;
/** How much of the frame the cities fill when it is fitted to them. */
const FILL = 0.8;

export const WHOLE_WORLD: Viewport = { center: { x: WORLD.width / 2, y: WORLD.height / 2 }, zoom: 1 };

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value || 0));

export const clampZoom = (zoom: number): number => clamp(zoom, 1, MAX_ZOOM);

/** Pixels a map unit. At zoom 1 the whole world is in the frame. */
export const scaleOf = ({ zoom }: Viewport, { width, height }: Size): number =>
  zoom * Math.min(width / WORLD.width, height / WORLD.height);

export function toScreen({ x, y }: MapPoint, viewport: Viewport, size: Size): ScreenPoint {
  const scale = scaleOf(viewport, size);
  return {
    x: size.width / 2 + (x - viewport.center.x) * scale,
    y: size.height / 2 + (y - viewport.center.y) * scale,
  };
}

/** The nearest viewport whose frame does not leave the world; where the world is smaller than the frame, it is in the middle. */
export function keepInWorld(viewport: Viewport, size: Size): Viewport {
  const { center } = viewport;
  const zoom = clampZoom(viewport.zoom);
  const scale = scaleOf({ center, zoom }, size);
  const along = (value: number, frame: number, world: number): number =>
    clamp(value, Math.min(world, frame / scale) / 2, world - Math.min(world, frame / scale) / 2);
  return {
    center: { x: along(center.x, size.width, WORLD.width), y: along(center.y, size.height, WORLD.height) },
    zoom,
  };
}

/** The viewport that shows all of the points, with some room around them. */
export function fit(points: readonly MapPoint[], size: Size, maxZoom: number = CLOSE): Viewport {
  if (points.length === 0) return WHOLE_WORLD;
  const [left, right] = range(points.map(({ x }) => x));
  const [top, bottom] = range(points.map(({ y }) => y));
  const whole = scaleOf(WHOLE_WORLD, size);
  const zoom = FILL * Math.min(size.width / (right - left) / whole, size.height / (bottom - top) / whole);
  const center = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return keepInWorld({ center, zoom: clamp(zoom, 1, maxZoom) }, size);
}

/** Not by spreading into `Math.min`: ten thousand arguments are too many. */
function range(values: readonly number[]): [least: number, most: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
