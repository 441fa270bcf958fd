// What of a feed becomes of an entry, without a run around it.
import { mapRows, readFeed } from '../../dist/testing.mjs';

const encoder = new TextEncoder();

/** The news items of a feed: its text, or its bytes. */
export function itemsOf(feed, options = {}) {
  const bytes = typeof feed === 'string' ? encoder.encode(feed) : feed;
  const { rows } = readFeed(bytes, {
    source: 'press',
    document: 'rss.xml',
    address: 'https://partner.example/feeds/rss.xml',
    ...options,
  });
  const { entries } = mapRows('news', rows, { source: 'press', language: 'en', ...options });
  return entries.map(({ value }) => value);
}

export const rss = (items, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>
  <channel><title>Partner</title><link>https://partner.example/</link>${items}</channel></rss>`;

/** The item of an RSS feed with one. */
export const itemOf = (inside, options) => itemsOf(rss(`<item><title>A title</title>${inside}</item>`), options)[0];

export const atom = (entries, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Partner</title>${entries}</feed>`;
