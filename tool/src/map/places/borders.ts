import { type Atlas, readAtlas } from './atlas.js';
import { countryCode } from './countries.js';

type Point = readonly [longitude: number, latitude: number];
export type Ring = readonly Point[];

/** The land of one country (Natural Earth 1:50m). */
export interface Land {
  name: string;
  /** Undefined: a place that Natural Earth draws by itself and ISO has no code for. */
  code: string | undefined;
  polygons: readonly { rings: readonly Ring[]; west: number; south: number; east: number; north: number }[];
}

/** Abbreviations in Natural Earth's names. */
const SHORT: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  'Bosnia and Herz.': 'BA',
  'British Virgin Is.': 'VG',
  'Cayman Is.': 'KY',
  'Central African Rep.': 'CF',
  'Cook Is.': 'CK',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'Faeroe Is.': 'FO',
  'Falkland Is.': 'FK',
  'Fr. Polynesia': 'PF',
  'Marshall Is.': 'MH',
  'N. Mariana Is.': 'MP',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  'St. Kitts and Nevis': 'KN',
  'St. Pierre and Miquelon': 'PM',
  'St. Vin. and Gren.': 'VC',
  'Turks and Caicos Is.': 'TC',
  'U.S. Virgin Is.': 'VI',
  'W. Sahara': 'EH',
  'Wallis and Futuna Is.': 'WF',
};

/** Land of which more than one country's editors say that it is theirs: no city there is called misplaced. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  Somaliland: ['SO'],
  'N. Cyprus': ['CY', 'TR'],
  'Siachen Glacier': ['IN', 'PK'],
  Kosovo: ['RS'],
  'W. Sahara': ['MA'],
  'Hong Kong': ['CN'],
  Macao: ['CN'],
  Taiwan: ['CN'],
  Palestine: ['IL'],
  Israel: ['PS'],
};

let lands: readonly Land[] | undefined;

/** All countries. They are decoded once, when the first coordinates are checked. */
export function allLands(): readonly Land[] {
  lands ??= landsOf(readAtlas());
  return lands;
}

function landsOf(atlas: Atlas): Land[] {
  return atlas.objects.countries.geometries.map(({ properties: { name }, type, arcs }) => {
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    return {
      name,
      code: SHORT[name] ?? countryCode(name),
      polygons: polygons.map((rings) => polygonOf(rings.map((ring) => ringOf(ring, atlas)))),
    };
  });
}

/** Points of a ring of TopoJSON, which is made of arcs; a negative number is an arc the other way round. */
function ringOf(arcs: number | readonly (number | readonly number[])[], atlas: Atlas): Ring {
  if (typeof arcs === 'number') return [];
  return arcs.flatMap((index) => {
    if (typeof index !== 'number') return [];
    return index < 0 ? arcOf(~index, atlas).toReversed() : arcOf(index, atlas);
  });
}

function arcOf(index: number, atlas: Atlas): Point[] {
  const { scale, translate } = atlas.transform;
  let x = 0;
  let y = 0;
  return (atlas.arcs[index] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
  });
}

function polygonOf(rings: readonly Ring[]): Land['polygons'][number] {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of rings[0] ?? []) {
    bounds.west = Math.min(bounds.west, longitude);
    bounds.east = Math.max(bounds.east, longitude);
    bounds.south = Math.min(bounds.south, latitude);
    bounds.north = Math.max(bounds.north, latitude);
  }
  return { rings, ...bounds };
}
