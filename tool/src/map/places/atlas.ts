import text from 'world-atlas/countries-50m.json?raw';

/** Arcs of TopoJSON: each point relative to the one before it. */
export interface Atlas {
  transform: { scale: readonly number[]; translate: readonly number[] };
  arcs: readonly (readonly (readonly number[])[])[];
  objects: { countries: { geometries: readonly Shape[] } };
}

interface Shape {
  type: string;
  properties: { name: string };
  /** Of a polygon: its rings; of several: the rings of each. */
  arcs: readonly (readonly (number | readonly number[])[])[];
}

let atlas: Atlas | undefined;

/** Natural Earth's countries, 1:50m. Parsed when somebody asks: most commands look at no map. */
export function readAtlas(): Atlas {
  atlas ??= JSON.parse(text) as Atlas;
  return atlas;
}
