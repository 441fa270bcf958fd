import type { Cluster, Place } from '../../../src/city-map/map/clusters.js';

/** A city at a point of the map, in map units. */
export const placeAt = (id: string, x: number, y: number, isOurs = false): Place => ({
  x,
  y,
  isOurs,
  city: { type: 'Feature', id, geometry: null, properties: { name: id } },
});

/** The ids of the cities that a marker stands for. */
export const idsOf = ({ places }: Cluster): string[] => places.map(({ city }) => city.id);
