/**
 * The content feed: a JSON Feed 1.1 with one extension object, `_mmc`.
 *
 * The source of truth for the format. TypeScript types are inferred from it,
 * `dist/feed.schema.json` and the compact shapes that ship to browsers are generated from it.
 * Browsers never load this file: they import its types only.
 */
import { z } from 'zod';

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** The kinds of value a field can hold. `kinds.ts` has the reader of each. */
export const kinds = {
  id: z.string().min(1),
  text: z.string().min(1),
  prose: z.string().min(1),
  url: z.httpUrl(),
  date: z.string().regex(PARTIAL_DATE),
  end: z.string().regex(PARTIAL_DATE),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  email: z.email(),
  phone: z.string().regex(/^\+?[\d\s().-]{3,40}$/),
  number: z.number(),
  point: z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
};
export type Kind = keyof typeof kinds;

const { id, text, prose, url, date, end, language, country, email, phone, number, point } = kinds;

const author = z.object({ name: text.optional(), url: url.optional() });

const attachment = z.object({
  url: url.describe('Address of the download.'),
  mime_type: text.optional(),
  title: text.optional(),
  size_in_bytes: number.optional(),
});

const newsExtension = z.object({
  type: text.optional().describe('"Press Release", "Statement", "Report", … An open vocabulary.'),
  topics: z.array(text).optional().describe('Printed before the type: "Climate Migration Report".'),
  place: text.optional().describe('The place of the dateline.'),
  status: text.optional().describe('"released", "corrected" or "withdrawn".'),
  status_note: text.optional().describe('What was corrected, or why it was withdrawn.'),
  contacts: z
    .array(z.object({ name: text.optional(), role: text.optional(), email: email.optional(), phone: phone.optional() }))
    .optional(),
  boilerplate: prose.optional().describe('About the organization, below the text.'),
  quotes: z.array(z.object({ text: prose, speaker: text.optional(), role: text.optional() })).optional(),
  cross_post: z
    .object({ publisher: text.optional(), notice: prose.optional() })
    .optional()
    .describe('Where it appeared first, and the notice that must be printed with it.'),
  image_alt: text.optional(),
  image_credit: text.optional(),
  cities: z.array(id).optional().describe('Ids of the cities that it is about.'),
  people: z.array(id).optional().describe('Ids of the people that it is about.'),
  translations: z.array(z.object({ language, url, title: text.optional() })).optional(),
});

export const newsItem = z.object({
  id: id.describe('Stable for ever. Where it is missing, the address stands in.'),
  url: url.optional(),
  external_url: url.optional(),
  title: text,
  summary: prose.optional(),
  content_text: prose.optional().describe('Paragraphs, split at blank lines.'),
  image: url.optional(),
  date_published: date.optional().describe('RFC 3339, or as much of it as is known: "2025", "2025-11", "2025-11-04".'),
  date_modified: date.optional(),
  authors: z.array(author).optional(),
  tags: z.array(text).optional(),
  language: language.optional(),
  attachments: z.array(attachment).optional().describe('Downloads.'),
  _mmc: newsExtension.optional(),
});

const membership = z.object({
  organization: text.describe('"Leadership Board", "Governing Board".'),
  role: text.optional().describe('"Member", "Co-Chair".'),
  on_behalf_of: text.optional().describe('The party or group for which the person sits there.'),
  start_date: date.optional(),
  end_date: end.optional().describe('Once it has passed, the membership is a former one.'),
});

export const person = z.object({
  id,
  name: text.nullable().describe('null: a vacant seat.'),
  sort_name: text.optional(),
  title: text.optional().describe('"Mayor".'),
  city: text.optional(),
  city_id: id.optional(),
  country: country.optional().describe('ISO 3166-1 alpha-2.'),
  country_name: text.optional().describe('Replaces the name that is derived from the code.'),
  image: url.optional(),
  image_alt: text.optional(),
  image_credit: text.optional(),
  url: url.optional(),
  summary: prose.optional(),
  biography: prose.optional().describe('Paragraphs, split at blank lines.'),
  links: z.array(z.object({ title: text.optional(), url })).optional(),
  language: language.optional(),
  memberships: z.array(membership).optional(),
});

const cityProperties = z.object({
  name: text,
  names: z.record(z.string(), text).optional().describe('Names in other languages: { "es": "…" }.'),
  country: country.optional().describe('ISO 3166-1 alpha-2.'),
  country_name: text.optional().describe('Replaces the name that is derived from the code.'),
  region: text.optional(),
  programmes: z.array(text).optional(),
  relationship: text.optional().describe('"Leadership City".'),
  since: date.optional(),
  population_band: text.optional(),
  summary: prose.optional(),
  url: url.optional(),
  image: url.optional(),
  people: z.array(id).optional().describe('Ids of the people of the board from this city.'),
});

export const city = z.object({
  type: z.literal('Feature'),
  id,
  geometry: point.nullable().describe('[longitude, latitude]. null: the city is in the list only.'),
  properties: cityProperties,
});

export const feedHead = z.object({
  title: text.optional(),
  description: prose.optional(),
  language: language.optional(),
  home_page_url: url.optional(),
  feed_url: url.optional(),
  next_url: url.optional().describe('The next page of items, fetched on "Load more".'),
});

export const extensionHead = z.object({
  generated_at: date.optional(),
  as_of: date.optional().describe('The day the facts were true.'),
  notice: text.optional().describe('A line printed under every widget.'),
});

export const contentFeed = feedHead.extend({
  version: z.string().describe('"https://jsonfeed.org/version/1.1"'),
  items: z.array(newsItem).default([]),
  _mmc: extensionHead.extend({
    format: z.number().int().max(1).default(1).describe('Major version of this extension.'),
    people: z.array(person).default([]),
    cities: z
      .object({ type: z.literal('FeatureCollection'), features: z.array(city).default([]) })
      .default({ type: 'FeatureCollection', features: [] }),
  }),
});

export type NewsItem = z.infer<typeof newsItem>;
export type Person = z.infer<typeof person>;
export type Membership = z.infer<typeof membership>;
export type City = z.infer<typeof city>;
export type FeedHead = z.infer<typeof feedHead>;
export type ExtensionHead = z.infer<typeof extensionHead>;
export type ContentFeed = z.infer<typeof contentFeed>;
export type Point = z.infer<typeof point>;
