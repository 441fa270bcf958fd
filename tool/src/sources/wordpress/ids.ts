import { tooManyBroken } from './errors.js';
import { isBroken, type Listing, MOST_BROKEN, otherPages, type Page, readPage } from './pages.js';

/** Which posts there are at one time. */
export interface Ids {
  ids: ReadonlySet<number>;
  /** Posts that WordPress cannot even name: for each, the number of the one before it, or 0. */
  nameless: readonly number[];
  /** Nothing moved while they were read: the same total on every page, and each id above the last. */
  isSteady: boolean;
}

/** A page is halved as far as page numbers allow. */
const SIZES = [50, 25, 10, 5, 1];

interface IdPage extends Page {
  list: readonly (number | 'nameless')[];
}

/** The numbers of all posts. */
export async function readIds(listing: Listing): Promise<Ids> {
  const { size } = listing;
  const asked = { ...listing, params: { ...listing.params, _fields: 'id' } };
  const first = await idPage(asked, 1);
  const pages = [first, ...(await otherPages<IdPage>(first, size, (page) => idPage(asked, page)))];
  const ids = new Set<number>();
  const nameless: number[] = [];
  let [last, isAscending] = [0, true];
  for (const id of pages.flatMap(({ list }) => list)) {
    if (id === 'nameless') {
      nameless.push(last);
      continue;
    }
    isAscending &&= id > last;
    last = id;
    ids.add(id);
  }
  if (nameless.length > MOST_BROKEN) throw tooManyBroken(listing.rest.root.host);
  const totals = new Set(pages.flatMap(({ total }) => total ?? []));
  return { ids, nameless, isSteady: isAscending && totals.size < 2 };
}

export const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** A page of ids. One that a broken post makes an error is read in parts, down to the post. */
async function idPage(listing: Listing, page: number): Promise<IdPage> {
  try {
    const answer = await readPage(listing, page);
    return { ...answer, list: answer.items.flatMap(({ id }) => (isId(id) ? id : [])) };
  } catch (error) {
    if (!isBroken(error)) throw error;
    if (listing.size === 1) return { items: [], list: ['nameless'] };
  }
  const size = SIZES.find((one) => one < listing.size && listing.size % one === 0) ?? 1;
  const parts = listing.size / size;
  const found: IdPage = { items: [], list: [] };
  for (let part = 1; part <= parts; part++) {
    const { items, total, list } = await idPage({ ...listing, size }, (page - 1) * parts + part);
    found.items.push(...items);
    found.total ??= total;
    found.list = [...found.list, ...list];
    if (found.list.filter((id) => id === 'nameless').length > MOST_BROKEN) {
      throw tooManyBroken(listing.rest.root.host);
    }
    if (list.length === 0) break;
  }
  return found;
}
