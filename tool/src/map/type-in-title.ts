import { newsType } from '../fields/news-types.js';

/** "Press Release: Paris opens its doors", taken apart. */
export interface TypedTitle {
  /** As readers see it. */
  type: string;
  title: string;
}

const PREFIX = /^([^:–—]{3,40}?)(?:\s*:|\s[–—-])\s+(\S.*)$/su;

/** Undefined where a title does not begin with a type that is known. */
export function typeInTitle(written: string): TypedTitle | undefined {
  const [, prefix = '', title = ''] = PREFIX.exec(written) ?? [];
  const type = newsType(prefix);
  return type === undefined ? undefined : { type, title };
}
