import { fold, slug } from '../../../src/feed/text.js';
import { type CityEntry, type Entry, type PersonEntry, titleOf } from '../model/entry.js';
import type { Finding } from '../model/finding.js';

type Referent = PersonEntry | CityEntry;

/** Finds people or cities by what a source calls them: id, name in any language, or name and country. */
export class Names {
  private readonly ids = new Set<string>();
  private readonly byName = new Map<string, Set<string>>();

  /** @param aliases the id that a source would give → the public id */
  constructor(
    referents: readonly Referent[],
    private readonly aliases: ReadonlyMap<string, string>,
  ) {
    for (const referent of referents) {
      this.ids.add(referent.id);
      for (const name of namesOf(referent)) this.add(name, referent.id);
    }
  }

  get size(): number {
    return this.ids.size;
  }

  /** The ids of all that are called so. */
  find(name: string): readonly string[] {
    const text = name.trim();
    const alias = this.aliases.get(text);
    if (alias !== undefined && this.ids.has(alias)) return [alias];
    if (this.ids.has(text)) return [text];
    if (this.ids.has(slug(text))) return [slug(text)];
    return [...(this.byName.get(fold(text)) ?? [])];
  }

  private add(name: string, id: string): void {
    const key = fold(name);
    const ids = this.byName.get(key);
    if (ids) ids.add(id);
    else this.byName.set(key, new Set([id]));
  }
}

function namesOf(referent: Referent): string[] {
  if (referent.kind === 'person') return referent.value.name ? [referent.value.name] : [];
  const { name, names = {}, country, country_name } = referent.value.properties;
  const countries = [country, country_name].filter((value) => value !== undefined);
  return [...new Set([name, ...Object.values(names)])].flatMap((one) => [
    one,
    ...countries.map((value) => `${one}, ${value}`),
  ]);
}

export interface ReferenceOptions {
  visible: readonly Entry[];
  held: readonly Entry[];
  aliases: ReadonlyMap<string, string>;
}

/**
 * Makes ids of the names by which visible entries point to people and cities. What is held is not pointed to.
 * A list that nobody gives, such as the cities of a feed of news alone, is left as it is.
 */
export function resolveReferences({ visible, held, aliases }: ReferenceOptions): Finding[] {
  const findings: Finding[] = [];
  const names = (entries: readonly Entry[], kind: Referent['kind']): Names =>
    new Names(
      entries.filter((entry): entry is Referent => entry.kind === kind),
      aliases,
    );
  const kinds = {
    person: { open: names(visible, 'person'), closed: names(held, 'person') },
    city: { open: names(visible, 'city'), closed: names(held, 'city') },
  };
  const resolve = (entry: Entry, path: string, kind: Referent['kind'], list: readonly string[]): string[] => {
    const { open, closed } = kinds[kind];
    if (open.size + closed.size === 0) return [...list];
    const ids = list.flatMap((name, index) => {
      const at = entry.traces.has(`${path}[${index}]`) ? `${path}[${index}]` : path;
      const found = open.find(name);
      if (found.length === 1) return found;
      if (found.length > 1) findings.push(finding(entry, at, 'name-ambiguous', name, found));
      else if (closed.find(name).length === 0) findings.push(finding(entry, at, 'reference-unknown', name));
      return [];
    });
    return [...new Set(ids)];
  };
  for (const entry of visible) resolveIn(entry, resolve);
  return findings;
}

type Resolve = (entry: Entry, path: string, kind: Referent['kind'], list: readonly string[]) => string[];

function resolveIn(entry: Entry, resolve: Resolve): void {
  if (entry.kind === 'news' && entry.value._mmc) {
    const { _mmc } = entry.value;
    setOrClear(_mmc, 'cities', _mmc.cities && resolve(entry, '_mmc.cities', 'city', _mmc.cities));
    setOrClear(_mmc, 'people', _mmc.people && resolve(entry, '_mmc.people', 'person', _mmc.people));
  } else if (entry.kind === 'city') {
    const { properties } = entry.value;
    const people = properties.people && resolve(entry, 'properties.people', 'person', properties.people);
    setOrClear(properties, 'people', people);
  } else if (entry.kind === 'person' && entry.value.city_id) {
    const [id] = resolve(entry, 'city_id', 'city', [entry.value.city_id]);
    if (id) entry.value.city_id = id;
    else delete entry.value.city_id;
  }
}

function setOrClear<Key extends 'cities' | 'people'>(
  target: { [Name in Key]?: string[] | undefined },
  key: Key,
  list: string[] | undefined,
): void {
  target[key] = list && list.length > 0 ? list : undefined;
}

function finding(
  entry: Entry,
  path: string,
  code: 'name-ambiguous' | 'reference-unknown',
  value: string,
  others: readonly string[] = [],
): Finding {
  const { kind, id, origin, traces } = entry;
  return {
    code,
    values: { value, ...(others.length > 0 && { others: others.join(', ') }) },
    where: traces.get(path)?.origin ?? origin,
    entry: { kind, id, title: titleOf(entry) },
  };
}
