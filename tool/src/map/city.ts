import type { City } from '../../../src/feed/schema.js';
import { slug } from '../../../src/feed/text.js';
import type { CityEntry } from '../model/entry.js';
import { countryOf } from './country.js';
import { englishName } from './places/countries.js';
import { geometryOf } from './place.js';
import type { RowValues } from './row-values.js';

type Properties = City['properties'];

/** A city from its row, with the id that the row alone would give. Undefined: it has no name. */
export function cityOf(values: RowValues): CityEntry | undefined {
  const name = values.line('name', 'properties.name');
  if (!name) return undefined;
  const place = countryOf(values, 'properties.');
  const properties = { name, ...namesOf(values), ...place, ...detailsOf(values) };
  const own = values.id();
  const country = place.country_name ?? (place.country && englishName(place.country)) ?? '';
  const id = own ?? slug(`${name} ${country}`);
  const { row, traces, context } = values;
  return {
    kind: 'city',
    id,
    sourceId: id,
    origin: row.origin,
    traces,
    language: context.language,
    value: { type: 'Feature', id, geometry: geometryOf(values, place), properties },
  };
}

/** `name (es)` and the like. */
function namesOf(values: RowValues): Pick<Properties, 'names'> {
  const names: Record<string, string> = {};
  for (const target of values.targets) {
    const language = /^names\.([A-Za-z-]+)$/.exec(target)?.[1];
    const name = language && values.line(target, `properties.${target}`);
    if (name) names[language] = name;
  }
  return Object.keys(names).length > 0 ? { names } : {};
}

function detailsOf(values: RowValues): Partial<Properties> {
  const region = values.line('region', 'properties.region');
  const programmes = values.list('programmes', 'properties.programmes');
  const relationship = values.line('relationship', 'properties.relationship');
  const since = values.date('since', 'properties.since')?.date;
  const population = values.line('population', 'properties.population_band');
  const summary = values.prose('summary', 'properties.summary');
  const url = values.url('link', 'properties.url');
  const image = values.url('image', 'properties.image');
  const people = values.list('people', 'properties.people');
  return {
    ...(region && { region }),
    ...(programmes && { programmes }),
    ...(relationship && { relationship }),
    ...(since && { since }),
    ...(population && { population_band: population }),
    ...(summary && { summary }),
    ...(url && { url }),
    ...(image && { image }),
    ...(people && { people }),
  };
}
