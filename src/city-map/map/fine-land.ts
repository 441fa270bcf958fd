import { pathOf } from './outline.js';

/** The outline of the land as an SVG path, and the map units in a unit of its grid. */
export interface FineLand {
  path: string;
  scale: number;
}

/**
 * The finer outline, for close views: code that is asked for only then. Rejects when it cannot be had.
 * In the files that need no other, src/embed/fetched-land.ts stands in its place.
 */
export async function loadFineLand(): Promise<FineLand> {
  const { LAND, LAND_SCALE } = await import('./land-fine.js');
  return { path: pathOf(LAND), scale: LAND_SCALE };
}
