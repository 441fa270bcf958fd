import { isObject } from '../../../../src/feed/shape.js';
import { Refusal } from './refusal.js';
import { ask, type Params, type Rest } from './rest.js';
import { twoAtATime } from './two-at-a-time.js';

/** Posts a page: what WordPress allows, and what sites allow that lower it. */
const SIZES = [100, 50, 20, 10];

/** What is asked for, page by page. */
export interface Listing {
  rest: Rest;
  route: string;
  params: Params;
  /** Entries a page. */
  size: number;
}

export interface Page {
  items: Record<string, unknown>[];
  /** How many there are in all, and on how many pages; undefined where nothing says so. */
  total?: number | undefined;
  pages?: number | undefined;
}

/** By ascending id: what is published later comes last, and what has the same second has an order, too. */
const ORDER = { orderby: 'id', order: 'asc' };

/** What WordPress answers where one post of a page is broken. */
export const BROKEN = 500;
/** Broken posts, at most, that are looked for: a site that has more is broken itself. */
export const MOST_BROKEN = 20;

/** A page, counted from 1; empty beyond the last. A page with a broken post is not tried again: it is read in parts. */
export async function readPage(listing: Listing, page: number): Promise<Page> {
  const { rest, route, params, size } = listing;
  const asked = { ...params, ...ORDER, per_page: size, page };
  const answer = await ask(rest, route, asked, BROKEN).catch((error: unknown) => {
    if (page > 1 && isBeyondLast(error)) return { data: [], total: undefined, pages: undefined };
    throw error;
  });
  const { data, total, pages } = answer;
  return { items: Array.isArray(data) ? data.filter(isObject) : [], total, pages };
}

/** The first page, as large as the site allows. */
export async function firstPage(listing: Omit<Listing, 'size'>): Promise<{ size: number; page: Page }> {
  for (const size of SIZES) {
    try {
      return { size, page: await readPage({ ...listing, size }, 1) };
    } catch (error) {
      if (size === SIZES.at(-1) || !isOverMost(error)) throw error;
    }
  }
  throw new Error('The last size returns or throws.');
}

/** The pages after the first; `read` says how each is read. Where nothing tells their number, up to one that is not full. */
export async function otherPages<Result extends Page>(
  first: Page,
  size: number,
  read: (page: number) => Promise<Result>,
): Promise<Result[]> {
  const count = first.pages ?? (first.total === undefined ? undefined : Math.ceil(first.total / size));
  if (count !== undefined) {
    const numbers = Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 2);
    return twoAtATime(numbers, read);
  }
  const pages: Result[] = [];
  let last = first.items.length;
  for (let number = 2; last >= size; number++) {
    const page = await read(number);
    pages.push(page);
    last = page.items.length;
  }
  return pages;
}

export const isBroken = (error: unknown): boolean => isRefusal(error, BROKEN);

/** More a page than the site allows. */
export const isOverMost = (error: unknown): boolean => isRefusal(error, 400, 'rest_invalid_param');

const isBeyondLast = (error: unknown): boolean => isRefusal(error, 400, 'rest_post_invalid_page_number');

const isRefusal = (error: unknown, status: number, code?: string): boolean =>
  error instanceof Refusal && error.status === status && (code === undefined || error.code === code);
