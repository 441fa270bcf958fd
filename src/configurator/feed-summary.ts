import type { ContentFeed } from '../feed/index.js';

/** What a widget shows of a feed. */
const SHOWN: Record<string, 'news' | 'people' | 'cities'> = {
  'news-list': 'news',
  'press-release-card': 'news',
  'board-roster': 'people',
  'city-map': 'cities',
};

const WORDS = {
  news: ['news entry', 'news entries'],
  people: ['person', 'people'],
  cities: ['city', 'cities'],
} as const;
type Section = keyof typeof WORDS;

const countsOf = ({ items, _mmc }: ContentFeed): Record<Section, number> => ({
  news: items.length,
  people: _mmc.people.length,
  cities: _mmc.cities.features.length,
});

/** "58 news entries, 18 people, 76 cities" */
export function summaryOf(feed: ContentFeed): string {
  const counts = countsOf(feed);
  const sections = (['news', 'people', 'cities'] as const).filter((section) => counts[section] > 0);
  return sections.map((section) => count(counts[section], section)).join(', ') || 'no entries';
}

const count = (number: number, section: Section): string =>
  `${number.toLocaleString('en')} ${WORDS[section][number === 1 ? 0 : 1]}`;

/** What is missing for a widget, where it would be empty with this feed. */
export function missingFor(widget: string, feed: ContentFeed): string | undefined {
  const section = SHOWN[widget];
  if (!section || countsOf(feed)[section] > 0) return undefined;
  return `This feed has no ${WORDS[section][1]}: this widget would be empty. Choose another widget, or another feed.`;
}
