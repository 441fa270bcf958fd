import { fieldOf } from '../fields/fields.js';
import { targetNamed } from '../fields/recognize.js';
import type { CityEntry, Entry, NewsEntry } from '../model/entry.js';
import { type Finding, WITHHELD } from '../model/finding.js';
import type { Row } from '../model/row.js';
import type { SourceEntries, TableSection } from '../model/source.js';
import { cityOf } from './city.js';
import { shownText } from './clean.js';
import { type DayOrder, dayOrderOf } from './dates/date.js';
import { Ids, named } from './ids.js';
import { holdOf, newsOf } from './news.js';
import { mapPeople } from './people.js';
import { type MapContext, RowValues } from './row-values.js';

export interface MapOptions {
  /** Name of the source in the configuration. */
  source: string;
  /** Of entries that name none. */
  language: string;
  /** IANA time zone of times without one. Without it, dates are taken in UTC, and embargoes where the day ends last. */
  zone?: string | undefined;
  /** Target field → a value for each entry that has none. */
  set?: Readonly<Record<string, string>> | undefined;
  /** The `fields` of the source; those that are a fixed text in quotes count here. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/**
 * Entries of rows. Their ids are what the source alone would give: the id column, else city and country, else a slug.
 * Names in `_mmc.cities`, `_mmc.people` and `properties.people` stay as they were written; `link/` makes ids of them.
 * Entries with a `hold` are among the entries. A person of whom some rows are hidden comes twice, under the same id:
 * once as readers may see them, and once, held, with what the hidden rows say.
 */
export function mapRows(as: TableSection, rows: Iterable<Row>, options: MapOptions): SourceEntries {
  const context = contextOf(as, rows, options);
  if (as === 'people') return mapPeople(Array.from(rows, (row) => new RowValues(row, context)));
  return as === 'cities' ? mapEach(as, rows, context, cityOf) : mapEach(as, rows, context, newsOf);
}

/** One entry a row. */
function mapEach(
  as: TableSection,
  rows: Iterable<Row>,
  context: MapContext,
  entryOf: (values: RowValues) => CityEntry | NewsEntry | undefined,
): SourceEntries {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  const ids = new Ids();
  for (const row of rows) {
    const values = new RowValues(row, context);
    const read = entryOf(values);
    if (!read) {
      if (!row.hidden) values.find('title-missing', {});
      if (!row.hidden) findings.push(...(isToBeHeld(as, values) ? withoutWords(values.findings) : values.findings));
      continue;
    }
    const hasOwnId = values.traces.has('id');
    const isFree = ids.take(read.id);
    if (hasOwnId && !isFree) values.find('id-repeated', { value: read.id }, values.field('id'));
    const entry = withHold(isFree ? read : withId(read, ids.free(read.id)), values);
    // What is held stays among the entries, so that it is held: its id is nobody's concern.
    if (isFree || !hasOwnId || entry.hold) entries.push(entry);
    findings.push(...named(values.findings, entry));
  }
  return { entries, findings };
}

/** A row that is no entry may still be one that must not leave. */
const isToBeHeld = (as: TableSection, values: RowValues): boolean => as === 'news' && holdOf(values) !== undefined;

const withoutWords = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ code, values, where }) => ({
    code,
    values: Object.fromEntries(Object.keys(values).map((name) => [name, WITHHELD])),
    where,
  }));

/** Two of the same name in one country, or of the same title. */
function withId(entry: CityEntry | NewsEntry, id: string): CityEntry | NewsEntry {
  return entry.kind === 'city'
    ? { ...entry, id, sourceId: id, value: { ...entry.value, id } }
    : { ...entry, id, sourceId: id, value: { ...entry.value, id } };
}

const withHold = (entry: CityEntry | NewsEntry, { row }: RowValues): CityEntry | NewsEntry =>
  row.hidden ? { ...entry, hold: row.hold ?? { reason: 'hidden' } } : entry;

function contextOf(as: TableSection, rows: Iterable<Row>, options: MapOptions): MapContext {
  const { source, language, zone, set = {}, fields = {} } = options;
  const byTarget = (pairs: readonly [string, string][]): Map<string, string> =>
    new Map(pairs.map(([name, text]) => [targetNamed(as, name) ?? name, text]));
  const fixed = Object.entries(fields).flatMap(([name, text]): [string, string][] => {
    const inside = /^"(.*)"$|^'(.*)'$/s.exec(text);
    return inside ? [[name, inside[1] ?? inside[2] ?? '']] : [];
  });
  let orders: ReadonlyMap<string, DayOrder> | undefined;
  const orderOf = (target: string): DayOrder => (orders ??= ordersOf(as, rows)).get(target);
  return {
    source,
    language,
    zone,
    set: byTarget(Object.entries(set)),
    fixed: byTarget(fixed),
    orderOf,
  };
}

/** What the dates of each column prove. */
function ordersOf(as: TableSection, rows: Iterable<Row>): Map<string, DayOrder> {
  const texts = new Map<string, string[]>();
  for (const { fields } of rows) {
    for (const { target, cell } of fields) {
      if (cell.kind !== 'text' || fieldOf(as, target)?.kind !== 'date') continue;
      const column = texts.get(target);
      if (column) column.push(shownText(cell));
      else texts.set(target, [shownText(cell)]);
    }
  }
  return new Map([...texts].map(([target, column]) => [target, dayOrderOf(column)]));
}
