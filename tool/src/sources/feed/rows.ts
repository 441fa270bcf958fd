import { isFixedText } from '../../fields/fixed-text.js';
import { targetNamed } from '../../fields/recognize.js';
import type { Origin } from '../../model/origin.js';
import type { Cell, Field, Row } from '../../model/row.js';
import { feedDate } from './dates.js';
import type { FeedEntry, FeedValue } from './feed-entry.js';
import { withIds } from './ids.js';
import { summaryText, titleOf, titleText, wholeText } from './texts.js';

export interface RowsOptions {
  /** Name of the source. */
  source: string;
  /** What an editor calls the feed. */
  document: string;
  /** Target field → element, of the configuration. */
  fields: Readonly<Record<string, string>>;
  /** The id and the place of an entry, where what the feed calls it tells them. */
  placeOf?: ((guid: string) => { id: string; origin: Origin } | undefined) | undefined;
}

/** What WordPress calls the category of posts that are in none, in the five languages. */
const NO_CATEGORY = /^(uncategori[sz]ed|sin categor[ií]a|non class[ée]|sem categoria|غير مصنف)$/i;

/** A row for each entry of a feed, in the order of the feed. */
export function rowsOf(entries: readonly FeedEntry[], options: RowsOptions): Row[] {
  return withIds(entries).map(({ id, entry }) => {
    const place = options.placeOf?.(entry.guid?.value ?? '');
    const origin: Origin = place?.origin ?? { source: options.source, document: options.document };
    const configured = configuredFields(entry, options, origin);
    const targets = new Set(configured.map(({ target }) => target));
    const usual = usualFields(place?.id ?? id, entry, origin).filter(({ target }) => !targets.has(target));
    return { origin, fields: [...usual, ...configured], hidden: false };
  });
}

function usualFields(id: string, entry: FeedEntry, origin: Origin): Field[] {
  const field = (target: string, value: FeedValue | undefined, read: (text: string) => string): Field[] => {
    const text = value && read(value.value);
    return value && text ? [fieldOf(target, value, { kind: 'text', text }, origin)] : [];
  };
  const { title, content, summary } = entry;
  const body = summary ?? content;
  const fields = [
    ...field('id', entry.guid ?? entry.link ?? title ?? body, () => id),
    ...field('title', title, titleText),
    ...field('link', entry.link, same),
    ...dateField('date', entry.date ?? entry.modified, origin),
    ...dateField('date_modified', entry.modified, origin),
    ...field('summary', body, summaryText),
    ...field('image', entry.picture, same),
    ...field('image_alt', entry.pictureText, titleText),
    ...field('language', entry.language, same),
    ...entry.categories
      .filter(({ value }) => !NO_CATEGORY.test(value))
      .flatMap((value) => field('topics', value, titleText)),
  ];
  const hasTitle = fields.some(({ target }) => target === 'title');
  return hasTitle ? fields : [...fields, ...field('title', body, titleOf)];
}

const same = (text: string): string => text;

/** As ISO 8601 where the feed's way of writing it is known; else as it is written, so that the report can name it. */
function dateField(target: string, value: FeedValue | undefined, origin: Origin): Field[] {
  if (!value) return [];
  const date = feedDate(value.value);
  const cell: Cell = date ? { kind: 'date', date } : { kind: 'text', text: value.value };
  return [fieldOf(target, value, cell, origin)];
}

const READERS: Readonly<Record<string, (text: string) => string>> = {
  summary: summaryText,
  text: wholeText,
};

/** What the configuration takes from elements that it names. */
function configuredFields(entry: FeedEntry, { fields }: RowsOptions, origin: Origin): Field[] {
  return Object.entries(fields)
    .filter(([, element]) => !isFixedText(element))
    .flatMap(([name, element]) => {
      const target = targetNamed('news', name) ?? name;
      const values = entry.valuesOf(element);
      if (target === 'date' || target === 'date_modified') return dateField(target, values[0], origin);
      const read = READERS[target] ?? titleText;
      return values
        .map((value) => ({ value, text: read(value.value) }))
        .filter(({ text }) => text !== '')
        .map(({ value, text }) => fieldOf(target, value, { kind: 'text', text }, origin));
    });
}

const fieldOf = (target: string, { element }: FeedValue, cell: Cell, origin: Origin): Field => ({
  name: element,
  target,
  cell,
  origin: { ...origin, field: element },
  hidden: false,
});
