import type { MapPoint } from './projection.js';

/** The arrow keys, and where they point: x to the right, y down. */
export const ARROWS: ReadonlyMap<string, MapPoint> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** The nearest of the points that lie in a direction, seen from one of them; what lies aside counts as farther away. */
export function nextIn<T extends MapPoint>(direction: MapPoint, from: T, points: readonly T[]): T | undefined {
  let next: T | undefined;
  let least = Infinity;
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const distance = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && distance < least) [next, least] = [point, distance];
  }
  return next;
}
