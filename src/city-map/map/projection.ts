/**
 * The map's projection: Equal Earth, from B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
 * International Journal of Geographical Information Science 33 (2019), doi:10.1080/13658816.2018.1504949.
 * It keeps areas true, so that the south is not drawn smaller than it is. With longitude λ and latitude φ:
 *
 *     sin θ = ½√3 sin φ
 *     x = 2√3 λ cos θ / 3(9A₄θ⁸ + 7A₃θ⁶ + 3A₂θ² + A₁)
 *     y = θ(A₄θ⁸ + A₃θ⁶ + A₂θ² + A₁)
 *
 * The inverse has no closed form: Newton's method finds θ, and the divisor of x is the derivative that it needs.
 */

/** A place on the map: x to the right from 0 to WORLD.width, y down from 0 to WORLD.height. */
export interface MapPoint {
  x: number;
  y: number;
}

/** The frame of the map in map units: the whole breadth of the world, from 84°N to 58°S, just south of Cape Horn. */
export const WORLD = { width: 1000, height: 438 } as const;

/** Puts the cut at 168.6°W, in the Bering Strait: it meets no land but the tip of one island of the Aleutians. */
const CENTRAL_MERIDIAN = 11.4;
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const ROOT = Math.sqrt(3) / 2;
const DEGREE = Math.PI / 180;
/** θ at the poles. */
const POLE = Math.PI / 3;
/** Map units in one radius of the globe: the equator, from cut to cut, is as long as the map is wide. */
const RADIUS = (WORLD.width * ROOT * A1) / Math.PI / 2;
/** The y of the equator, with the northernmost land, at 83.7°N, just below the upper edge. */
const EQUATOR = 242;

const wrap = (longitude: number): number => ((longitude + 540) % 360) - 180;
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
const heightOf = (theta: number): number => theta * (A1 + A2 * theta ** 2 + A3 * theta ** 6 + A4 * theta ** 8);
const slopeAt = (theta: number): number => A1 + 3 * A2 * theta ** 2 + 7 * A3 * theta ** 6 + 9 * A4 * theta ** 8;
/** Map units in one degree of longitude. */
const degreeAt = (theta: number): number => (RADIUS * DEGREE * Math.cos(theta)) / ROOT / slopeAt(theta);

/**
 * Places north or south of the frame get their true y, outside it.
 *
 * @param longitude degrees east, -180 to 180
 * @param latitude degrees north
 */
export function project(longitude: number, latitude: number): MapPoint {
  const theta = Math.asin(ROOT * Math.sin(latitude * DEGREE));
  return {
    x: WORLD.width / 2 + wrap(longitude - CENTRAL_MERIDIAN) * degreeAt(theta),
    y: EQUATOR - RADIUS * heightOf(theta),
  };
}

/** The place that is drawn at a point; for a point beyond the edge of the world, the place on the edge beside it. */
export function unproject({ x, y }: MapPoint): { longitude: number; latitude: number } {
  const height = (EQUATOR - y) / RADIUS;
  let theta = 0;
  for (let step = 0; step < 9; step++) theta = clamp(theta - (heightOf(theta) - height) / slopeAt(theta), POLE);
  return {
    longitude: wrap(CENTRAL_MERIDIAN + clamp((x - WORLD.width / 2) / degreeAt(theta), 180)),
    latitude: Math.asin(clamp(Math.sin(theta) / ROOT, 1)) / DEGREE,
  };
}
