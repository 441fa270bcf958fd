import type { City, NewsItem, Person } from '../../../src/feed/schema.js';
import type { Seat } from '../../../src/feed/select/people.js';
import { cityName } from '../../../src/i18n/entries/city.js';
import { addressOf } from '../../../src/i18n/entries/news.js';
import { shownSeats } from '../../../src/light/board-roster.js';
import { shownCities } from '../../../src/light/city-map.js';
import { contextOf, type LightContext } from '../../../src/light/context.js';
import { shownNews } from '../../../src/light/news-list.js';
import { shownRelease } from '../../../src/light/press-release-card.js';
import type { RenderRequest, Widget } from './request.js';

/** A thing of schema.org. What is undefined in it is not written. */
type Thing = Readonly<Record<string, unknown>>;

const THINGS: Readonly<Record<Widget, (context: LightContext) => Thing | undefined>> = {
  'news-list': (context) => itemList(shownNews(context).map((item) => article(item, context))),
  'press-release-card': (context) => {
    const item = shownRelease(context);
    return item && article(item, context);
  },
  'board-roster': (context) => itemList(personsOf(shownSeats(context)).map((seats) => person(seats, context))),
  'city-map': (context) => itemList(shownCities(context).map((city) => cityThing(city, context))),
};

/** What a widget shows, for search engines: a script element with JSON-LD. Undefined where it shows nothing. */
export function jsonLd(request: RenderRequest): string | undefined {
  const thing = THINGS[request.widget](contextOf(request));
  if (!thing) return undefined;
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  // Nothing in a text may end the script, or begin a comment in it.
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

function itemList(things: readonly Thing[]): Thing | undefined {
  if (things.length === 0) return undefined;
  const itemListElement = things.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item }));
  return { '@type': 'ItemList', itemListElement };
}

function article(item: NewsItem, { feed }: LightContext): Thing {
  const { title, summary, image, date_published, date_modified, language, authors = [], _mmc } = item;
  const named = authors.filter(({ name }) => name);
  return {
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    url: addressOf(item),
    image: image && [image],
    datePublished: date_published,
    dateModified: date_modified,
    inLanguage: language ?? feed.language,
    author: named.length > 0 ? named.map(({ name, url }) => ({ '@type': 'Organization', name, url })) : undefined,
    dateline: _mmc?.place,
  };
}

/** Each person once, with all seats. A vacant one is nobody's. */
function personsOf(seats: readonly Seat[]): Seat[][] {
  const byPerson = new Map<Person, Seat[]>();
  for (const seat of seats) {
    if (seat.person.name) byPerson.set(seat.person, [...(byPerson.get(seat.person) ?? []), seat]);
  }
  return [...byPerson.values()];
}

function person(seats: readonly Seat[], { places }: LightContext): Thing {
  const { name, title, url, image, summary, city, country, country_name, links = [] } = seats[0]?.person ?? {};
  const boards = seats.flatMap(({ membership }) => membership?.organization ?? []);
  const address = {
    '@type': 'PostalAddress',
    addressLocality: city,
    addressCountry: country ?? country_name,
  };
  return {
    '@type': 'Person',
    name,
    jobTitle: title,
    description: summary,
    url,
    image,
    workLocation:
      city || country ? { '@type': 'Place', name: city ?? places.country(country ?? ''), address } : undefined,
    memberOf: boards.length > 0 ? boards.map((board) => ({ '@type': 'Organization', name: board })) : undefined,
    sameAs: links.length > 0 ? links.map((link) => link.url) : undefined,
  };
}

function cityThing(city: City, { locale, places }: LightContext): Thing {
  const { country, country_name, summary, url, image } = city.properties;
  const [longitude, latitude] = city.geometry?.coordinates ?? [];
  const countryName = country_name ?? (country && places.country(country));
  return {
    '@type': 'City',
    name: cityName(city, locale.language),
    description: summary,
    url,
    image,
    geo: city.geometry ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
    containedInPlace: countryName ? { '@type': 'Country', name: countryName } : undefined,
  };
}
