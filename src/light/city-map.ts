import type { City } from '../feed/schema.js';
import { groupByRegion, ourCityTest, type Region, selectCities } from '../feed/select/cities.js';
import { CITIES_AT_ONCE, pageSizeOf } from '../feed/select/page-size.js';
import { type CityNames, cityNames, factsOf } from '../i18n/entries/city.js';
import { numberOf } from './attributes.js';
import type { LightContent } from './content.js';
import type { LightContext } from './context.js';
import { block, joined, lines, type Markup } from './markup.js';
import { heading, link, name, paragraph, UNKNOWN } from './text.js';

/** The list of the map: all cities, by region. */
export function cityMap(context: LightContext): LightContent {
  const { feed, attributes, words, locale } = context;
  const regions = regionsOf(context);
  const visible = new Set(shownCities(context, regions));
  const isOurs = ourCityTest(feed, attributes['our-city']);
  const names = cityNames(locale, words.map);
  const entryOf = (city: City): Markup => entry(city, isOurs(city), names, context);
  return {
    heading: attributes['heading'] ?? words.map.cities,
    entries: regions.map((each) => regionList(each, visible, entryOf, context)),
    emptyText: words.map.citiesEmpty,
    more: regions.flatMap(({ cities }) => cities).length > visible.size ? words.facts.showMore : undefined,
    asOf: feed._mmc.as_of,
  };
}

function regionsOf({ feed, attributes, locale, words }: LightContext): Region[] {
  const { region, programme, relationship, 'our-city': ourCity } = attributes;
  const cities = selectCities(feed, { region, programme, relationship });
  return groupByRegion(cities, ourCityTest(feed, ourCity), cityNames(locale, words.map));
}

export const shownCities = (context: LightContext, regions = regionsOf(context)): City[] =>
  regions.flatMap(({ cities }) => cities).slice(0, pageSizeOf(numberOf(context.attributes, 'limit'), CITIES_AT_ONCE));

function regionList(
  region: Region,
  visible: ReadonlySet<City>,
  entryOf: (city: City) => Markup,
  context: LightContext,
): Markup | undefined {
  const { words, formats, attributes, level } = context;
  const cities = region.cities.filter((city) => visible.has(city));
  if (cities.length === 0) return undefined;
  const title = name(region.name ?? words.map.otherRegion, context);
  const regionLevel = level + (attributes['heading'] === '' ? 0 : 1);
  return lines(
    heading(regionLevel, joined([title, `(${formats.number(region.cities.length)})`], ' ')),
    block('ul', ...cities.map(entryOf)),
  );
}

function entry(city: City, isOurs: boolean, { nameOf, countryOf }: CityNames, context: LightContext): Markup {
  const { words, formats } = context;
  const { url, summary, programmes = [] } = city.properties;
  const country = countryOf(city);
  const place = [link(url, name(nameOf(city), context)), country && name(country, context)];
  return block(
    'li',
    paragraph(joined([joined(place, `${words.map.comma} `), isOurs ? words.city.ourCity : undefined], ' · ')),
    dotted(factsOf(city, words.map, formats), context),
    paragraph(summary, UNKNOWN),
    dotted(programmes, context),
  );
}

/** Facts on one line: "Leadership City · Since 2018". */
function dotted(facts: readonly (string | undefined)[], context: LightContext): Markup | undefined {
  const names = facts.map((fact) => fact && name(fact, context));
  return names.some(Boolean) ? paragraph(joined(names, ' · ')) : undefined;
}
