import { startOf } from './date.js';
import type { Kind, Point } from './schema.js';
import { cleanProse, cleanText } from './text.js';
import { safeUrl } from './url.js';

/**
 * Returns a value as it may be used; undefined, or an empty text, where it does not fit.
 *
 * @param base what relative addresses are relative to
 */
type ReadKind = (value: unknown, base?: string) => string | number | Point | undefined;

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const EMAIL = /^[^\s@<>?&"]+@[^\s@<>?&"]+$/;
const PHONE = /^\+?[\d\s().-]{3,40}$/;

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function matching(pattern: RegExp, value: unknown): string | undefined {
  const text = string(value)?.trim();
  return text && pattern.test(text) ? text : undefined;
}

function readText(value: unknown): string | undefined {
  const text = string(value);
  return text === undefined ? undefined : cleanText(text);
}

function readPoint(value: unknown): Point | undefined {
  if (typeof value !== 'object' || value === null || !('coordinates' in value)) return undefined;
  if (!Array.isArray(value.coordinates)) return undefined;
  const coordinates: unknown[] = value.coordinates;
  const longitude = coordinates[0];
  const latitude = coordinates[1];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return onEarth ? { type: 'Point', coordinates: [longitude, latitude] } : undefined;
}

/** How a value of each kind is read. What is expected of one is in `expected.ts`. */
export const kindReaders: Record<string, ReadKind | undefined> = {
  id: (value) => readText(typeof value === 'number' ? String(value) : value),
  text: readText,
  prose: (value) => (typeof value === 'string' ? cleanProse(value) : undefined),
  // Nothing but spaces would be the address of the base.
  url: (value, base) => (string(value)?.trim() ? safeUrl(value, base) : undefined),
  date: (value) => (typeof value === 'string' && !Number.isNaN(startOf(value)) ? value.trim() : undefined),
  /** A date, or the words of one that cannot be read: `sections/memberships.ts` has seen to it. */
  end: readText,
  language: (value) => matching(LANGUAGE, string(value)?.replaceAll('_', '-')),
  country: (value) => matching(/^[A-Z]{2}$/, string(value)?.toUpperCase()),
  email: (value) => matching(EMAIL, value),
  phone: (value) => matching(PHONE, value),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  point: readPoint,
} satisfies Record<Kind, ReadKind>;
