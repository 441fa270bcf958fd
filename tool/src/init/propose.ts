import { basename } from 'node:path';
import type { SourceConfig } from '../config/config.js';
import { type Section, SourceError } from '../model/source.js';
import { slug } from '../../../src/feed/text.js';
import { addressOf, readDocument, type SourceDocument } from '../sources/document.js';
import { type Client, clientFor, StatusError } from '../sources/http.js';
import { look, type LookOptions } from './look.js';
import type { Proposal, ProposedSource } from './proposal.js';
import { tablesIn } from './sheets.js';
import { feedNamedBy, lookAtWordPress, type WordPressSite } from './sites.js';
import { sniff } from './sniff.js';
import { hiddenFields, hiddenTypes, onlyTheNewest, otherTypes, severalLanguages } from './words.js';

const MAX_BYTES = 32 * 1024 * 1024;

/** A source without its name, which must be unlike all others. */
type Unnamed = Omit<SourceConfig, 'name' | 'every'>;

/**
 * Looks at a site, a feed, a document or a sheet, and proposes what the configuration may take from it.
 *
 * @param location address or path, as it would stand in the configuration
 * @throws SourceError where nothing can be taken from it
 */
export async function propose(location: string, options: LookOptions): Promise<Proposal> {
  const address = addressOf(location, options.folder);
  const client = clientFor(address, MAX_BYTES);
  const document = await readDocument(address, client).catch((error: unknown) => {
    // A site may show no page, and its posts all the same.
    if (error instanceof StatusError) return undefined;
    throw error;
  });
  if (!document) return proposeWordPress(location, await lookAtWordPress(address, client), options);
  switch (sniff(document.bytes)) {
    case 'sheet':
      return proposeSheet(location, document, options);
    case 'feed':
      return { sources: [await looked({ as: 'news', feed: location }, options)], notes: [onlyTheNewest] };
    case 'json':
      return proposeJson(location, options);
    case 'page':
      return proposeSite(location, document, client, options);
  }
}

async function proposeSheet(
  location: string,
  { bytes, name }: SourceDocument,
  options: LookOptions,
): Promise<Proposal> {
  const sources: ProposedSource[] = [];
  for (const { as, tab } of tablesIn(bytes, name)) {
    sources.push(await looked({ as, sheet: location, ...(tab !== undefined && { tab }) }, options));
  }
  return { sources, notes: [] };
}

/** A document that the widgets read; a JSON Feed that is none of ours is a feed of others. */
async function proposeJson(location: string, options: LookOptions): Promise<Proposal> {
  const whole = await looked({ as: 'all', content: location }, options);
  const isForeign = whole.fields.length === 1 && whole.fields[0]?.target === 'news';
  const feed = isForeign ? await looked({ as: 'news', feed: location }, options).catch(ignored) : undefined;
  return feed ? { sources: [feed], notes: [onlyTheNewest] } : { sources: [whole], notes: [] };
}

async function proposeSite(
  location: string,
  { bytes, address }: SourceDocument,
  client: Client,
  options: LookOptions,
): Promise<Proposal> {
  try {
    return await proposeWordPress(location, await lookAtWordPress(address, client), options);
  } catch (error) {
    const feed = error instanceof SourceError ? feedNamedBy(bytes, address) : undefined;
    if (!feed) throw error;
    // The page may name any address, also one of this network: the client of the site goes to public ones only.
    await readDocument(new URL(feed), client);
    const sources = [await looked({ as: 'news', feed }, options)];
    return { sources, ...homeAt(address), notes: [onlyTheNewest] };
  }
}

async function proposeWordPress(location: string, site: WordPressSite, options: LookOptions): Promise<Proposal> {
  const read: ProposedSource[] = [];
  for (const { as, slug: type } of site.types) {
    read.push(await looked({ as, wordpress: location, type }, options));
  }
  const sources = read.filter(({ entries }) => entries > 0);
  const hasFields = sources.some(({ fields }) => fields.some(({ from }) => from.startsWith('acf:')));
  return {
    sources: sources.length > 0 ? sources : read,
    ...homeAt(new URL(location)),
    notes: [
      hiddenTypes,
      ...(hasFields ? [] : [hiddenFields]),
      ...(site.others.length > 0 ? [otherTypes(site.others.join(', '))] : []),
      ...(site.isMultilingual ? [severalLanguages] : []),
    ],
  };
}

/** The page of the feed, where a reader could open it. */
const homeAt = ({ href, hostname }: URL): { home?: string } => (/\.[a-z]{2,}$/i.test(hostname) ? { home: href } : {});

const ignored = (error: unknown): undefined => {
  if (!(error instanceof SourceError)) throw error;
  return undefined;
};

const looked = (source: Unnamed, options: LookOptions): Promise<ProposedSource> =>
  look({ name: nameOf(source), every: 0, ...source }, options);

const NAMES: Readonly<Record<Section, string>> = { news: 'news', people: 'people', cities: 'cities', all: 'older' };

/** What the report may call it: after its tab, else after what it holds; a feed after whose it is. */
function nameOf({ as, tab, feed }: Unnamed): string {
  const given = tab ?? (feed === undefined ? undefined : hostOf(feed));
  return (
    (given === undefined
      ? ''
      : slug(given)
          .replace(/[^a-z0-9-]/g, '')
          .replace(/^-+|-+$/g, '')) || NAMES[as]
  );
}

const hostOf = (location: string): string =>
  /^https?:/i.test(location)
    ? new URL(location).hostname.replace(/^www\./, '')
    : basename(location).replace(/\.\w+$/, '');
