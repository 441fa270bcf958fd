// A feed with all that the widgets show, and a short way to render one.
import { content, item, project } from '../support/project.mjs';

export const ADDRESS = 'https://feeds.example/feed.json';

export const FEED = {
  ...content({
    items: [
      item('quay', {
        title: 'Tom & Jerry <script>alert(1)</script> open the "quay"',
        date_published: '2026-11-20T09:00:00+02:00',
        summary: 'A quay for all.',
        content_text: 'First paragraph.\n\nSecond paragraph.',
        image: 'https://mmc.example/quay.jpg',
        attachments: [
          {
            url: 'https://mmc.example/plan.pdf',
            title: 'The plan',
            mime_type: 'application/pdf',
            size_in_bytes: 250000,
          },
        ],
        authors: [{ name: 'Mayors Migration Council' }],
        _mmc: {
          type: 'Press Release',
          topics: ['Climate Migration'],
          place: 'Bogotá',
          status: 'corrected',
          status_note: 'The date was wrong.',
          cross_post: { publisher: 'C40' },
          image_alt: 'A quay',
          image_credit: 'Ana',
          quotes: [{ text: 'It is a good quay.', speaker: 'Ada', role: 'Mayor' }],
          contacts: [{ name: 'Press office', email: 'press@mmc.example', phone: '+1 555 0100' }],
          boilerplate: 'About us.',
          translations: [{ language: 'es', url: 'https://mmc.example/es/muelle', title: 'El muelle' }],
          cities: ['kampala'],
        },
      }),
      item('amman', { title: 'مجلس الهجرة', language: 'ar', date_published: '2026-11-10' }),
      item('later', { title: 'Of the future', date_published: '2026-12-24' }),
      item('year', { title: 'Known by its year', date_published: '2025', url: undefined }),
    ],
    people: [
      person(
        'ada',
        'Ada Colau',
        { role: 'Co-Chair', start_date: '2019-05' },
        { url: 'https://mmc.example/ada', biography: 'She was born.' },
      ),
      person('ben', 'Ben Osei', { end_date: '2024' }),
      person('seat', null, {}),
    ],
    cities: [
      city('kampala', 'Kampala', {
        country: 'UG',
        region: 'Africa',
        url: 'https://mmc.example/kampala',
        names: { ar: 'كمبالا' },
      }),
      city('hong-kong', 'Hong Kong', { country: 'HK', region: 'Asia' }),
      city('nowhere', 'Nowhere', {}),
    ],
  }),
  title: 'News and Resources',
  language: 'en',
  home_page_url: 'https://mmc.example/news',
};
FEED._mmc.notice = 'Sample data';
FEED._mmc.as_of = '2026-11-23';

export function person(id, name, membership, more = {}) {
  const memberships = [{ organization: 'Leadership Board', ...membership }];
  return { id, name, title: 'Mayor', city: 'Kampala', city_id: 'kampala', country: 'UG', memberships, ...more };
}

export function city(id, name, properties) {
  const geometry = { type: 'Point', coordinates: [32.58, 0.31] };
  return { type: 'Feature', id, geometry, properties: { name, ...properties } };
}

/** What `mmc-feed render` prints of a feed. */
export async function rendered(t, widget, args = [], feed = FEED) {
  const folder = project(t, { 'feed.json': feed });
  return folder.run('render', widget, '--src', 'feed.json', '--feed', ADDRESS, ...args);
}

export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
