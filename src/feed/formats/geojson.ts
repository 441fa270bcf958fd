import { isObject } from '../shape.js';
import { withCountry } from './countries.js';
import { type Entry, type Format, listEntries } from './format.js';
import { isFeature, isGeoJson } from './known.js';

type Fields = Record<string, unknown>;

/** GeoJSON (RFC 7946): a FeatureCollection of cities, a list of Features, or one. */
export const geoJson: Format = {
  recognises: isGeoJson,

  sections(document, report) {
    if (isFeature(document)) return { cities: [fromFeature({ value: document, path: '' })] };
    const features = isObject(document)
      ? listEntries(document['features'], 'features', report)
      : listEntries(document, '', report);
    return { cities: features.map(fromFeature) };
  },
};

function fromFeature({ value, path }: Entry): Entry {
  if (!isObject(value) || !isObject(value['properties'])) return { value, path };
  return { path, value: { ...value, properties: propertiesOf(value['properties']) } };
}

/** Where a name may stand, the best first. */
const NAMES = ['name', 'name:en', 'city', 'place_name', 'title', 'label'];
/** A name in a language, as OpenStreetMap writes it. */
const IN_LANGUAGE = /^name:([a-z]{2})$/;

/** The properties by the names of the content feed's fields. Other programs write the same keys in capitals. */
function propertiesOf(properties: Fields): Fields {
  const lowerCase = Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]);
  const known: Fields = { ...Object.fromEntries(lowerCase), ...properties };
  const others = Object.entries(known).flatMap(([key, name]) => {
    const [, language] = IN_LANGUAGE.exec(key) ?? [];
    return language && isName(name) ? [[language, name] as const] : [];
  });
  const { names } = known;
  return withCountry({
    ...known,
    name: NAMES.map((key) => known[key]).find(isName) ?? others[0]?.[1] ?? known['name'],
    ...(others.length > 0 && { names: { ...Object.fromEntries(others), ...(isObject(names) && names) } }),
  });
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
