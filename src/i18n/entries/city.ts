import type { City } from '../../feed/schema.js';
import type { CityWords } from '../../feed/select/cities.js';
import type { Formats } from '../formats.js';
import type { Locale } from '../locale.js';
import { placesIn } from '../places.js';
import { fill, type MapWords } from '../words.js';

/** The names of cities and countries, and their order, in a language. */
export interface CityNames extends CityWords {
  /** "Kampala, Uganda". */
  fullNameOf: (city: City) => string;
}

export function cityNames({ tag, language }: Locale, { comma }: MapWords): CityNames {
  const places = placesIn(tag);
  const nameOf = (city: City): string => cityName(city, language);
  const countryOf = ({ properties: { country, country_name } }: City): string | undefined =>
    country_name ?? (country && places.country(country));
  return {
    nameOf,
    countryOf,
    fullNameOf: (city) => {
      const country = countryOf(city);
      return country ? `${nameOf(city)}${comma} ${country}` : nameOf(city);
    },
    compare: places.compare,
  };
}

/** A city's name in the widget's language, where the feed has it. */
export const cityName = ({ properties }: City, language: string): string =>
  properties.names?.[language] ?? properties.name;

/** What a city is to the network, since when, and how large it is. */
export const factsOf = (
  { properties: { relationship, since, population_band } }: City,
  words: MapWords,
  formats: Formats,
): (string | undefined)[] => [
  relationship,
  since && fill(words.memberSince, { date: formats.date(since) }),
  population_band,
];
