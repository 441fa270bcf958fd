import type { IncomingHttpHeaders } from 'node:http';

/** Who stands before a site and keeps programs out, and how its pages are known. */
const WALLS: readonly (readonly [name: string, page: RegExp])[] = [
  ['Cloudflare', /challenge-platform|cf-chl|cf_chl|Attention Required! \| Cloudflare|cf-error-details/i],
  ['Wordfence', /wordfence|Your access to this (?:site|service) has been limited/i],
  ['Sucuri', /sucuri/i],
  ['Imperva', /incapsula|_Incapsula_Resource/i],
  ['Imunify360', /imunify360/i],
  ['SiteGround', /sgcaptcha|\.well-known\/captcha/i],
  ['Akamai', /errors\.edgesuite\.net|akamai/i],
  ['DDoS-Guard', /ddos-guard/i],
  ['ModSecurity', /mod_?security|Not Acceptable!/i],
];

/** The name of the protection that gave an answer, as its headers or its words tell. */
export function wallOf(headers: IncomingHttpHeaders, text: string): string | undefined {
  if (headers['cf-mitigated'] !== undefined) return 'Cloudflare';
  if (headers['x-sucuri-block'] !== undefined) return 'Sucuri';
  return WALLS.find(([, page]) => page.test(text))?.[0];
}
