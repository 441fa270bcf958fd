import type { ReadContext } from '../errors.js';
import { expected } from '../expected.js';
import { kindReaders } from '../kinds.js';
import type { EntryReader } from '../reader.js';
import type { City, Point } from '../schema.js';
import { shapeReader } from '../shape-reader.js';
import { cityPropertiesShape } from '../shapes.js';
import { slug } from '../text.js';

const readProperties = shapeReader<City['properties']>(cityPropertiesShape);

export const readCity: EntryReader<City> = (value, path, context) => {
  const at = `${path}.properties`;
  const properties = readProperties(value['properties'], at, context);
  if (!properties) return undefined;
  const id = String(value['id']);
  return {
    type: 'Feature',
    id: id.startsWith('#') ? `${slug(`${properties.name} ${properties.country ?? ''}`)}${id}` : id,
    geometry: readPoint(value['geometry'], path, context),
    properties,
  };
};

/** A city without a place on earth stays in the list. */
function readPoint(geometry: unknown, path: string, context: ReadContext): Point | null {
  const point = kindReaders['point']?.(geometry);
  if (typeof point === 'object') return point;
  if (geometry === null) return null;
  context.report(`${path}.geometry`, expected.point, geometry);
  return null;
}
