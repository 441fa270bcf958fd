import { expect } from '@open-wc/testing';
import { popoloDocument } from '../fixtures/feed/popolo.js';
import { embeddedPost, plainPost } from '../fixtures/feed/wordpress-posts.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, json, Network } from '../support/network.js';
import { titles } from '../support/reading.js';
import { show, type Tag, TAGS } from '../support/widgets.js';

const { people } = wholeFeed._mmc;
const GOVERNANCE = 'Mayors Migration Council Strengthens Governance to Amplify Mayoral Leadership on the Global Stage';
const GRANTS = 'Cities’ Turn: Global Cities Fund Launches New $3M Investment & Calls for More…';
const READOUT = 'MMC Readout: Migration at the 2024 UN General Assembly';
const NEWSLETTER = 'MMC Newsletter';

/** A feed as a weblog writes it, by the oldest version and by the newest. */
const jsonFeed = (version: string, item: object) => ({
  version,
  title: 'A weblog',
  home_page_url: 'https://example.org/',
  items: [
    { id: '1', url: 'https://example.org/1', title: NEWSLETTER, date_published: '2024-12-18T09:00:00Z', ...item },
  ],
});

const point = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [32.58, 0.31] },
  properties: { name: 'Kampala' },
};

/** Without its picture, which a browser would ask WordPress for. */
const post = { ...embeddedPost, _embedded: { 'wp:term': embeddedPost._embedded['wp:term'] } };

interface Row {
  what: string;
  document: unknown;
  /** The first title that an element shows; those that are not named here are empty. */
  shown: Partial<Record<Tag, string>>;
  /** The entry for the card, in a document that does not say what is a press release. */
  item?: string;
}
const DOCUMENTS: Row[] = [
  {
    what: 'the content feed',
    document: wholeFeed,
    shown: {
      'mmc-news-list': 'Climate Migration Task Force Meets at COP30 and Welcomes New Members Karachi and Guadalajara',
      'mmc-press-release-card': GOVERNANCE,
      'mmc-board-roster': 'Carlos Fernando Galán',
      'mmc-city-map': 'Bogotá',
    },
  },
  {
    what: 'JSON Feed 1',
    document: jsonFeed('https://jsonfeed.org/version/1', { content_html: '<p>Text</p>', author: { name: 'MMC' } }),
    shown: { 'mmc-news-list': NEWSLETTER, 'mmc-press-release-card': NEWSLETTER },
    item: 'https://example.org/1',
  },
  {
    what: 'JSON Feed 1.1',
    document: jsonFeed('https://jsonfeed.org/version/1.1', { content_text: 'Text', authors: [{ name: 'MMC' }] }),
    shown: { 'mmc-news-list': NEWSLETTER, 'mmc-press-release-card': NEWSLETTER },
    item: '1',
  },
  {
    what: 'posts of WordPress with _embed',
    document: [post],
    shown: { 'mmc-news-list': GRANTS, 'mmc-press-release-card': GRANTS },
  },
  {
    what: 'posts of WordPress without',
    document: [plainPost],
    shown: { 'mmc-news-list': READOUT, 'mmc-press-release-card': READOUT },
    item: '4512',
  },
  { what: 'a list of people', document: { people }, shown: { 'mmc-board-roster': 'Carlos Fernando Galán' } },
  { what: 'a Popolo document', document: popoloDocument, shown: { 'mmc-board-roster': 'Corine Mauch' } },
  {
    what: 'points of GeoJSON',
    document: { type: 'FeatureCollection', features: [point] },
    shown: { 'mmc-city-map': 'Kampala' },
  },
];

for (const tag of TAGS) {
  describe(`<${tag}>: the documents that it reads`, () => {
    const network = new Network();

    for (const { what, document, shown, item } of DOCUMENTS) {
      const title = shown[tag];
      it(title === undefined ? `${what}: nothing of it is for here` : `${what}: "${title}"`, async () => {
        network.at(FEED, json(document));
        const widget = await show(tag, { attributes: { src: FEED, ...(item && { item }) } });
        expect(widget.state).to.equal(title === undefined ? 'empty' : 'ready');
        expect(titles(widget)[0]).to.equal(title);
      });
    }

    for (const type of ['application/feed+json', 'application/json', 'text/plain', 'text/html', '']) {
      it(`whatever its content type is: "${type}"`, async () => {
        network.at(FEED, json(wholeFeed, { 'content-type': type }));
        expect((await show(tag, { attributes: { src: FEED } })).state).to.equal('ready');
      });
    }
  });
}
