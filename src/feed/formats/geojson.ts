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
const IN_LANGUAGE = /^name:[a-z]{2}$/;

/** The properties by the names of the content feed's fields. Other programs write the same keys in capitals. */
function propertiesOf(properties: Fields): Fields {
  const known = withLowerCase(properties);
  const inLanguages = Object.keys(known).filter((key) => IN_LANGUAGE.test(key) && isName(known[key]));
  const key = NAMES.find((name) => isName(known[name])) ?? inLanguages[0] ?? 'name';
  const { names } = known;
  const others = Object.fromEntries(inLanguages.map((each) => [each.slice('name:'.length), known[each]]));
  return withCountry({
    ...known,
    name: known[key],
    ...(inLanguages.length > 0 && { names: { ...others, ...(isObject(names) && names) } }),
  });
}

/** The same properties under keys in lower case too. Most have no others: nothing is copied for each of 10,000 cities. */
function withLowerCase(properties: Fields): Fields {
  const keys = Object.keys(properties);
  if (keys.every((key) => key === key.toLowerCase())) return properties;
  const lowerCase = keys.map((key) => [key.toLowerCase(), properties[key]]);
  return { ...Object.fromEntries(lowerCase), ...properties };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
