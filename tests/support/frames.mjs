/** Pages with widgets in frames, for the cameras. */
import { randomUUID } from 'node:crypto';
import { startHosts } from './hosts.mjs';

const hosts = await startHosts();

/** A place of its own on the widgets' host. */
export const newVisit = () => `${hosts.widgets}/${randomUUID()}`;

export const embed = (visit, query) => `${visit}/v1/embed.html?${query}`;

/** The address of a page of another origin than the widgets'. */
export const foreignPage = (html) => `${hosts.pages}/?${query(html)}`;

/** The address of a page of the widgets' own origin: it may look into its frames. */
export const nearPage = (visit, html) => `${visit}/page?${query(html)}`;

const query = (body) => new URLSearchParams({ html: `<!doctype html><html lang="en"><body>${body}</body></html>` });

/** What a page has asked of the widgets' host. */
export async function addressesOf(visit) {
  const log = await (await fetch(`${visit}/log`)).json();
  return log.map(({ address }) => address);
}
