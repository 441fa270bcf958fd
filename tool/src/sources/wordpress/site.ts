import { z } from 'zod';
import { decodeEntities } from '../../../../src/feed/html/entities.js';
import { parseUrl, safeUrl } from '../../../../src/feed/url.js';
import { type Client, get, StatusError } from '../http.js';
import { noRest } from './errors.js';
import { noDataIn, Refusal } from './refusal.js';
import { askAt, type Rest } from './rest.js';
import { PLUGIN } from './revision.js';

/** A WordPress, as its REST interface introduces it. */
export interface Site {
  rest: Rest;
  /** IANA time zone of the site's clock; undefined where it has a half-hour offset and no name. */
  zone: string | undefined;
  /** Where editors work: `https://mmc.example/wp-admin/`. */
  admin: string;
  /** Whether a plugin for several languages is at work (Polylang or WPML). */
  isMultilingual: boolean;
  /** Whether our plugin is: it tells in one answer whether anything has changed. */
  hasPlugin: boolean;
}

const introduction = z.object({
  url: z.string().optional().catch(undefined),
  home: z.string().optional().catch(undefined),
  timezone_string: z.string().catch(''),
  gmt_offset: z.coerce.number().catch(0),
  namespaces: z.array(z.string()),
});

const ASKED = 'name,url,home,timezone_string,gmt_offset,namespaces';

/**
 * Finds the REST interface of a site: where it usually is, where the site's page says it is, and as a parameter.
 *
 * @param address of the site, or of anything below its `/wp-json/`
 */
export async function findSite(address: URL, client: Client): Promise<Site> {
  const home = homeOf(address);
  const tried = new Set<string>();
  const refusals: Refusal[] = [];
  const knock = async (door: URL | undefined): Promise<Site | undefined> => {
    if (!door || tried.has(door.href)) return undefined;
    tried.add(door.href);
    try {
      return await introduce(door, home, client);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
      return undefined;
    }
  };
  const site =
    (await knock(new URL('wp-json/', home))) ??
    (await knock(await namedOnPage(home, client))) ??
    (await knock(new URL('?rest_route=/', home)));
  if (site) return site;
  // What stands in the way says more than where nothing was found.
  const telling = (['wall', 'closed'] as const).flatMap((why) => refusals.filter(({ reason }) => reason === why));
  throw telling[0] ?? noRest(address.host);
}

/** The front page of a site, of whatever address below it. */
export function homeOf(address: URL): URL {
  const home = new URL(address);
  home.pathname = home.pathname.replace(/wp-json(\/.*)?$/, '').replace(/\/*$/, '/');
  home.search = '';
  home.hash = '';
  return home;
}

async function introduce(door: URL, home: URL, client: Client): Promise<Site> {
  const asked = new URL(door);
  asked.searchParams.set('_fields', ASKED);
  const { answer, address } = await askAt(asked, client);
  const { data } = introduction.safeParse(answer.data);
  if (!data?.namespaces.includes('wp/v2')) throw noDataIn(door.host, {}, '');
  address.searchParams.delete('_fields');
  const base = safeUrl(data.url) ?? safeUrl(data.home) ?? home.href;
  return {
    rest: { root: address, client },
    zone: zoneOf(data.timezone_string, data.gmt_offset),
    admin: `${base.replace(/\/*$/, '')}/wp-admin/`,
    hasPlugin: data.namespaces.includes(PLUGIN),
    isMultilingual: data.namespaces.some((name) => /^(?:pll|polylang|wpml)\b/.test(name)),
  };
}

const REST_RELATION = /<([^<>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/;
const REST_LINK = /<link\b[^<>]*\brel=["']https:\/\/api\.w\.org\/["'][^<>]*>/i;

/** The address of the interface that a page of the site names in its header, or in its head. */
async function namedOnPage(home: URL, client: Client): Promise<URL | undefined> {
  const page = await get(home, client).catch((error: unknown) => {
    if (error instanceof StatusError) return undefined;
    throw error;
  });
  if (!page) return undefined;
  const header = REST_RELATION.exec(String(page.headers.link ?? ''))?.[1];
  const link = header === undefined && REST_LINK.exec(new TextDecoder().decode(page.bytes))?.[0];
  const named = header ?? (link ? /\bhref=["']([^"']+)["']/i.exec(link)?.[1] : undefined);
  return named === undefined ? undefined : parseUrl(decodeEntities(named), page.address);
}

/** A site's clock has the name of a zone, or hours that it is ahead of Greenwich. */
function zoneOf(name: string, hours: number): string | undefined {
  if (isZone(name)) return name;
  if (hours === 0) return 'UTC';
  // The signs of these names are those of POSIX: Etc/GMT-2 is two hours ahead.
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return isZone(zone) ? zone : undefined;
}

function isZone(name: string): boolean {
  if (name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
