/** What the address of a namespace begins with → the prefix by which its elements are known here. */
const PREFIXES: readonly (readonly [start: string, prefix: string])[] = [
  // What feeds themselves are made of has none.
  ['http://www.w3.org/2005/Atom', ''],
  ['http://purl.org/atom/', ''],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss1.1', ''],
  ['http://my.netscape.com/rdf/simple/', ''],
  ['http://my.netscape.com/publish/formats/', ''],
  ['http://channel.netscape.com/rdf/simple/', ''],
  ['http://backend.userland.com/', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/', 'itunes'],
  ['http://rssnamespace.org/feedburner/', 'feedburner'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.georss.org/georss', 'georss'],
];

/**
 * The name of an element, whatever prefix its document uses: in lower case, as namespaces are confused in practice.
 *
 * @param declared prefix → address of the namespace; the default one has no prefix
 */
export function canonicalName(written: string, declared: ReadonlyMap<string, string>): string {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const uri = declared.get(prefix)?.trim().toLowerCase() ?? '';
  const known = PREFIXES.find(([start]) => uri.startsWith(start.toLowerCase()))?.[1] ?? undeclared(prefix);
  return known ? `${known}:${local}` : local;
}

/** Documents that forget to declare it still mean it. */
const undeclared = (prefix: string): string => (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
