import type { Release } from './releases.js';

const DAY = 86_400_000;
const HOME = 'https://mmc.example';
const TYPE = 'news';

/** The answers of a WordPress whose news, types and topics are of its own making, by their path below the site. */
export function recordedSite(releases: readonly Release[], day: number): [path: string, answer: object][] {
  const types = termsOf(releases, ({ type }) => type, 11);
  const topics = termsOf(releases, ({ topic }) => topic, 31);
  const terms = { resource_type: types, topic: topics };
  return [
    ['wp-json/index.json', { name: 'Newsroom', url: HOME, home: HOME, timezone_string: 'UTC', namespaces: ['wp/v2'] }],
    ['wp-json/wp/v2/types.json', { [TYPE]: { slug: TYPE, name: 'News', rest_base: TYPE } }],
    [
      'wp-json/wp/v2/taxonomies.json',
      { resource_type: taxonomy('resource_type', 'Resource types'), topic: taxonomy('topic', 'Topics') },
    ],
    ['wp-json/wp/v2/resource_type.json', types],
    ['wp-json/wp/v2/topic.json', topics],
    ['wp-json/wp/v2/news.json', releases.map((release) => postOf(release, day, terms))],
  ];
}

interface Term {
  id: number;
  name: string;
  slug: string;
  parent: number;
}

const taxonomy = (slug: string, name: string): object => ({ slug, name, rest_base: slug, types: [TYPE] });

/** @param first the number of the first */
function termsOf(releases: readonly Release[], nameOf: (release: Release) => string, first: number): Term[] {
  const names = [...new Set(releases.map(nameOf))].sort();
  return names.map((name, index) => ({ id: first + index, name, slug: slugOf(name), parent: 0 }));
}

function postOf(release: Release, day: number, terms: Readonly<Record<string, readonly Term[]>>): object {
  const { post, title, type, topic, daysAgo, slip = 0, status, note } = release;
  const moment = day - daysAgo * DAY;
  const time = `${new Date(moment).toISOString().slice(0, 10)}T08:00:00`;
  const dateline = release.dateline
    .replace('{DMY}', written(moment - slip * DAY, 'en-GB'))
    .replace('{MDY}', written(moment - slip * DAY, 'en-US'));
  const idsOf = (taxonomy: string, name: string): number[] =>
    (terms[taxonomy] ?? []).filter((term) => term.name === name).map(({ id }) => id);
  return {
    id: post,
    date: time,
    date_gmt: time,
    modified: time,
    modified_gmt: time,
    link: `${HOME}/news/${slugOf(title)}/`,
    title: { rendered: title },
    excerpt: { rendered: `<p>${release.text}</p>\n`, protected: false },
    content: { rendered: `<p><strong>${dateline}</strong>${release.text}</p>\n`, protected: false },
    featured_media: 0,
    resource_type: idsOf('resource_type', type),
    topic: idsOf('topic', topic),
    acf: { status: status ?? '', status_note: note ?? '' },
  };
}

const written = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
