import type { Kind } from './schema.js';

/** What is expected of a value of each kind, for developers. */
export const expected: Record<Kind, string> = {
  id: 'an id: text or a number',
  text: 'text',
  prose: 'text',
  url: 'an http or https address',
  date: 'a date: 2025, 2025-11, 2025-11-04 or RFC 3339',
  end: 'a date',
  language: 'a language tag such as en or pt-BR',
  country: 'a country code of two letters',
  email: 'an e-mail address',
  phone: 'a telephone number',
  number: 'a number',
  point: 'a GeoJSON Point: [longitude, latitude], longitude first',
};
