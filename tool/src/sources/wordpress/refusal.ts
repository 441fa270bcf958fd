import { isObject } from '../../../../src/feed/shape.js';
import type { Words } from '../../model/language.js';
import { SourceError } from '../../model/source.js';
import { badStatus } from '../failures.js';
import type { StatusError } from '../http.js';
import { closed, notData, walled } from './errors.js';
import { wallOf } from './walls.js';

/** What a site answers in the place of data. */
export class Refusal extends SourceError {
  constructor(
    words: Words,
    readonly reason: 'wall' | 'closed' | 'other',
    readonly status: number,
    /** WordPress's own: "rest_no_route". Empty: the answer is not WordPress's. */
    readonly code = '',
  ) {
    super(words);
  }
}

const isHtml = (text: string): boolean => /^\s*(?:<!--|<!doctype|<html|<head|<body|<script)/i.test(text);

/** Why an answer with another status than 200 has no data. */
export function refusalOf(host: string, { status, headers, text }: StatusError): Refusal {
  const code = codeIn(text);
  const wall = code ? undefined : wallOf(headers, text);
  if (wall) return new Refusal(walled(host, wall).words, 'wall', status);
  if (status === 401 || (status === 403 && code))
    return new Refusal(closed(host, status).words, 'closed', status, code);
  const isRefused = status === 403 || status === 406 || status === 429;
  if (isRefused && isHtml(text)) return new Refusal(walled(host, undefined).words, 'wall', status);
  return new Refusal(badStatus(host, status).words, 'other', status, code);
}

/** Why an answer with the status 200 that is not JSON has no data. */
export function noDataIn(host: string, headers: StatusError['headers'], text: string): Refusal {
  const wall = wallOf(headers, text);
  return wall
    ? new Refusal(walled(host, wall).words, 'wall', 200)
    : new Refusal(notData(host).words, isHtml(text) ? 'wall' : 'other', 200);
}

function codeIn(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    return isObject(answer) && typeof answer['code'] === 'string' ? answer['code'] : '';
  } catch {
    return '';
  }
}
