import type { Person } from '../feed/schema.js';
import type { Seat } from '../feed/select/people.js';
import { placeOf, roleOf, termOf } from '../i18n/entries/person.js';
import { fill } from '../i18n/words.js';
import type { LightContext } from './context.js';
import { block, joined, type Markup, tag } from './markup.js';
import { link, marksOf, name, paragraph, prose } from './text.js';

/** One seat of a board. */
export function seatEntry(
  { person, membership, roles, isOurs }: Seat,
  fullName: string,
  context: LightContext,
): Markup {
  const { words, formats } = context;
  const role = roleOf(roles);
  const party = membership?.on_behalf_of;
  const marks = [nameLink(person, context), isOurs ? words.roster.ourMayor : undefined, role && name(role, context)];
  return block(
    'li',
    paragraph(joined(marks, ' · ')),
    office(person, context),
    paragraph(party && name(party, context)),
    paragraph(termOf(membership, words.roster, formats)),
    paragraph(person.summary, marksOf(person.language, context)),
    links(person, context),
    biography(person, fullName, context),
  );
}

function nameLink({ name: who, url, language }: Person, context: LightContext): Markup | string {
  return who ? link(url, who, marksOf(language, context)) : context.words.roster.vacant;
}

/** Title, city and country. */
function office(person: Person, context: LightContext): Markup | undefined {
  const parts = [person.title ?? '', ...placeOf(person, context.places)].filter(Boolean);
  const names = parts.map((part) => name(part, context));
  return names.length > 0 ? paragraph(joined(names, ', ')) : undefined;
}

function links({ links: list = [] }: Person, context: LightContext): Markup | undefined {
  if (list.length === 0) return undefined;
  return block(
    'ul',
    ...list.map(({ title, url }) => tag('li', {}, link(url, name(title ?? new URL(url).host, context)))),
  );
}

function biography(
  { biography: text, name: who, language }: Person,
  fullName: string,
  context: LightContext,
): Markup | undefined {
  if (!text || !who) return undefined;
  const summary = tag('summary', {}, fill(context.words.roster.biographyOf, { name: fullName }));
  return block('details', summary, ...prose(text, marksOf(language, context)));
}
