import { startOf } from './date.js';
import type { Kind, Point } from './schema.js';
import { cleanProse, cleanText } from './text.js';
import { safeUrl } from './url.js';

/** How a value of one kind is read, and what to say when it does not fit. */
interface KindReader {
  /** @param base what relative addresses are relative to */
  read: (value: unknown, base?: string) => string | number | Point | undefined;
  expected: string;
}

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

export const kindReaders: Record<string, KindReader | undefined> = {
  id: {
    read: (value) => readText(typeof value === 'number' ? String(value) : value),
    expected: 'an id: text or a number',
  },
  text: { read: readText, expected: 'text' },
  prose: {
    read: (value) => (typeof value === 'string' ? cleanProse(value) : undefined),
    expected: 'text',
  },
  url: {
    // Nothing but spaces would be the address of the base.
    read: (value, base) => (string(value)?.trim() ? safeUrl(value, base) : undefined),
    expected: 'an http or https address',
  },
  date: {
    read: (value) => (typeof value === 'string' && !Number.isNaN(startOf(value)) ? value.trim() : undefined),
    expected: 'a date: 2025, 2025-11, 2025-11-04 or RFC 3339',
  },
  /** A date, or the words of one that cannot be read: `sections/memberships.ts` has seen to it. */
  end: { read: readText, expected: 'a date' },
  language: {
    read: (value) => matching(LANGUAGE, string(value)?.replaceAll('_', '-')),
    expected: 'a language tag such as en or pt-BR',
  },
  country: {
    read: (value) => matching(/^[A-Z]{2}$/, string(value)?.toUpperCase()),
    expected: 'a country code of two letters',
  },
  email: { read: (value) => matching(EMAIL, value), expected: 'an e-mail address' },
  phone: { read: (value) => matching(PHONE, value), expected: 'a telephone number' },
  number: {
    read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    expected: 'a number',
  },
  point: {
    read: readPoint,
    expected: 'a GeoJSON Point: [longitude, latitude], longitude first',
  },
} satisfies Record<Kind, KindReader>;
