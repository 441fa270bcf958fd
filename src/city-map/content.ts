import type { City, ContentFeed } from '../feed/index.js';
import { chooseCities, type CityChoice, type CityQuery, ourCityTest, selectCities } from '../feed/select/cities.js';
import { type Facet, facets } from '../feed/select/facets.js';
import { tellApart } from '../feed/select/tell-apart.js';
import type { CityNames } from '../i18n/entries/city.js';
import type { Place } from './map/clusters.js';
import { project, WORLD } from './map/projection.js';

/** What the map and the list show of a feed. */
export interface CityContent {
  feed: ContentFeed;
  /** When it was selected: what is of the future then is not shown. */
  now: number;
  /** All cities that the attributes ask for. */
  cities: readonly City[];
  /** Those of them that the reader's choice leaves. */
  chosen: readonly City[];
  /** Those of the chosen that have a place on earth. */
  places: readonly Place[];
  /** What the cities are to the network, the most frequent first. */
  relationships: readonly Facet[];
  /** What its buttons call a city: "Kampala, Uganda". No two are called the same. */
  fullNameOf: (city: City) => string;
  isOurs: (city: City) => boolean;
}

/** What of a feed the page and the reader ask for; undefined where that is nothing. */
export function selectContent(
  feed: ContentFeed,
  query: CityQuery & { ourCity?: string | undefined },
  choice: CityChoice,
  words: CityNames,
  now: number,
): CityContent | undefined {
  const cities = selectCities(feed, query);
  if (cities.length === 0) return undefined;
  const chosen = chooseCities(cities, choice, words);
  const isOurs = ourCityTest(feed, query.ourCity);
  const places = chosen.flatMap((city) => {
    const [longitude, latitude] = city.geometry?.coordinates ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    const { x, y } = project(longitude, latitude);
    // The far south is not on the map: its cities are at the edge.
    return [{ x, y: Math.min(WORLD.height, Math.max(0, y)), city, isOurs: isOurs(city) }];
  });
  const relationships = facets(cities, chosen, ({ properties }) => [properties.relationship]);
  return { feed, now, cities, chosen, places, relationships, fullNameOf: tellApart(cities, words.fullNameOf), isOurs };
}
