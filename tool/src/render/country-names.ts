import { shownSeats } from '../../../src/light/board-roster.js';
import { shownCities } from '../../../src/light/city-map.js';
import { contextOf } from '../../../src/light/context.js';
import type { EntryKind } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { RenderRequest } from './request.js';

/** Node and browsers, and one browser and another, have different names for them. */
const VARYING = new Set(['FK', 'HK', 'MO', 'PS']);

interface Shown {
  kind: EntryKind;
  id: string;
  title: string;
  country?: string | undefined;
  country_name?: string | undefined;
}

/**
 * Entries of which a browser may call the country otherwise than what is rendered does.
 *
 * @param source what the document is called
 */
export const countryNames = (request: RenderRequest, source: string): Finding[] =>
  withCountry(request)
    .filter(({ country, country_name }) => country !== undefined && !country_name && VARYING.has(country))
    .map(({ kind, id, title, country = '' }) => ({
      code: 'country-name-varies',
      values: { value: country },
      where: { source },
      entry: { kind, id, title },
    }));

function withCountry(request: RenderRequest): Shown[] {
  const context = contextOf(request);
  switch (request.widget) {
    case 'board-roster':
      return shownSeats(context).map(({ person }) => ({ ...person, kind: 'person', title: person.name ?? person.id }));
    case 'city-map':
      return shownCities(context).map(({ id, properties }) => ({
        ...properties,
        id,
        kind: 'city',
        title: properties.name,
      }));
    default:
      return [];
  }
}
