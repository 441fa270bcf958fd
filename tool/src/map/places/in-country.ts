import { ALSO, allLands, type Land, type Ring } from './borders.js';
import type { LatLon } from './coordinates.js';

/** Kilometres that a city may lie off its country's coast: harbours, and the coarseness of the map. */
const AT_SEA = 25;
/** Kilometres that it may lie across the border, which the map draws as coarsely. */
const ACROSS = 10;
const KM_PER_DEGREE = 111.2;

/** Whether coordinates can be those of a city. */
export type Placement = 'fits' | 'swapped' | 'outside';

export function isOnEarth({ latitude, longitude }: LatLon): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** @param country ISO 3166-1 alpha-2; undefined: only what cannot be on earth at all is wrong */
export function placement(point: LatLon, country: string | undefined): Placement {
  if (isOnEarth(point) && (!country || liesIn(point, country))) return 'fits';
  const turned = { latitude: point.longitude, longitude: point.latitude };
  const fitsTurned = isOnEarth(turned) && (!country || liesIn(turned, country));
  return fitsTurned ? 'swapped' : 'outside';
}

/** Countries that the map does not draw are taken at their word. */
function liesIn(point: LatLon, country: string): boolean {
  const own = allLands().filter((land) => isOf(land, country));
  if (!own.some(({ code }) => code === country)) return true;
  if (own.some((land) => contains(land, point))) return true;
  const kilometres = Math.min(...own.map((land) => distance(land, point)));
  const isAbroad = kilometres <= AT_SEA && allLands().some((land) => contains(land, point));
  return kilometres <= (isAbroad ? ACROSS : AT_SEA);
}

const isOf = ({ code, name }: Land, country: string): boolean =>
  code === country || Boolean(ALSO[name]?.includes(country));

/** The country in which a point lies, as Natural Earth has it. */
export const landAt = (point: LatLon): Land | undefined => allLands().find((land) => contains(land, point));

function contains({ polygons }: Land, { latitude, longitude }: LatLon): boolean {
  return polygons.some(
    ({ rings, west, south, east, north }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      rings.filter((ring) => crosses(ring, longitude, latitude)).length % 2 === 1,
  );
}

/** Whether a ray to the east leaves the ring: an odd number of crossings. */
function crosses(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}

/** Kilometres to the nearest coast or border; Infinity where it is further than anybody asks. */
function distance({ polygons }: Land, point: LatLon): number {
  const reach = AT_SEA / KM_PER_DEGREE;
  const width = Math.max(0.01, Math.cos((point.latitude * Math.PI) / 180));
  let nearest = Infinity;
  for (const { rings, west, south, east, north } of polygons) {
    const isNear =
      point.longitude >= west - reach / width &&
      point.longitude <= east + reach / width &&
      point.latitude >= south - reach &&
      point.latitude <= north + reach;
    if (isNear) for (const ring of rings) nearest = Math.min(nearest, distanceToRing(ring, point, width));
  }
  return nearest * KM_PER_DEGREE;
}

/** In degrees of latitude, on a plane: exact enough for some kilometres. */
function distanceToRing(ring: Ring, { latitude, longitude }: LatLon, width: number): number {
  let nearest = Infinity;
  let from: readonly [number, number] | undefined;
  for (const [x, y] of ring) {
    const to = [(x - longitude) * width, y - latitude] as const;
    nearest = Math.min(nearest, fromOrigin(from ?? to, to));
    from = to;
  }
  return nearest;
}

function fromOrigin([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
