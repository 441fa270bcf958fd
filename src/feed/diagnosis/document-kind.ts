import { isObject } from '../shape.js';

type Fields = Record<string, unknown>;

const has = (document: Fields, ...fields: string[]): boolean => fields.every((field) => field in document);

/** Documents that are met where a feed is expected: how to know them, what they are, and what to use instead. */
const KINDS: [isIt: (document: Fields) => boolean, what: string][] = [
  [
    (document) => has(document, 'code', 'message', 'data'),
    'an error of WordPress; check the address, and that the site’s REST API is public',
  ],
  [(document) => has(document, 'namespaces', 'routes'), 'the index of a WordPress REST API; use /wp-json/wp/v2/posts'],
  [(document) => document['type'] === 'Topology', 'TopoJSON; export GeoJSON instead'],
  [
    (document) => has(document, 'coordinates') || document['type'] === 'GeometryCollection',
    'a GeoJSON geometry; put it into a Feature with a name',
  ],
  [
    (document) => '@context' in document,
    'linked data (JSON-LD, such as ActivityPub); use a JSON Feed, or the site’s WordPress posts',
  ],
  [
    (document) => has(document, 'memberships') || has(document, 'organizations'),
    'Popolo without people; add "persons" to it',
  ],
  [
    (document) => has(document, '$schema') || has(document, 'properties'),
    'a JSON Schema; give the address of a document that it describes',
  ],
  [
    (document) => Array.isArray(document['items']),
    'a list of items without the "version" of JSON Feed: https://jsonfeed.org/version/1.1',
  ],
  [
    (document) => has(document, 'rss') || has(document, 'feed') || has(document, 'channel'),
    'an RSS or Atom feed turned into JSON; use a JSON Feed, or the site’s WordPress posts',
  ],
  [
    (document) => has(document, 'records') || has(document, 'values') || has(document, 'rows'),
    'the rows of a table; make a content feed of them with mmc-feed',
  ],
  [(document) => has(document, 'error') || has(document, 'errors'), 'an error of the server; check the address'],
];

/** What a document is that is no feed, and what to use instead, for developers. */
export function documentKind(document: unknown): string {
  if (Array.isArray(document)) return listKind(document);
  if (!isObject(document)) return `${JSON.stringify(document)?.slice(0, 60)}, not a document; check the address`;
  const [, what] = KINDS.find(([isIt]) => isIt(document)) ?? [];
  return what ?? `an object with the fields ${fieldsOf(document)}; see docs/feed.md for what can be read`;
}

function listKind(list: readonly unknown[]): string {
  const first = list.find(isObject);
  if (!first) return 'a list without objects; check the address';
  if (has(first, 'taxonomy')) return 'categories or tags of WordPress; use /wp-json/wp/v2/posts';
  if (has(first, 'media_type') || has(first, 'mime_type')) return 'media of WordPress; use /wp-json/wp/v2/posts';
  return `a list of objects with the fields ${fieldsOf(first)}; people belong into { "people": [ … ] }`;
}

const fieldsOf = (fields: Fields): string =>
  Object.keys(fields)
    .slice(0, 5)
    .map((field) => JSON.stringify(field.slice(0, 30)))
    .join(', ') || '(none)';
