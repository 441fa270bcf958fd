import { FIELDS } from '../fields/fields.js';
import { isFixedText } from '../fields/fixed-text.js';
import { POST_FIELD_NAMES, postFieldNamed } from '../fields/post-fields.js';
import { targetNamed } from '../fields/recognize.js';
import { pathOf } from '../model/fields.js';
import type { Section, TableSection } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { nearest } from './nearest.js';
import type { SourceConfig } from './schema.js';
import { fieldUnknown, postFieldUnknown, sourceTwice } from './words.js';

/** "mmc-feed.json:12:5" of a setting. */
type PlaceOf = (path: readonly PropertyKey[]) => string;

/** Refuses what the schema lets pass: two sources of one name, and fields that no entry or no post has. */
export function refuseSources(sources: readonly SourceConfig[], placeOf: PlaceOf): void {
  const names = new Set<string>();
  for (const [index, source] of sources.entries()) {
    if (names.has(source.name)) throw new UsageError(sourceTwice(source.name), placeOf(['sources', index, 'name']));
    names.add(source.name);
    for (const setting of ['fields', 'set', 'only', 'not'] as const) {
      for (const name of Object.keys(source[setting] ?? {})) {
        if (isField(source.as, name)) continue;
        const near = nearest(name, fieldNames(source.as));
        throw new UsageError(fieldUnknown(name, near), placeOf(['sources', index, setting, name]));
      }
    }
    if (source.wordpress !== undefined) refusePostFields(source, (name) => placeOf(['sources', index, 'fields', name]));
  }
}

function refusePostFields({ fields = {} }: SourceConfig, placeOf: (name: string) => string): void {
  for (const [name, text] of Object.entries(fields)) {
    if (isFixedText(text) || postFieldNamed(text)) continue;
    throw new UsageError(postFieldUnknown(text, POST_FIELD_NAMES, nearest(text, POST_FIELD_NAMES)), placeOf(name));
  }
}

const TABLES: readonly TableSection[] = ['news', 'people', 'cities'];
const KINDS = { news: 'news', people: 'person', cities: 'city' } as const;

const tablesOf = (as: Section): readonly TableSection[] => (as === 'all' ? TABLES : [as]);

const isField = (as: Section, name: string): boolean =>
  tablesOf(as).some((one) => targetNamed(one, name) !== undefined || pathOf(KINDS[one], name) !== undefined);

const fieldNames = (as: Section): string[] => tablesOf(as).flatMap((one) => FIELDS[one].map(({ target }) => target));
