import type { Membership, Person } from '../../../src/feed/schema.js';
import { fold, slug } from '../../../src/feed/text.js';
import { languageTag } from '../fields/language-names.js';
import type { PersonEntry, Trace } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import type { SourceEntries } from '../model/source.js';
import { Ids, named } from './ids.js';
import { type PersonRow, personRow } from './person.js';
import type { RowValues } from './row-values.js';

/** People of rows: each row is a membership, and all rows of a person become one, with all roles and terms. */
export function mapPeople(rows: readonly RowValues[]): SourceEntries {
  const entries: PersonEntry[] = [];
  const findings: Finding[] = [];
  const ids = new Ids();
  for (const group of groups(rows.map(personRow), findings)) {
    const [first] = group;
    if (!first) continue;
    const id = idOf(first, group, ids);
    const visible = group.filter(({ values }) => !values.row.hidden);
    const hidden = group.filter(({ values }) => values.row.hidden);
    if (visible.length > 0) {
      const entry = entryOf(id, visible);
      entries.push(entry);
      findings.push(
        ...named(
          visible.flatMap(({ values }) => values.findings),
          entry,
        ),
      );
    }
    if (hidden.length > 0) {
      entries.push({ ...entryOf(id, hidden), hold: hidden[0]?.values.row.hold ?? { reason: 'hidden' } });
    }
  }
  return { entries, findings };
}

/** Rows of the same person: by id, else by name and city. A vacant seat is always its own. */
function groups(rows: readonly PersonRow[], findings: Finding[]): PersonRow[][] {
  const found: PersonRow[][] = [];
  const byId = new Map<string, PersonRow[]>();
  const byName = new Map<string, PersonRow[][]>();
  for (const row of rows) {
    if (row.name === undefined) {
      if (!row.values.row.hidden) findings.push(...row.values.findings, nameless(row.values));
      continue;
    }
    const known = row.id === undefined ? undefined : byId.get(row.id);
    if (known && !isSameName(known, row)) {
      if (row.values.row.hidden) {
        found.push([row]);
        continue;
      }
      row.values.find('id-repeated', { value: row.id ?? '' }, row.values.field('id'));
      findings.push(...row.values.findings);
      continue;
    }
    const namesakes = row.name === null ? [] : (byName.get(fold(row.name)) ?? []);
    const group = known ?? namesakes.find((other) => isSamePerson(other, row)) ?? [];
    if (group.length === 0) found.push(group);
    if (group.length === 0 && row.name !== null) byName.set(fold(row.name), [...namesakes, group]);
    if (row.id !== undefined) byId.set(row.id, group);
    group.push(row);
  }
  return found;
}

const nameless = ({ row }: RowValues): Finding => ({
  code: 'title-missing',
  values: {},
  where: row.fields[0]?.origin ?? row.origin,
});

const isSameName = ([first]: readonly PersonRow[], { name }: PersonRow): boolean =>
  fold(first?.name ?? '') === fold(name ?? '');

/** Of the same name: unless id, city or country say that they are two. */
function isSamePerson(group: readonly PersonRow[], { key }: PersonRow): boolean {
  const differs = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;
  return !group.some(
    ({ key: other }) =>
      differs(other.id, key.id) || differs(other.city, key.city) || differs(other.country, key.country),
  );
}

function idOf(first: PersonRow, group: readonly PersonRow[], ids: Ids): string {
  const own = group.find(({ id }) => id !== undefined)?.id;
  if (own !== undefined && ids.take(own)) return own;
  if (first.name) {
    const id = slug(first.name) || 'person';
    return ids.take(id) ? id : ids.free(slug(`${first.name} ${first.city ?? ''}`));
  }
  const [seat] = first.memberships;
  return ids.free(slug(`vacant ${seat?.organization ?? ''} ${first.city ?? seat?.role ?? ''}`));
}

function entryOf(id: string, group: readonly PersonRow[]): PersonEntry {
  const traces = new Map<string, Trace>();
  const memberships: Membership[] = [];
  let details: Partial<Person> = {};
  for (const row of group) {
    for (const [path, trace] of row.values.traces) {
      if (!path.startsWith('memberships') && !traces.has(path)) traces.set(path, trace);
    }
    for (const membership of row.memberships) {
      for (const [path, trace] of row.values.traces) {
        if (path.startsWith('memberships')) traces.set(path.replace('[0]', `[${memberships.length}]`), trace);
      }
      memberships.push(membership);
    }
    // The first row that says something is right.
    details = { ...row.details, ...details };
  }
  const [first] = group;
  const language = details.language && languageTag(details.language);
  return {
    kind: 'person',
    id,
    sourceId: id,
    origin: first?.values.row.origin ?? { source: '' },
    traces,
    language: language ?? first?.values.context.language ?? '',
    value: {
      id,
      name: first?.name ?? null,
      ...details,
      ...(language && { language }),
      ...(memberships.length > 0 && { memberships }),
    },
  };
}
