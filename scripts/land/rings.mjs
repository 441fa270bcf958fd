import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const atlas = createRequire(import.meta.url)('world-atlas/land-50m.json');
/** Where the map's frame ends: Antarctica and the islands before it lie beyond. */
const SOUTHERNMOST = -58;
/** Half the way round, less what would wrap to the other side. */
const CUT = 180 - 1e-9;

/** The coasts of Natural Earth 1:50m, cut at the map's edge and in map units: rings of [x, y], not closed, lakes among them. */
export function projectedRings({ project, unproject, WORLD }) {
  const centre = unproject({ x: WORLD.width / 2, y: 0 }).longitude;
  return coasts(atlas, centre)
    .filter((ring) => ring.some(([, latitude]) => latitude > SOUTHERNMOST))
    .map((ring) => ring.map(([east, latitude]) => toPair(project(centre + east, latitude))));
}

/** Rings of [degrees east of a meridian, latitude], cut on the other side of the globe. */
export function coasts(topology, meridian) {
  const { features } = feature(topology, topology.objects.land);
  const polygons = features.flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates] : coordinates,
  );
  return polygons.flat().flatMap((ring) => cut(unwrap(ring.slice(0, -1), meridian)));
}

/** Longitudes east of the centre that never jump from one end of the scale to the other. */
function unwrap(ring, centre) {
  let last = 0;
  return ring.map(([longitude, latitude]) => {
    const east = longitude - centre;
    last = east + 360 * Math.round((last - east) / 360);
    return [last, latitude];
  });
}

/** The parts of a ring that lie on the map: one that crosses an edge goes on at the other. */
function cut(ring) {
  const turns = [-360, 0, 360].map((turn) => ring.map(([east, latitude]) => [east + turn, latitude]));
  return turns.map((turned) => clip(clip(turned, CUT, 1), -CUT, -1)).filter((part) => part.length > 2);
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman). */
function clip(ring, meridian, sign) {
  const isIn = ([east]) => (east - meridian) * sign <= 0;
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length];
    const kept = isIn(point) ? [point] : [];
    return isIn(point) === isIn(next) ? kept : [...kept, crossing(point, next, meridian)];
  });
}

function crossing([east, north], [nextEast, nextNorth], meridian) {
  const share = (meridian - east) / (nextEast - east);
  return [meridian, north + share * (nextNorth - north)];
}

const toPair = ({ x, y }) => [x, y];
