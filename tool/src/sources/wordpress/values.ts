import { htmlToProse, htmlToText } from '../../../../src/feed/html/text.js';
import { isObject } from '../../../../src/feed/shape.js';
import type { FieldSpec } from '../../fields/field.js';
import type { Cell } from '../../model/row.js';
import type { Picture } from './pictures.js';

/** What a field of ACF or of the meta holds: a value, a file of its own, or the number of one in the media. */
export type CustomValue = { cell: Cell } | { picture: Picture } | { media: number };

/** Targets of several paragraphs. */
const PROSE = new Set(['summary', 'text', 'biography']);

/** The values of a field, in the way in which its target takes them. What has no place in a feed gives none. */
export function customValues(raw: unknown, target: string, kind: FieldSpec['kind'] | undefined): CustomValue[] {
  if (Array.isArray(raw)) {
    const values = raw.flatMap((one: unknown) => customValues(one, target, kind));
    return kind === 'list' ? values : values.slice(0, 1);
  }
  if (isObject(raw)) return ofObject(raw, target, kind);
  if (typeof raw !== 'string' && typeof raw !== 'number') return [];
  const text = String(raw).trim();
  if (text === '') return [];
  // Pictures and files come as their number, and some sites write numbers as texts.
  if (kind === 'link' && /^\d{1,15}$/.test(text)) return Number(text) > 0 ? [{ media: Number(text) }] : [];
  // A day of ACF is 20261104, however the site shows it.
  const [, year, month, day] = (kind === 'date' && /^(\d{4})(\d{2})(\d{2})$/.exec(text)) || [];
  if (year) return [{ cell: { kind: 'date', date: `${year}-${month}-${day}` } }];
  const shown = kind === 'link' ? text : PROSE.has(target) ? htmlToProse(text) : htmlToText(text);
  return shown === '' ? [] : [{ cell: { kind: 'text', text: shown } }];
}

/** A link, a picture, a place on a map, a term, a post or a choice. */
function ofObject(raw: Record<string, unknown>, target: string, kind: FieldSpec['kind'] | undefined): CustomValue[] {
  const text = (name: string): string => (typeof raw[name] === 'string' ? htmlToText(raw[name]) : '');
  if (kind === 'link') {
    const url = typeof raw['url'] === 'string' ? raw['url'] : '';
    return url === '' ? [] : [{ picture: { url, alt: text('alt'), credit: text('caption') } }];
  }
  const { lat, lng } = raw;
  if (kind === 'coordinate' && typeof lat === 'number' && typeof lng === 'number') {
    return [{ cell: { kind: 'text', text: `${lat}, ${lng}` } }];
  }
  const name = ['name', 'post_title', 'label', 'title', 'address'].map(text).find(Boolean);
  return name === undefined ? [] : customValues(name, target, kind);
}

/** What stands at a name, in groups with dots between: `address.city`. */
export function valueIn(fields: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  return name
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), fields);
}
