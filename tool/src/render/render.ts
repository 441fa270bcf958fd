import { relative } from 'node:path';
import { safeUrl } from '../../../src/feed/url.js';
import { canonicalTag, localeOf } from '../../../src/i18n/locale.js';
import { UsageError } from '../model/usage-error.js';
import type { Finding } from '../model/finding.js';
import { countryNames } from './country-names.js';
import { renderFragment } from './fragment.js';
import { jsonLd } from './json-ld.js';
import { renderLight } from './light.js';
import { renderPage } from './page.js';
import { readFirstPage, readFor } from './read.js';
import type { Form, Rendered, RenderRequest } from './request.js';
import { addressMissing, languageMissing, noJsonLdInPage, notAnAddress } from './words.js';

/** What is to be rendered, as somebody has written it down. */
export interface RenderOrder extends Pick<RenderRequest, 'widget' | 'attributes' | 'tag' | 'styles' | 'assets'> {
  /** Address or path of the document. */
  location: string;
  /** Address that the widget gets. */
  feed: string | undefined;
  lang: string | undefined;
  form: Form;
  /** Whether the content stands beside it as JSON-LD, too. */
  jsonLd: boolean;
}

export interface RenderResult extends Rendered {
  findings: readonly Finding[];
}

/** Where it is rendered. */
export interface RenderPlace {
  /** Of relative paths. */
  folder: string;
  /** Folder that the web server serves, and the address under which it does. */
  served: { out: string; base: string } | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

const FORMS: Readonly<Record<Form, (request: RenderRequest) => Rendered | Promise<Rendered>>> = {
  light: renderLight,
  fragment: renderFragment,
  page: renderPage,
};

/**
 * Renders a widget.
 *
 * @throws SourceError where the document cannot be read
 * @throws UsageError where something that it needs to know is missing
 */
export async function render(order: RenderOrder, place: RenderPlace): Promise<RenderResult> {
  if (order.jsonLd && order.form === 'page') throw new UsageError(noJsonLdInPage);
  const request = await requestFor(order, place);
  const rendered = await FORMS[order.form](request);
  const things = order.jsonLd ? jsonLd(request) : undefined;
  return {
    ...rendered,
    html: things ? `${rendered.html}\n${things}` : rendered.html,
    findings: countryNames(request, order.location),
  };
}

async function requestFor(order: RenderOrder, { folder, served, now }: RenderPlace): Promise<RenderRequest> {
  const { widget, attributes, tag, styles, assets, location } = order;
  const page = await readFirstPage(location, folder);
  const src = srcOf(order, page.address, served);
  const address = safeUrl(src) ?? safeUrl(page.address.href);
  const { feed, unreadable } = readFor(widget, page, address);
  const language = languageFor(order.lang, feed.language);
  const { document } = page;
  return { widget, document, address, feed, unreadable, attributes, language, now, src, tag, styles, assets };
}

/** Where the widget finds the document: as somebody says, else where it is itself, else where the folder is served. */
function srcOf({ feed, location }: RenderOrder, address: URL, served: RenderPlace['served']): string {
  if (feed !== undefined) {
    if (safeUrl(feed, 'https://relative.invalid')) return feed;
    throw new UsageError(notAnAddress('--feed', feed));
  }
  if (address.protocol !== 'file:') return location;
  if (!served?.base) throw new UsageError(addressMissing(location));
  return served.base + pathWithin(address, served.out);
}

/** The path of a file in the folder that is served; of a file elsewhere its name. */
function pathWithin({ pathname }: URL, folder: string): string {
  const path = relative(folder, decodeURIComponent(pathname));
  const name = path.startsWith('..') ? (path.split(/[/\\]/).at(-1) ?? path) : path;
  return name.split(/[/\\]/).map(encodeURIComponent).join('/');
}

/** A language that the widgets do not speak would be English, which nobody has asked for. */
function languageFor(asked: string | undefined, ofFeed: string | undefined): string {
  const { tag, language } = localeOf(asked ?? ofFeed);
  if (canonicalTag(asked ?? ofFeed ?? '')?.split('-')[0] !== language) throw new UsageError(languageMissing);
  return tag;
}
