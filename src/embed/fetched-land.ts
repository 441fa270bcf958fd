import type { FineLand } from '../city-map/map/fine-land.js';
import { LAND_SCALE } from '../city-map/map/land-fine.js';
import { pathOf } from '../city-map/map/outline.js';
import { pageDefaults } from '../widget/page-defaults.js';

/** The sha256 of the file. Set by the build. */
declare const __FINE_LAND__: string;

/**
 * Stands in for src/city-map/map/fine-land.ts in the files that need no other. A page pins such a file by its hash,
 * so it imports nothing that is not pinned: it fetches the outline as data, and the browser refuses another than its own.
 */
export async function loadFineLand(): Promise<FineLand> {
  const address = new URL('mmc-land-fine.txt', pageDefaults().script);
  const response = await fetch(address, { integrity: __FINE_LAND__, credentials: 'omit' });
  return { path: pathOf(await response.text()), scale: LAND_SCALE };
}
