import { type TemplateRow, workbook } from '../template/workbook.js';

// People and news are invented; the cities lie where they lie.

/** A seat on the board, as its row has it. */
export interface Seat {
  name: string;
  city: string;
  country: string;
  role: string;
  from: string;
  until?: string;
  isHidden?: boolean;
}

export interface DemoCity {
  name: string;
  country: string;
  region: string;
  latitude: number;
  longitude: number;
  programmes: string;
  since: string;
}

export const SEATS: readonly Seat[] = [
  { name: 'Miriam Okello', city: 'Kampala', country: 'Uganda', role: 'Co-Chair', from: '2021' },
  { name: 'Andrés Quintero', city: 'Bogotá', country: 'Colombia', role: 'Co-Chair', from: '2024' },
  { name: 'Daniel Sesay', city: 'Freetown', country: 'Sierra Leone', role: 'Member', from: '2022' },
  { name: 'Rania Haddad', city: 'Amman', country: 'Jordan', role: 'Member', from: '2023' },
  { name: 'Élodie Marchand', city: 'Montréal', country: 'Canada', role: 'Member', from: '2025' },
  { name: 'Luca Ferrari', city: 'Milan', country: 'Italy', role: 'Member', from: '2023' },
  { name: '', city: 'Quito', country: 'Ecuador', role: 'Member', from: '' },
];

export const CITIES: readonly DemoCity[] = [
  city('Accra', 'Ghana', 'Sub-Saharan Africa', 5.6037, -0.187, 'Global Cities Fund', '2022'),
  city('Amman', 'Jordan', 'Middle East and North Africa', 31.9539, 35.9106, '', '2019'),
  city('Bogotá', 'Colombia', 'Latin America and the Caribbean', 4.711, -74.0721, 'Global Cities Fund', '2021'),
  city('Freetown', 'Sierra Leone', 'Sub-Saharan Africa', 8.4657, -13.2317, 'Global Cities Fund', '2021'),
  city('Kampala', 'Uganda', 'Sub-Saharan Africa', 0.3136, 32.5811, 'Global Cities Fund;Task Force', '2019'),
  city('Milan', 'Italy', 'Europe', 45.4642, 9.19, 'Task Force', '2019'),
  city('Montréal', 'Canada', 'North America', 45.5019, -73.5674, '', '2020'),
  city('Nairobi', 'Kenya', 'Sub-Saharan Africa', -1.2921, 36.8219, 'Global Cities Fund', '2022'),
  city('Quito', 'Ecuador', 'Latin America and the Caribbean', -0.1807, -78.4678, '', '2023'),
  city('Zürich', 'Switzerland', 'Europe', 47.3769, 8.5417, 'Task Force', '2019'),
];

function city(
  name: string,
  country: string,
  region: string,
  latitude: number,
  longitude: number,
  programmes: string,
  since: string,
): DemoCity {
  return { name, country, region, latitude, longitude, programmes, since };
}

export const BOARD = 'Leadership Board';

const BOARD_HEADERS = ['Name', 'Title', 'City', 'Country', 'Board', 'Role', 'From', 'Until'];

/** The board as an Excel workbook. */
export function boardWorkbook(seats: readonly Seat[]): Uint8Array {
  const rows = seats.map(({ name, city, country, role, from, until = '', isHidden = false }): TemplateRow => {
    return { cells: [name, name && 'Mayor', city, country, BOARD, role, from, until], isHidden };
  });
  const columns = BOARD_HEADERS.map((header) => ({ header, note: '', choices: [] }));
  return workbook({ tab: BOARD, columns, rightToLeft: false, rows });
}

/** The cities as Excel saves them as CSV in most of Europe: semicolons, decimal commas, windows-1252. */
export function citiesCsv(cities: readonly DemoCity[]): Uint8Array {
  const decimal = (value: number): string => String(value).replace('.', ',');
  const rows = cities.map(({ name, country, region, latitude, longitude, programmes, since }) => {
    return [name, country, region, decimal(latitude), decimal(longitude), `"${programmes}"`, since].join(';');
  });
  const lines = ['City;Country;Region;Latitude;Longitude;Programmes;Since', ...rows];
  // The letters of these names are the same in windows-1252 and in latin1.
  return new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
}

interface DemoNews {
  id: string;
  title: string;
  type: string;
  topic: string;
  /** Days before the editor's day. */
  daysAgo: number;
  cities: readonly string[];
  summary: string;
}

const NEWS: readonly DemoNews[] = [
  {
    id: 'heat-plan',
    title: 'Freetown opens a cooling centre',
    type: 'Press Release',
    topic: 'Climate Migration',
    daysAgo: 4,
    cities: ['Freetown'],
    summary: 'The centre serves three neighbourhoods and was planned with those who live there.',
  },
  {
    id: 'annual-report',
    title: 'What ten cities learned from a year of grants',
    type: 'Report',
    topic: 'Inclusive Recovery',
    daysAgo: 19,
    cities: ['Accra', 'Bogotá', 'Kampala', 'Nairobi'],
    summary: 'Ten city halls say what worked, what did not, and what it cost.',
  },
  {
    id: 'statement-rivers',
    title: 'Mayors ask for a seat where rivers are discussed',
    type: 'Statement',
    topic: 'Climate Migration',
    daysAgo: 41,
    cities: ['Quito', 'Milan'],
    summary: 'Before the talks begin, seven cities say what they can do and what they need.',
  },
  {
    id: 'readout-spring',
    title: 'Readout of the spring meeting of the board',
    type: 'MMC Readout',
    topic: 'Leadership',
    daysAgo: 200,
    cities: ['Montréal'],
    summary: 'The board met in Montréal and agreed on three priorities.',
  },
];

const EMBARGOED: DemoNews = {
  id: 'new-fund',
  title: 'A fund for cities on the front line of drought',
  type: 'Press Release',
  topic: 'Climate Migration',
  daysAgo: 0,
  cities: ['Nairobi', 'Amman'],
  summary: 'Two cities will be the first to draw on it, from the new year on.',
};

const DAY = 86_400_000;

/** A feed that was made by hand before there was a tool; one entry is under embargo. */
export function olderFeed(day: number, embargo: string): object {
  const item = ({ id, title, type, topic, daysAgo, cities, summary }: DemoNews): object => ({
    id,
    url: `https://mmc.example/news/${id}`,
    title,
    summary,
    date_published: new Date(day - daysAgo * DAY).toISOString().slice(0, 10),
    _mmc: { type, topics: [topic], cities },
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [...NEWS.map(item), { ...item(EMBARGOED), embargo }],
  };
}
