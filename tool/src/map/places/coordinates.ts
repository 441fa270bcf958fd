import { fold } from '../../../../src/feed/text.js';
import { plainDigits } from '../clean.js';

export interface LatLon {
  latitude: number;
  longitude: number;
}

interface Angle {
  degrees: number;
  /** By its letter; undefined where it has none. */
  axis: 'latitude' | 'longitude' | undefined;
}

/** Points of the compass in the five languages. O is west: oeste, ouest. */
const COMPASS: readonly (readonly [RegExp, string])[] = [
  [/\b(north|norte|nord)\b|شمالا?/g, 'N'],
  [/\b(south|sur|sud|sul)\b|جنوبا?/g, 'S'],
  [/\b(east|este|est|leste)\b|شرقا?/g, 'E'],
  [/\b(west|oeste|ouest)\b|غربا?|\bo\b/g, 'W'],
];

const NUMBER = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const ANGLE = new RegExp(
  String.raw`^([NSEW])?\s*(${NUMBER})\s*[°º˚d]?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’m]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”s]|''|′′)\s*)?([NSEW])?$`,
  'i',
);

/** Latitude or longitude from one cell: "45.46", "45,46", "45°28′N", "−73° 33.5' W". Undefined where it is none. */
export const readAngle = (text: string): Angle | undefined => parseAngle(normalized(text));

function normalized(text: string): string {
  let plain = fold(
    plainDigits(text)
      .replace(/[−–‒]/g, '-')
      .replaceAll('٫', '.')
      .replace(/[‘’ʼ`´]/g, '′'),
  );
  for (const [words, letter] of COMPASS) plain = plain.replace(words, letter);
  return plain.replace(/[ew](?![a-z])|[ns](?![a-z])/g, (letter) => letter.toUpperCase()).trim();
}

function parseAngle(text: string): Angle | undefined {
  const [, before, degrees, minutes, seconds, after] = ANGLE.exec(text.trim()) ?? [];
  if (!degrees || (before && after)) return undefined;
  const letter = (before ?? after)?.toUpperCase();
  const whole = decimal(degrees);
  const [m, s] = [decimal(minutes ?? '0'), decimal(seconds ?? '0')];
  if (m >= 60 || s >= 60) return undefined;
  const size = Math.abs(whole) + m / 60 + s / 3600;
  const isNegative = degrees.startsWith('-') || letter === 'S' || letter === 'W';
  const axis = letter && ('NS'.includes(letter) ? 'latitude' : 'longitude');
  return { degrees: round(isNegative ? -size : size), axis: axis || undefined };
}

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** Six decimals are ten centimetres. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Both in one cell: "45.46, 9.19", "45,46; 9,19", "45°28′N 9°11′E", "POINT(9.19 45.46)", a link of Google Maps. */
export function readPair(text: string): LatLon | undefined {
  const [, x, y] = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(text.trim()) ?? [];
  if (x && y) return pairOf(parseAngle(y), parseAngle(x));
  const link = /[@=](-?\d+\.\d+),(-?\d+\.\d+)/.exec(text);
  if (link) return pairOf(parseAngle(link[1] ?? ''), parseAngle(link[2] ?? ''));
  const plain = normalized(text).replace(/^[([]|[)\]]$/g, '');
  for (const [first, second] of halves(plain)) {
    const pair = pairOf(parseAngle(first), parseAngle(second));
    if (pair) return pair;
  }
  return undefined;
}

/** Where two angles may be parted, the surest first. */
function* halves(text: string): Generator<[string, string]> {
  for (const separator of [
    /\s*[;/|]\s*/,
    /\s*,\s+/,
    /(?<=[NSEW])\s*,?\s*(?=[\d+-])/,
    /(?<=[\d°′″'"])\s*,?\s*(?=[NSEW]\s*\d)/,
    /,/,
    /\s+/,
  ]) {
    const parts = text.split(separator);
    const [first, second] = parts;
    if (parts.length === 2 && first && second) yield [first, second];
  }
}

function pairOf(first: Angle | undefined, second: Angle | undefined): LatLon | undefined {
  if (!first || !second) return undefined;
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  if (isTurned && (first.axis === 'latitude' || second.axis === 'longitude')) return undefined;
  const [latitude, longitude] = isTurned ? [second, first] : [first, second];
  return { latitude: latitude.degrees, longitude: longitude.degrees };
}
