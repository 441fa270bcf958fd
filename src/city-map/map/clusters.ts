import type { City } from '../../feed/index.js';
import type { MapPoint } from './projection.js';

/** A city on the map. */
export interface Place extends MapPoint {
  city: City;
  isOurs: boolean;
}

/** What one marker stands for: a city, or several near each other. It stands where its first city is. */
export interface Cluster extends MapPoint {
  places: [Place, ...Place[]];
}

/**
 * Groups places so that no two markers come nearer to each other than `spacing`, in map units.
 * Each group stands at one of its cities, one from where most of them are. Our city is never in a group.
 */
export function cluster(places: readonly Place[], spacing: number): Cluster[] {
  const grid = new Grid(spacing);
  for (const ours of places.filter(({ isOurs }) => isOurs)) grid.add({ ...at(ours), places: [ours] });
  for (const place of byDensity(places, spacing)) {
    const near = grid.nearest(place);
    if (!near) grid.add({ ...at(place), places: [place] });
    else if (!isOurs(near)) near.places.push(place);
    else joinOrStandAside(grid, place, near, spacing);
  }
  return grid.clusters;
}

const at = ({ x, y }: MapPoint): MapPoint => ({ x, y });
const isOurs = ({ places: [first] }: Cluster): boolean => first.isOurs;

/** The places other than ours, those in crowded squares first. */
function byDensity(places: readonly Place[], spacing: number): Place[] {
  const others = places.filter((place) => !place.isOurs);
  const counts = new Map<number, number>();
  const squares = others.map(({ x, y }) => squareAt(x, y, spacing));
  for (const square of squares) counts.set(square, (counts.get(square) ?? 0) + 1);
  const counted = others.map((place, index): [Place, number] => [place, counts.get(squares[index] ?? 0) ?? 0]);
  return counted.sort((a, b) => b[1] - a[1]).map(([place]) => place);
}

/** A city too near to ours: its marker moves away until there is room beside ours. */
function joinOrStandAside(grid: Grid, place: Place, ours: Cluster, spacing: number): void {
  const distance = Math.hypot(place.x - ours.x, place.y - ours.y);
  const direction =
    distance > 0 ? { x: (place.x - ours.x) / distance, y: (place.y - ours.y) / distance } : { x: 1, y: 0 };
  const aside = { x: ours.x + direction.x * spacing * 1.001, y: ours.y + direction.y * spacing * 1.001 };
  const near = grid.nearest(aside);
  if (near && !isOurs(near)) near.places.push(place);
  else grid.add({ ...aside, places: [place] });
}

/** The number of the square that a point is in, of a grid as wide as the spacing. No map has a million columns. */
const squareAt = (x: number, y: number, spacing: number): number =>
  Math.floor(x / spacing) + Math.floor(y / spacing) * 1e6;

/** Clusters by squares as wide as their spacing: what is too near is in the same square or the next. */
class Grid {
  readonly clusters: Cluster[] = [];
  private readonly squares = new Map<number, Cluster[]>();

  constructor(private readonly spacing: number) {}

  add(added: Cluster): void {
    this.clusters.push(added);
    const key = squareAt(added.x, added.y, this.spacing);
    const square = this.squares.get(key);
    if (square) square.push(added);
    else this.squares.set(key, [added]);
  }

  /** The nearest cluster that is nearer than the spacing. */
  nearest({ x, y }: MapPoint): Cluster | undefined {
    const { spacing } = this;
    let nearest: Cluster | undefined;
    let least = spacing ** 2;
    for (let column = -1; column <= 1; column++) {
      for (let row = -1; row <= 1; row++) {
        const square = squareAt(x + column * spacing, y + row * spacing, spacing);
        for (const found of this.squares.get(square) ?? []) {
          const distance = (found.x - x) ** 2 + (found.y - y) ** 2;
          if (distance >= least) continue;
          nearest = found;
          least = distance;
        }
      }
    }
    return nearest;
  }
}
