import type { TableSection } from '../model/source.js';
import { CITY_FIELDS } from './cities.js';
import type { FieldSpec } from './field.js';
import { NEWS_FIELDS } from './news.js';
import { PEOPLE_FIELDS } from './people.js';

/** The fields of each kind of table, in the order of the template's columns. */
export const FIELDS: Readonly<Record<TableSection, readonly FieldSpec[]>> = {
  people: PEOPLE_FIELDS,
  cities: CITY_FIELDS,
  news: NEWS_FIELDS,
};

/** The field with a flat name. `names.es` is a text like `name`. */
export const fieldOf = (as: TableSection, target: string): FieldSpec | undefined =>
  FIELDS[as].find((field) => field.target === target);
