import type { Membership, Person } from '../../../src/feed/schema.js';
import { fold } from '../../../src/feed/text.js';
import { safeUrl } from '../../../src/feed/url.js';
import { cleanLine } from './clean.js';
import { countryOf } from './country.js';
import type { RowValues } from './row-values.js';

/** What stands where a name would, when nobody holds the seat. */
const VACANT = new Set(
  'vacant|vacancy|vacant seat|tbc|tbd|n.n.|nn|-|–|—|vacante|por designar|por confirmar|vacant(e)|a pourvoir|siege vacant|vago|vaga|por nomear|شاغر|مقعد شاغر'
    .split('|')
    .map(fold),
);

/** A person as one row has them, with its memberships. */
export interface PersonRow {
  values: RowValues;
  /** null: a vacant seat. Undefined: neither a name nor a board. */
  name: string | null | undefined;
  id: string | undefined;
  city: string | undefined;
  /** What tells people of one name apart, for comparing. */
  key: { id: string; city: string; country: string };
  memberships: readonly Membership[];
  details: Partial<Person>;
}

export function personRow(values: RowValues): PersonRow {
  const written = values.line('name', 'name');
  const isVacant = written === undefined || VACANT.has(fold(written));
  const memberships = membershipsOf(values);
  const details = detailsOf(values);
  const name = isVacant ? (memberships.length > 0 ? null : undefined) : written;
  const id = values.id();
  const key = { id: id ?? '', city: fold(details.city ?? ''), country: details.country ?? '' };
  return { values, name, id, city: details.city, key, memberships, details };
}

/** One for each board that a cell names. Their paths count from 0: `person-group.ts` moves them. */
function membershipsOf(values: RowValues): Membership[] {
  const boards = values.list('board', 'memberships[0].organization') ?? [];
  const role = values.line('role', 'memberships[0].role');
  const from = values.date('from', 'memberships[0].start_date');
  const until = values.date('until', 'memberships[0].end_date');
  const end = until?.end ?? until?.date ?? from?.end;
  return boards.map((organization) => ({
    organization,
    ...(role && { role }),
    ...(from && { start_date: from.date }),
    ...(end && { end_date: end }),
  }));
}

function detailsOf(values: RowValues): Partial<Person> {
  const sortName = values.line('sort_name', 'sort_name');
  const title = values.line('title', 'title');
  const city = values.line('city', 'city');
  const image = values.url('image', 'image');
  const alt = values.line('image_alt', 'image_alt');
  const credit = values.line('image_credit', 'image_credit');
  const url = values.url('link', 'url');
  const links = linksOf(values);
  const summary = values.prose('summary', 'summary');
  const biography = values.prose('biography', 'biography');
  const language = values.line('language', 'language');
  return {
    ...(sortName && { sort_name: sortName }),
    ...(title && { title }),
    ...(city && { city: cleanLine(city) }),
    ...countryOf(values, ''),
    ...(image && { image }),
    ...(alt && { image_alt: alt }),
    ...(credit && { image_credit: credit }),
    ...(url && { url }),
    ...(links && { links }),
    ...(summary && { summary }),
    ...(biography && { biography }),
    ...(language && { language }),
  };
}

/** "2025 Impact Report: https://mmc.example/report", one behind the other. */
function linksOf(values: RowValues): Person['links'] {
  const links = values.list('links', 'links')?.flatMap((text) => {
    const [, title = '', address = ''] = /^(.*?)[\s:–—-]*(\S+)$/.exec(text) ?? [];
    const url = safeUrl(address);
    if (!url) values.find('link-refused', { value: text }, values.field('links'));
    return url ? [{ ...(title && { title }), url }] : [];
  });
  return links?.length ? links : undefined;
}
