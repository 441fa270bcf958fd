import { isInside } from '../../../scripts/land/plane.mjs';

const COUNTRIES = [
  'BR',
  'CO',
  'DE',
  'ES',
  'GH',
  'ID',
  'IN',
  'IT',
  'KE',
  'LB',
  'MA',
  'MX',
  'NG',
  'PH',
  'UG',
  'US',
  'ZA',
];
const RELATIONSHIPS = ['Leadership Board', 'Programme City', 'Member', 'Partner'];
const REGIONS = ['Africa', 'Asia', 'Europe', 'Latin America', 'North America'];
/** How many cities share a region of dense settlement, and how far they scatter there, in degrees. */
const CITIES_PER_CENTRE = 8;
const SCATTER = 3;

/** A GeoJSON of invented cities on land, the same at every call: most in dense regions, some alone. */
export function inventCities(count, land) {
  const random = randomFrom(count);
  const anywhere = () => [random() * 340 - 170, random() * 110 - 45];
  const centres = Array.from({ length: Math.ceil(count / CITIES_PER_CENTRE) }, () => onLand(anywhere, land));
  const features = Array.from({ length: count }, (_, index) => {
    // Low numbers come up more often: some centres are large.
    const centre = centres[Math.floor(random() ** 2 * centres.length)];
    const nearCentre = () => centre.map((value) => value + SCATTER * bell(random));
    return cityAt(onLand(random() < 0.1 ? anywhere : nearCentre, land), index, random);
  });
  return { type: 'FeatureCollection', features };
}

function cityAt(coordinates, index, random) {
  const oneOf = (values) => values[Math.floor(random() * values.length)];
  const properties = {
    name: `City ${index + 1}`,
    country: oneOf(COUNTRIES),
    region: oneOf(REGIONS),
    relationship: oneOf(RELATIONSHIPS),
    population: Math.floor(10 ** (4 + 3 * random())),
  };
  const rounded = coordinates.map((value) => Number(value.toFixed(4)));
  return { type: 'Feature', id: `city-${index + 1}`, geometry: { type: 'Point', coordinates: rounded }, properties };
}

function onLand(place, land) {
  for (;;) {
    const found = place();
    if (land.some((ring) => isInside(found, ring))) return found;
  }
}

/** Roughly normal, about 0. */
const bell = (random) => random() + random() + random() - 1.5;

/** Numbers from 0 to 1 that a seed determines (Park and Miller). */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
