import type { City, ContentFeed } from '../schema.js';
import { slug } from '../text.js';
import { cityMatcher, isWanted, wantedSlugs } from './match.js';
import { searcher } from './search.js';

export interface CityQuery {
  region?: string | undefined;
  programme?: string | undefined;
  relationship?: string | undefined;
}

/** What the reader chose on the page: slugs and words. */
export interface CityChoice extends CityQuery {
  search?: string;
}

export interface CityWords {
  /** The name of a city in the reader's language. */
  nameOf: (city: City) => string;
  countryOf: (city: City) => string | undefined;
  compare: (a: string, b: string) => number;
}

/** Cities of one region, by name. */
export interface Region {
  name: string | undefined;
  cities: City[];
}

/** The cities that the attributes ask for. */
export function selectCities(feed: ContentFeed, query: CityQuery): City[] {
  return feed._mmc.cities.features.filter(cityTest(query));
}

/** The cities that the reader's choice leaves: the same list where nothing is chosen. */
export function chooseCities(cities: readonly City[], choice: CityChoice, words: CityWords): readonly City[] {
  if (!Object.values(choice).some(Boolean)) return cities;
  const isChosen = cityTest(choice);
  const isFound = searcher<City>(choice.search ?? '', (city) => [
    city.properties.name,
    ...Object.values(city.properties.names ?? {}),
    words.countryOf(city),
    city.properties.region,
    city.properties.relationship,
    ...(city.properties.programmes ?? []),
  ]);
  return cities.filter((city) => isChosen(city) && isFound(city));
}

function cityTest({ region, programme, relationship }: CityQuery): (city: City) => boolean {
  const regions = wantedSlugs(region);
  const programmes = wantedSlugs(programme);
  const relationships = wantedSlugs(relationship);
  return ({ properties }) =>
    isWanted(regions, [properties.region]) &&
    isWanted(programmes, properties.programmes ?? []) &&
    isWanted(relationships, [properties.relationship]);
}

/** Whether a city is the one whose site this is. */
export function ourCityTest(feed: ContentFeed, ourCity: string | undefined): (city: City) => boolean {
  if (!ourCity) return () => false;
  const isCity = cityMatcher(feed, [slug(ourCity)]);
  return ({ id }) => isCity(id);
}

/** Regions by name, cities by name; our city, and so its region, first. Cities without a region last. */
export function groupByRegion(cities: readonly City[], isOurs: (city: City) => boolean, words: CityWords): Region[] {
  const regions = new Map<string | undefined, City[]>();
  for (const city of cities) {
    const { region } = city.properties;
    const list = regions.get(region);
    if (list) list.push(city);
    else regions.set(region, [city]);
  }
  const hasOurs = ({ cities: list }: Region): number => Number(list.some(isOurs));
  return [...regions]
    .map(([name, list]) => ({ name, cities: sortCities(list, isOurs, words) }))
    .sort(
      (a, b) =>
        hasOurs(b) - hasOurs(a) ||
        Number(b.name !== undefined) - Number(a.name !== undefined) ||
        words.compare(a.name ?? '', b.name ?? ''),
    );
}

function sortCities(cities: readonly City[], isOurs: (city: City) => boolean, words: CityWords): City[] {
  return [...cities].sort(
    (a, b) => Number(isOurs(b)) - Number(isOurs(a)) || words.compare(words.nameOf(a), words.nameOf(b)),
  );
}
