import { createHash } from 'node:crypto';
import { startOf } from '../../../src/feed/date.js';
import { paragraphs } from '../../../src/feed/text.js';
import type { Config } from '../config/config.js';
import type { NewsEntry } from '../model/entry.js';
import { isoTime } from '../model/moment.js';
import type { FeedDocument } from './document.js';

const PLACEHOLDER = '\u0000';

/** The newest news as Atom (RFC 4287), for feed readers. */
export function atomDocument(
  { folder, language }: { folder: string; language: string },
  newest: readonly NewsEntry[],
  { feed, base }: Pick<Config, 'feed' | 'base'>,
  firstSeen: (id: string) => string,
): FeedDocument {
  const self = `${base}${folder}feed.xml`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    element('title', feed.title ?? ''),
    ...(feed.description ? [element('subtitle', feed.description)] : []),
    element('id', base ? self : urn(`feed ${folder}`)),
    ...(base ? [`<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`] : []),
    ...(feed.home ? [`<link rel="alternate" type="text/html" href="${xml(feed.home)}"/>`] : []),
    element('updated', PLACEHOLDER),
    element('generator', 'mmc-feed'),
    ...newest.map((entry) => atomEntry(entry, feed.title ?? '', firstSeen(entry.id))),
    '</feed>',
    '',
  ];
  const [before = '', after = ''] = lines.join('\n').split(PLACEHOLDER);
  return {
    path: `${folder}feed.xml`,
    text: (generatedAt) => `${before}${xml(generatedAt)}${after}`,
    timeIn: (published) => /<updated>([^<]+)<\/updated>/.exec(published)?.[1],
  };
}

function atomEntry({ id, value }: NewsEntry, publisher: string, firstSeen: string): string {
  const { title, url, external_url, summary, content_text, date_published, date_modified, authors = [], _mmc } = value;
  const link = url ?? external_url;
  const updated = timestamp(date_modified) ?? timestamp(date_published) ?? firstSeen;
  const published = timestamp(date_published);
  const names = authors.flatMap(({ name }) => (name ? [name] : []));
  return [
    '<entry>',
    element('title', title),
    element('id', urn(id)),
    ...(link ? [`<link rel="alternate" href="${xml(link)}"/>`] : []),
    ...(published ? [element('published', published)] : []),
    element('updated', updated),
    ...(names.length > 0 ? names : [publisher || 'mmc-feed']).map(
      (name) => `<author>${element('name', name)}</author>`,
    ),
    ...[_mmc?.type, ...(_mmc?.topics ?? [])].flatMap((term) => (term ? [`<category term="${xml(term)}"/>`] : [])),
    ...(summary ? [element('summary', summary)] : []),
    ...(content_text ? [`<content type="html">${xml(html(content_text))}</content>`] : []),
    '</entry>',
  ].join('\n');
}

const html = (text: string): string =>
  paragraphs(text)
    .map((paragraph) => `<p>${xml(paragraph)}</p>`)
    .join('');

function timestamp(date: string | undefined): string | undefined {
  const moment = startOf(date ?? '');
  return Number.isNaN(moment) ? undefined : isoTime(moment);
}

/** A name-based identifier (RFC 9562, version 5's form), which stays when addresses change. */
function urn(name: string): string {
  const hex = createHash('sha1').update(`mmc-feed ${name}`).digest('hex');
  const variant = (Number.parseInt(hex.charAt(16), 16) & 3) | 8;
  const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16)];
  return `urn:uuid:${a}-${b}-5${c}-${variant.toString(16)}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Characters that XML 1.0 cannot have are left out; the placeholder for the time is kept. */
const xml = (text: string): string =>
  text
    .replace(
      /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
