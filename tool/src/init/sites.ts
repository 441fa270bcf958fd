import { decodeEntities } from '../../../src/feed/html/entities.js';
import { parseUrl, safeUrl } from '../../../src/feed/url.js';
import type { TableSection } from '../model/source.js';
import type { Client } from '../sources/http.js';
import { findSite } from '../sources/wordpress/site.js';
import { type PostType, typesOf } from '../sources/wordpress/types.js';

/** A type of posts that the feed may want. */
export interface SiteType extends PostType {
  as: TableSection;
}

export interface WordPressSite {
  types: readonly SiteType[];
  /** Types that are neither news, people nor cities, as far as their names tell. */
  others: readonly string[];
  zone: string | undefined;
  isMultilingual: boolean;
}

/** Words in names of types, in the five languages. */
const PEOPLE =
  /people|person|team|board|member|mayor|staff|equipo|personas|alcalde|equipe|équipe|membre|maire|prefeito/i;
const CITIES = /cit(y|ies)|ciudad|ville|cidade|municipal/i;
const NEWS =
  /^posts?$|news|press|release|report|resource|publication|story|stories|statement|article|update|noticia|comunicado|informe|recurso|publicaci|actualit|communiqu|rapport|ressource|relat[óo]rio|publica/i;

/** @throws SourceError where the site is no WordPress, or does not answer */
export async function lookAtWordPress(address: URL, client: Client): Promise<WordPressSite> {
  const { rest, zone, isMultilingual } = await findSite(address, client);
  const shown = await typesOf(rest);
  const types = shown.flatMap((type): SiteType[] => {
    const as = sectionOf(type.slug);
    return as ? [{ ...type, as }] : [];
  });
  const taken = new Set(types.map(({ slug }) => slug));
  const others = shown.map(({ slug }) => slug).filter((slug) => !taken.has(slug) && slug !== 'page');
  return { types, others, zone, isMultilingual };
}

function sectionOf(slug: string): TableSection | undefined {
  if (NEWS.test(slug)) return 'news';
  if (CITIES.test(slug)) return 'cities';
  return PEOPLE.test(slug) ? 'people' : undefined;
}

const LINK = /<link\b[^<>]*>/gi;
const FEED_TYPE = /\btype\s*=\s*["']?application\/(rss\+xml|atom\+xml|feed\+json)/i;

/** The feed that a page names: the first, which is that of the whole site. */
export function feedNamedBy(page: Uint8Array, address: URL): string | undefined {
  const html = new TextDecoder().decode(page.subarray(0, 500_000));
  for (const [link] of html.matchAll(LINK)) {
    if (!FEED_TYPE.test(link) || !/\balternate\b/i.test(link)) continue;
    const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(link) ?? [];
    const url = safeUrl(parseUrl(decodeEntities(double ?? single ?? ''), address)?.href);
    if (url) return url;
  }
  return undefined;
}
