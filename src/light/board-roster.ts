import { pageSizeOf } from '../feed/select/page-size.js';
import { type Board, type Seat, selectBoards } from '../feed/select/people.js';
import { tellApart } from '../feed/select/tell-apart.js';
import { fullNameOf, peopleWords } from '../i18n/entries/person.js';
import { isSet, numberOf } from './attributes.js';
import type { LightContent } from './content.js';
import type { LightContext } from './context.js';
import { block, type Markup } from './markup.js';
import { seatEntry } from './seat.js';
import { heading, name } from './text.js';

export function boardRoster(context: LightContext): LightContent {
  const { feed, attributes, words } = context;
  const boards = boardsOf(context);
  const size = sizeOf(context);
  const hasMore = boards.some(({ seats, former }) => Math.max(seats.length, former.length) > size);
  return {
    heading: attributes['heading'],
    entries: groups(boards, size, context),
    emptyText: words.roster.peopleEmpty,
    more: hasMore ? words.facts.showMore : undefined,
    asOf: feed._mmc.as_of,
  };
}

/** The boards with somebody to show; their former members only where they are asked for. */
function boardsOf({ feed, attributes, locale, now }: LightContext): Board[] {
  const { organization, 'member-role': role, country, 'our-city': ourCity } = attributes;
  const hasFormer = isSet(attributes, 'former');
  return selectBoards(feed, { organization, role, country, ourCity }, peopleWords(locale), now)
    .map((board) => (hasFormer ? board : { ...board, former: [] }))
    .filter(({ seats, former }) => seats.length + former.length > 0);
}

const sizeOf = ({ attributes }: LightContext): number => pageSizeOf(numberOf(attributes, 'limit'), Infinity);

/** Those who are shown of each board; former members after the others. */
export function shownSeats(context: LightContext): Seat[] {
  const size = sizeOf(context);
  return boardsOf(context).flatMap(({ seats, former }) => [...seats.slice(0, size), ...former.slice(0, size)]);
}

function groups(boards: readonly Board[], size: number, context: LightContext): (Markup | undefined)[] {
  const { words, attributes, level } = context;
  const allSeats = boards.flatMap(({ seats, former }) => [...seats, ...former]);
  const nameOf = tellApart(allSeats, fullNameOf);
  const boardLevel = level + (attributes['heading'] ? 1 : 0);
  // A document that knows no boards is about the one; in others, those who are on none come without a heading.
  const only = boards.length === 1 ? words.roster.board : undefined;
  const title = (text: string | undefined): Markup | undefined =>
    text ? heading(boardLevel, name(text, context)) : undefined;
  const list = (seats: readonly Seat[]): Markup | undefined =>
    seats.length > 0
      ? block('ul', ...seats.slice(0, size).map((seat) => seatEntry(seat, nameOf(seat), context)))
      : undefined;
  return boards.flatMap(({ organization, seats, former }) => [
    title(organization ?? only),
    list(seats),
    title(former.length > 0 ? words.roster.former : undefined),
    list(former),
  ]);
}
