import { partnerFeed } from './partner.js';
import { recordedSite } from './recorded-site.js';
import { type Release, RELEASES, SCHEDULED, withdrawn } from './releases.js';
import { BOARD, boardWorkbook, CITIES, citiesCsv, type DemoCity, olderFeed, type Seat, SEATS } from './sources.js';

/** The sheets as the editor has them at a moment of the day, and what WordPress shows of the newsroom. */
interface Desk {
  seats: readonly Seat[];
  cities: readonly DemoCity[];
  releases: readonly Release[];
}

/** What the editor does at a time of the day. `name`: that of its words. */
export interface DemoStep {
  name: 'publish' | 'leave' | 'hide' | 'swap' | 'scheduled' | 'due' | 'withdraw' | 'cut' | 'restore';
  /** Hours and minutes, UTC. */
  time: string;
  change(desk: Desk): Desk;
}

const EMBARGO = '14:00';

export const STEPS: readonly DemoStep[] = [
  { name: 'publish', time: '08:00', change: (desk) => desk },
  { name: 'leave', time: '09:10', change: (desk) => ({ ...desk, seats: successor(desk.seats) }) },
  { name: 'hide', time: '10:30', change: (desk) => ({ ...desk, seats: hidden(desk.seats, 'Luca Ferrari') }) },
  { name: 'swap', time: '11:45', change: (desk) => ({ ...desk, cities: swapped(desk.cities, 'Kampala') }) },
  { name: 'scheduled', time: '12:30', change: (desk) => ({ ...desk, releases: [...desk.releases, SCHEDULED] }) },
  // The coordinates are put right on the way.
  { name: 'due', time: EMBARGO, change: (desk) => ({ ...desk, cities: CITIES }) },
  { name: 'withdraw', time: '15:10', change: (desk) => ({ ...desk, releases: withdrawn(desk.releases) }) },
  { name: 'cut', time: '16:20', change: (desk) => ({ ...desk, cities: desk.cities.slice(0, 3) }) },
  { name: 'restore', time: '16:40', change: (desk) => ({ ...desk, cities: CITIES }) },
];

/** Who holds the office since today, and who did until yesterday. */
export const MAYORS = { former: 'Miriam Okello', next: 'Joseph Wasswa' };

function successor(seats: readonly Seat[]): Seat[] {
  return seats.flatMap((seat) =>
    seat.name === MAYORS.former
      ? [
          { ...seat, until: YESTERDAY },
          { ...seat, name: MAYORS.next, role: 'Member', from: TODAY },
        ]
      : [seat],
  );
}

/** In the place of days, until the day is known. */
const TODAY = '{today}';
const YESTERDAY = '{yesterday}';

const hidden = (seats: readonly Seat[], name: string): Seat[] =>
  seats.map((seat) => (seat.name === name ? { ...seat, isHidden: true } : seat));

const swapped = (cities: readonly DemoCity[], name: string): DemoCity[] =>
  cities.map((city) => (city.name === name ? { ...city, latitude: city.longitude, longitude: city.latitude } : city));

export const firstDesk = (): Desk => ({ seats: SEATS, cities: CITIES, releases: RELEASES });

/** A file of the editor: its path, and what is in it. */
export type DemoFile = readonly [path: string, content: string | Uint8Array];

const DAY = 86_400_000;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The files of a desk. @param day its midnight, in milliseconds since 1970 */
export function filesOf({ seats, cities, releases }: Desk, day: number): DemoFile[] {
  const dated = (text: string): string => text.replace(TODAY, dayOf(day)).replace(YESTERDAY, dayOf(day - DAY));
  const rows = seats.map((seat) => ({ ...seat, from: dated(seat.from), until: dated(seat.until ?? '') }));
  const older = olderFeed(day, `${dayOf(day)}T${EMBARGO}:00Z`);
  return [
    ['board.xlsx', boardWorkbook(rows)],
    ['cities.csv', citiesCsv(cities)],
    ['older-feed.json', json(older)],
    ['partner.xml', partnerFeed(day)],
    ...recordedSite(releases, day).map(([path, answer]): DemoFile => [`newsroom/${path}`, json(answer)]),
  ];
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The configuration, as somebody would write it. */
export const demoConfig = (): string => `{
  // Made by "mmc-feed demo". Run "mmc-feed build" here to go on with it.
  "feed": {
    "title": "News",
    "language": "en",
    "home": "https://mmc.example/news",
    "notice": "Sample data: people and news are invented",
    "as_of": "today"
  },
  "out": "public",
  "base": "https://mmc.example/feed/",
  "sources": [
    { "name": "board", "as": "people", "sheet": "board.xlsx", "tab": "${BOARD}" },
    { "name": "cities", "as": "cities", "sheet": "cities.csv" },
    // A WordPress, recorded in a folder. Of a real one, its address stands here.
    { "name": "newsroom", "as": "news", "wordpress": "./newsroom", "type": "news" },
    { "name": "partner", "as": "news", "feed": "partner.xml", "set": { "type": "In The News" } },
    { "name": "older", "as": "news", "content": "older-feed.json" }
  ]
}
`;
