import type { Point } from '../../../src/feed/schema.js';
import type { Field } from '../model/row.js';
import { cleanLine, shownText } from './clean.js';
import type { CountryValue } from './country.js';
import { type LatLon, readAngle, readPair } from './places/coordinates.js';
import { englishName } from './places/countries.js';
import { landAt, placement } from './places/in-country.js';
import type { RowValues } from './row-values.js';

const PATH = 'geometry';

/** A city's place on the map; null where there is none, or none that can be right: the city stays in the list. */
export function geometryOf(values: RowValues, country: CountryValue): Point | null {
  const found = pairOf(values);
  if (!found) return null;
  const { point, field } = found;
  values.trace(PATH, field, [{ code: 'coordinates', value: `${point.latitude}, ${point.longitude}` }]);
  const { code, verdict } = judge(point, country);
  const where = `${point.latitude}, ${point.longitude}`;
  if (verdict === 'fits') return { type: 'Point', coordinates: [point.longitude, point.latitude] };
  const written = values.field('country');
  const name = written ? cleanLine(shownText(written.cell)) : code;
  const finding = verdict === 'swapped' ? 'coordinates-swapped' : 'coordinates-outside-country';
  values.find(finding, { value: where, country: name ?? countryAt(point) }, field);
  return null;
}

/** Where an editor names the country in words of their own, only what is off the earth is wrong. */
function judge(
  point: LatLon,
  { country, country_name }: CountryValue,
): { code: string | undefined; verdict: ReturnType<typeof placement> } {
  const code = country_name ? undefined : country;
  return { code: code && englishName(code), verdict: placement(point, code) };
}

const countryAt = ({ latitude, longitude }: LatLon): string =>
  landAt({ latitude: longitude, longitude: latitude })?.name ?? '–';

function pairOf(values: RowValues): { point: LatLon; field: Field } | undefined {
  const both = readable(values, 'coordinates');
  const pair = both && readPair(shownText(both.cell));
  if (pair) return { point: pair, field: both };
  const [first, second] = [readable(values, 'latitude'), readable(values, 'longitude')];
  const field = first ?? second ?? both;
  if (field) values.trace(PATH, field);
  const inOne = first && !second && readPair(shownText(first.cell));
  if (inOne) return { point: inOne, field: first };
  const [latitude, longitude] = [first, second].map((half) => half && readAngle(shownText(half.cell)));
  if (!first || !second || !latitude || !longitude) return undefined;
  const isTurned = latitude.axis === 'longitude' && longitude.axis === 'latitude';
  const [y, x] = isTurned ? [longitude, latitude] : [latitude, longitude];
  const halves = isTurned ? [first, second] : [second, first];
  for (const [index, half] of halves.entries())
    values.trace(`${PATH}.coordinates[${index}]`, half, [{ code: 'coordinates' }]);
  return { point: { latitude: y.degrees, longitude: x.degrees }, field: first };
}

/** Undefined where its cell is empty, hidden or an error, which is said. */
function readable(values: RowValues, target: string): Field | undefined {
  const field = values.field(target);
  if (!field || field.hidden) return undefined;
  if (field.cell.kind !== 'error') return field;
  values.find('cell-error', { value: field.cell.text }, field);
  values.trace(PATH, field);
  return undefined;
}
