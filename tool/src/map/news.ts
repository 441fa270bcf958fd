import type { NewsItem } from '../../../src/feed/schema.js';
import { slug } from '../../../src/feed/text.js';
import { languageTag } from '../fields/language-names.js';
import type { Hold, NewsEntry } from '../model/entry.js';
import type { Field } from '../model/row.js';
import { cleanLine, cleanParagraphs, shownText } from './clean.js';
import { readDateline } from './dateline.js';
import { withOffset } from './dates/zone.js';
import { type FirstPublished, firstPublished } from './first-published.js';
import type { RowValues } from './row-values.js';
import { statusOf } from './status.js';
import { typeInTitle } from './type-in-title.js';

/** Where the day begins last: without a zone, an embargo has surely ended when it has ended there. */
const LAST_ZONE = 'Etc/GMT+12';
/** Letters of an id that is made of a title. */
const ID_LENGTH = 80;

/** A news item from its row, with the id that the row alone would give. Undefined: it has no title. */
export function newsOf(values: RowValues): NewsEntry | undefined {
  const title = values.line('title', 'title');
  if (!title) return undefined;
  const id = values.id() ?? slug(title).slice(0, ID_LENGTH).replace(/-$/, '');
  const named = values.line('language', 'language');
  const language = named && languageTag(named);
  const status = values.line('status', '_mmc.status');
  const typed = typedTitle(values, title);
  const hold = holdOf(values);
  const { row, traces, context } = values;
  return {
    kind: 'news',
    id,
    sourceId: id,
    origin: row.origin,
    traces,
    language: language ?? context.language,
    value: {
      id,
      title: typed.title,
      ...detailsOf(values),
      ...(language && { language }),
      ...extensionOf(values, typed.type, status && statusOf(status)),
    },
    ...(hold && { hold }),
    ...(row.translatedAt && { translatedAt: row.translatedAt }),
  };
}

/** Type and title. Where the configuration takes the type from the title, it is taken off there. */
function typedTitle(values: RowValues, title: string): { type: string | undefined; title: string } {
  const type = values.line('type', '_mmc.type');
  if (type !== title) return { type, title };
  const typed = typeInTitle(title);
  if (typed) return typed;
  values.traces.delete('_mmc.type');
  return { type: undefined, title };
}

function detailsOf(values: RowValues): Partial<NewsItem> {
  const url = values.url('link', 'url');
  const date = values.date('date', 'date_published')?.date;
  const summary = values.prose('summary', 'summary');
  const text = values.prose('text', 'content_text');
  const image = values.url('image', 'image');
  const modified = values.date('date_modified', 'date_modified')?.date;
  const tags = values.list('tags', 'tags');
  return {
    ...(url && { url }),
    ...(summary && { summary }),
    ...(text && { content_text: text }),
    ...(image && { image }),
    ...(date && { date_published: withOffset(date, values.context.zone ?? 'UTC') }),
    ...(modified && { date_modified: withOffset(modified, values.context.zone ?? 'UTC') }),
    ...(tags && { tags }),
  };
}

function extensionOf(values: RowValues, type: string | undefined, status: string | undefined): Pick<NewsItem, '_mmc'> {
  const at = (name: string): string => `_mmc.${name}`;
  const topics = values.list('topics', at('topics'));
  const place = values.line('place', at('place')) ?? datelinePlace(values, at('place'));
  const crossPost = crossPostOf(values, at('cross_post'));
  const note = values.line('status_note', at('status_note'));
  const alt = values.line('image_alt', at('image_alt'));
  const credit = values.line('image_credit', at('image_credit'));
  const cities = values.list('cities', at('cities'));
  const people = values.list('people', at('people'));
  const extension = {
    ...(type && { type }),
    ...(topics && { topics }),
    ...(place && { place }),
    ...(crossPost && { cross_post: crossPost }),
    ...(status && status !== 'draft' && { status }),
    ...(note && { status_note: note }),
    ...(alt && { image_alt: alt }),
    ...(credit && { image_credit: credit }),
    ...(cities && { cities }),
    ...(people && { people }),
  };
  return Object.keys(extension).length > 0 ? { _mmc: extension } : {};
}

/** The field that an entry's text is from, and its text. */
function textOf(values: RowValues): { field: Field; text: string } | undefined {
  const field = values.field('text') ?? values.field('summary');
  if (!field || field.hidden || field.cell.kind === 'error') return undefined;
  return { field, text: cleanParagraphs(shownText(field.cell)) };
}

/** The place in the dateline, where no field says one. */
function datelinePlace(values: RowValues, path: string): string | undefined {
  const { field, text } = textOf(values) ?? {};
  const dateline = text === undefined ? undefined : readDateline(text);
  if (!field || !dateline?.place) return undefined;
  const { place, isCertain } = dateline;
  values.trace(path, field, [{ code: 'dateline', value: place }]);
  if (!isCertain) values.find('guessed', { field: 'place', value: place, from: 'dateline', how: 'dateline' }, field);
  return place;
}

/** Where the text says that it appeared first. */
function crossPostOf(values: RowValues, path: string): FirstPublished | undefined {
  const { field, text } = textOf(values) ?? {};
  const found = text === undefined ? undefined : firstPublished(text);
  if (!field || !found) return undefined;
  values.trace(path, field, [{ code: 'opening', value: found.publisher }]);
  const told = { field: 'cross_post', value: found.publisher, from: 'opening', how: 'opening' };
  values.find('guessed', told, field);
  return found;
}

/** Why a row must not leave. An embargo that cannot be read holds until somebody mends it. */
export function holdOf(values: RowValues): Hold | undefined {
  const status = values.field('status');
  if (status && statusOf(cleanLine(shownText(status.cell))) === 'draft') return { reason: 'unpublished' };
  const field = values.field('embargo');
  if (!field || shownText(field.cell).trim() === '') return undefined;
  const date = values.date('embargo', 'embargo', true)?.date;
  if (!date) return { reason: 'embargo' };
  const time = date.includes('T') ? date : `${firstDay(date)}T00:00:00`;
  return { reason: 'embargo', until: withOffset(time, values.context.zone ?? LAST_ZONE) };
}

/** An embargo until a month or a year ends on its last day at the earliest: the next one begins it. */
function firstDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 1)).toISOString().slice(0, 10);
}
