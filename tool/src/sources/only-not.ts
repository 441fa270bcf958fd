import { slug } from '../../../src/feed/text.js';
import type { SourceConfig } from '../config/config.js';
import type { Entry } from '../model/entry.js';
import { textsAt } from '../model/fields.js';

type Filter = SourceConfig['only'];

/** Whether the `only` and `not` of its source let an entry in. Capitals and accents do not count. */
export function isWanted(entry: Entry, { only, not }: Pick<SourceConfig, 'only' | 'not'>): boolean {
  const has = ([name, values]: [string, string | string[]]): boolean => {
    const wanted = [values].flat().map(slug);
    return textsAt(entry, name).some((text) => wanted.includes(slug(text)));
  };
  return conditions(only).every(has) && !conditions(not).some(has);
}

const conditions = (filter: Filter): [string, string | string[]][] => Object.entries(filter ?? {});
