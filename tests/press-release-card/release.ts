import type { NewsItem } from '../../src/feed/index.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { PICTURE } from '../fixtures/whole-feed.js';
import { place, type Widget } from '../support/widgets.js';

export type Extension = NonNullable<NewsItem['_mmc']>;

export const ADDRESS = 'https://mayorsmigrationcouncil.org/news/americas-task-force-expansion';
export const ORIGINAL = 'https://example.org/bogota/americas-task-force';
export const TITLE =
  'Cali, Ciudad Juárez, Denver, and Mexico City Join the Mayors of the Americas Task Force on Migration';
export const NO_PICTURE = new URL('no-such-picture.jpg', import.meta.url).href;

/** A press release with everything that one can have. */
export const release: NewsItem & { _mmc: Extension } = {
  id: 'americas-task-force-expansion',
  url: ADDRESS,
  external_url: ORIGINAL,
  title: TITLE,
  summary: 'Four cities join the task force.',
  content_text: 'Cali, Ciudad Juárez, Denver and Mexico City have joined.\n\nThe task force was founded in 2024.',
  image: PICTURE,
  date_published: '2024-12-18',
  language: 'en',
  attachments: [
    {
      url: 'https://example.org/task-force.pdf',
      mime_type: 'application/pdf',
      title: 'The release',
      size_in_bytes: 183_000,
    },
  ],
  _mmc: {
    type: 'Press Release',
    topics: ['Participatory Governance'],
    place: 'Bogotá',
    status: 'corrected',
    status_note: 'An earlier version named three cities.',
    contacts: [{ name: 'Media desk', role: 'Communications', email: 'press@example.org', phone: '+1 (212) 555-0100' }],
    boilerplate: 'The Mayors Migration Council is led by mayors.',
    quotes: [{ text: 'Cities act first.', speaker: 'A mayor', role: 'Member of the task force' }],
    cross_post: { publisher: 'Perry World House' },
    image_alt: 'Four mayors at a table',
    image_credit: 'City of Denver',
    cities: ['bogota-colombia'],
    translations: [
      { language: 'es', url: 'https://example.org/es/ampliacion', title: 'Cali, Ciudad Juárez y Denver se suman' },
    ],
  },
};

/** The release with other fields, or without some: those that are undefined. */
export function releaseWith(fields: Partial<NewsItem>, extension: Partial<Extension> = {}): NewsItem {
  return { ...release, ...fields, _mmc: { ...release._mmc, ...extension } };
}

export const placeCard = (items: NewsItem[], attributes: Record<string, string> = {}, parent?: Element) =>
  place('mmc-press-release-card', { data: feedOf({ items }), attributes, ...(parent && { parent }) });

/** Shows another feed in a card that is there. */
export async function showIn(card: Widget, items: NewsItem[]): Promise<void> {
  card.data = feedOf({ items });
  await card.updateComplete;
}
