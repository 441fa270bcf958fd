import type { City, ContentFeed, Membership } from '../feed/index.js';
import { facets } from '../feed/select/facets.js';
import { LANGUAGES } from '../i18n/locale.js';
import { placesIn } from '../i18n/places.js';

/** A value that an attribute can have. */
export interface KnownValue {
  /** As it is written in the attribute. */
  value: string;
  label: string;
  /** How many entries have it. */
  count?: number;
}

interface Source {
  /** Whether the attribute takes several, comma-separated. */
  many: boolean;
  values: (feed: ContentFeed) => KnownValue[];
}

/** Where in the feed the values of an attribute come from. The one list of attributes that is written by hand. */
const SOURCES: Record<string, Source> = {
  type: many(({ items }) => counted(items, (item) => [item._mmc?.type])),
  topic: many(({ items }) => counted(items, (item) => item._mmc?.topics ?? [])),
  city: many((feed) => mentioned(feed, cityNames(feed), ({ _mmc }) => _mmc?.cities)),
  person: many((feed) => mentioned(feed, personNames(feed), ({ _mmc }) => _mmc?.people)),
  organization: many((feed) => counted(memberships(feed), ({ organization }) => [organization])),
  'member-role': many((feed) => counted(memberships(feed), ({ role }) => [role])),
  country: many(countries),
  region: many((feed) => counted(citiesOf(feed), ({ properties }) => [properties.region])),
  programme: many((feed) => counted(citiesOf(feed), ({ properties }) => properties.programmes ?? [])),
  relationship: many((feed) => counted(citiesOf(feed), ({ properties }) => [properties.relationship])),
  item: one(({ items }) => items.map(({ id, title }) => ({ value: id, label: title }))),
  'our-city': one((feed) => byLabel([...cityNames(feed)].map(([value, label]) => ({ value, label })))),
  lang: one(languages),
};

function many(values: Source['values']): Source {
  return { many: true, values };
}

function one(values: Source['values']): Source {
  return { many: false, values };
}

const NO_FEED: ContentFeed = {
  version: '',
  items: [],
  _mmc: { format: 1, people: [], cities: { type: 'FeatureCollection', features: [] } },
};

/** What a feed has for an attribute. Languages there are without any. */
export const valuesIn = (feed: ContentFeed | undefined, attribute: string): KnownValue[] =>
  sourceOf(attribute)?.values(feed ?? NO_FEED) ?? [];

/** The source of an attribute's values; undefined where it takes any text. */
export const sourceOf = (attribute: string): Source | undefined =>
  Object.hasOwn(SOURCES, attribute) ? SOURCES[attribute] : undefined;

const citiesOf = ({ _mmc }: ContentFeed): City[] => _mmc.cities.features;
const memberships = ({ _mmc }: ContentFeed): Membership[] => _mmc.people.flatMap((person) => person.memberships ?? []);

function counted<T>(entries: readonly T[], valuesOf: (entry: T) => readonly (string | undefined)[]): KnownValue[] {
  return facets(entries, entries, valuesOf).map(({ slug, name, count }) => ({ value: slug, label: name, count }));
}

/** By id: cities, and those that are known by the people from there only. */
function cityNames(feed: ContentFeed): Map<string, string> {
  const fromPeople = feed._mmc.people.flatMap(({ city, city_id }) => (city ? [[city_id ?? city, city] as const] : []));
  return new Map([...fromPeople, ...citiesOf(feed).map(({ id, properties }) => [id, properties.name] as const)]);
}

const personNames = ({ _mmc }: ContentFeed): Map<string, string> =>
  new Map(_mmc.people.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));

/** Those that the news are about, by how often. */
function mentioned(
  { items }: ContentFeed,
  names: ReadonlyMap<string, string>,
  idsOf: (item: ContentFeed['items'][number]) => string[] | undefined,
): KnownValue[] {
  const ids = items.flatMap((item) => [...new Set(idsOf(item))]);
  const known = [...new Set(ids)].filter((id) => !id.includes(','));
  return byLabel(
    known.map((id) => ({ value: id, label: names.get(id) ?? id, count: ids.filter((each) => each === id).length })),
  );
}

function countries({ _mmc }: ContentFeed): KnownValue[] {
  const { country: nameOf } = placesIn('en');
  const known = counted(_mmc.people, ({ country, country_name }) => [country ?? country_name]);
  return byLabel(
    known.map((each) => ({ ...each, label: /^[A-Z]{2}$/.test(each.label) ? nameOf(each.label) : each.label })),
  );
}

/** Each in its own words. */
function languages(): KnownValue[] {
  return LANGUAGES.map((value) => ({
    value,
    label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
  }));
}

const byLabel = (values: KnownValue[]): KnownValue[] => values.sort((a, b) => a.label.localeCompare(b.label, 'en'));
