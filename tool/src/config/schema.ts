/**
 * The configuration, `mmc-feed.json`. The source of truth: types, the checks, and
 * `dist/mmc-feed.schema.json` for completion in editors all come from it.
 *
 * Each `error` is a key of `EXPECTED` in `expected.ts`, which says in five languages what belongs there.
 */
import { z } from 'zod';
import { FINDING_CODES } from '../model/finding.js';
import { FORMS, STYLES, TAGS, WIDGETS } from '../render/request.js';

const text = z.string({ error: 'text' }).min(1, { error: 'text' });
const language = z.string({ error: 'language' }).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: 'language' });
const address = z.httpUrl({ error: 'address' });

const secret = z
  .union([z.string(), z.strictObject({ env: text })], { error: 'secret' })
  .describe('A text, or { "env": "NAME" }: the value of an environment variable. It is never printed.');

const values = z.union([text, z.array(text)], { error: 'texts' });

const severity = z.enum(['off', 'info', 'check', 'readers']);

const zone = z
  .string({ error: 'zone' })
  .refine(isZone, { error: 'zone' })
  .describe('IANA time zone of times without one: "Europe/Brussels".');

const sourceFields = {
  name: z
    .string({ error: 'name' })
    .regex(/^[a-z0-9][a-z0-9-]*$/i, { error: 'name' })
    .describe('What the report calls it. Ids of its entries may begin with it: do not change it later.'),
  as: z.enum(['news', 'people', 'cities', 'all']).describe('What its entries are; "all" for content documents.'),
  wordpress: z
    .string({ error: 'address' })
    .regex(/^(?:https?:\/\/[^\s/]+|\.{0,2}\/)/i, { error: 'site' })
    .optional()
    .describe('Address of a WordPress site, or the folder of a recorded one: "./site".'),
  sheet: text.optional().describe('Address or path of a workbook (.xlsx) or table (.csv).'),
  feed: text.optional().describe('Address or path of an RSS, Atom or JSON feed.'),
  content: text.optional().describe('Address or path of any document that the widgets read.'),
  type: text.optional().describe('Of WordPress: slug or rest_base of the post type.'),
  tab: text.optional().describe('Of a workbook: name of the tab.'),
  language: language.optional().describe('Of its entries. Each further language gets a folder of its own.'),
  fields: z.record(z.string(), text, { error: 'object' }).optional().describe('Target field → field of the source.'),
  set: z
    .record(z.string(), text, { error: 'object' })
    .optional()
    .describe('Target field → value, where there is none.'),
  only: z
    .record(z.string(), values, { error: 'object' })
    .optional()
    .describe('Field → values: entries with one of them.'),
  not: z
    .record(z.string(), values, { error: 'object' })
    .optional()
    .describe('Field → values: entries with none of them.'),
  optional: z
    .boolean({ error: 'boolean' })
    .optional()
    .describe('May be missing until it has been read for the first time.'),
  zone: zone.optional(),
  every: z
    .number({ error: 'seconds' })
    .min(0, { error: 'seconds' })
    .default(0)
    .describe('Seconds at least between two reads.'),
  headers: z
    .record(z.string(), secret, { error: 'object' })
    .optional()
    .describe('HTTP headers for the host of the source.'),
};

/** A source is of exactly one of these kinds. */
export const SOURCE_KINDS = ['wordpress', 'sheet', 'feed', 'content'] as const;

const source = z
  .strictObject(sourceFields, { error: 'object' })
  .refine((value) => SOURCE_KINDS.filter((kind) => value[kind] !== undefined).length === 1, { error: 'one-source' })
  .refine((value) => (value.content === undefined ? value.as !== 'all' : true), { error: 'all-content', path: ['as'] })
  .refine((value) => value.feed === undefined || value.as === 'news', { error: 'feed-news', path: ['as'] });

const feed = z.strictObject(
  {
    title: text.optional(),
    description: text.optional(),
    language: language.default('en'),
    home: address.optional().describe('The page that the news are on.'),
    notice: z.string({ error: 'text' }).optional().describe('A line printed under every widget.'),
    as_of: z
      .union([z.iso.date(), z.literal('today')], { error: 'day' })
      .optional()
      .describe('The day on which the facts were true, or "today".'),
  },
  { error: 'object' },
);

const render = z.strictObject(
  {
    widget: z.enum(WIDGETS),
    out: text.describe('The file that is written.'),
    src: text
      .optional()
      .describe('Path or address of the document that it shows; default: the feed.json of this build.'),
    feed: text.optional().describe('Address that the widget gets; default: that of the document.'),
    form: z.enum(FORMS).default('light').describe('Plain HTML, what the widget looks like, or a page of its own.'),
    lang: language.optional().describe('Language of the widget; default: that of the feed.'),
    attributes: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()], { error: 'attribute' }), { error: 'object' })
      .default({})
      .describe('Attributes of the widget: { "limit": 5, "type": "press-release" }.'),
    tag: z.enum(TAGS).optional().describe('For a CMS that keeps no custom elements.'),
    styles: z.enum(STYLES).optional().describe('Of a fragment: in it, or linked.'),
    assets: address.optional().describe('Where the files of the widgets are.'),
    json_ld: z.boolean({ error: 'boolean' }).default(false).describe('With JSON-LD beside it, for search engines.'),
  },
  { error: 'object' },
);

export const configSchema = z.strictObject(
  {
    $schema: z.string().optional(),
    feed: feed.prefault({}),
    out: text.describe('Folder that the web server serves.'),
    base: address.optional().describe('Address under which it does.'),
    report: text.default('report').describe('Folder of the report, never inside "out".'),
    sources: z.array(source, { error: 'list' }).min(1, { error: 'list' }),
    render: z.array(render, { error: 'list' }).default([]).describe('Files of HTML that need no script.'),
    ids: z
      .record(z.string(), text, { error: 'object' })
      .default({})
      .describe('Public id → id that the source would give.'),
    guard: z
      .strictObject(
        {
          shrink: z
            .string({ error: 'percent' })
            .regex(/^\d{1,3}(\.\d+)?\s?%$/, { error: 'percent' })
            .default('20%'),
        },
        { error: 'object' },
      )
      .prefault({}),
    rules: z
      .strictObject(Object.fromEntries(FINDING_CODES.map((code) => [code, severity.optional()])), { error: 'object' })
      .prefault({})
      .describe('Code of a finding → its severity, or "off".'),
  },
  { error: 'object' },
);

export type ConfigFile = z.infer<typeof configSchema>;
export type RenderConfig = z.infer<typeof render>;
export type SourceConfig = z.infer<typeof source>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
