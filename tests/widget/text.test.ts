import { expect } from '@open-wc/testing';
import { contentFeedDocument } from '../fixtures/feed/full-entries.js';
import { Network } from '../support/network.js';
import { allByRole, findAll, parts, text, titles } from '../support/reading.js';
import { place, type Tag, TAGS } from '../support/widgets.js';

const MARKUP = '<img src="x" onerror="window.broken = true"><b>Mayors</b> &amp; <script>window.broken = true</script>';
const SCRIPT = 'javascript:window.broken=true';

/** A feed with HTML wherever there is text, and a script wherever there is an address. */
const hostile = contentFeedDocument({
  items: [
    {
      id: MARKUP,
      url: SCRIPT,
      external_url: 'https://mayor:secret@example.org/',
      image: 'data:image/svg+xml,<svg/>',
      title: `Title ${MARKUP}`,
      summary: `Summary ${MARKUP}`,
      content_text: `Body ${MARKUP}`,
      language: '"><b>',
      attachments: [{ url: SCRIPT, title: MARKUP }],
      _mmc: {
        type: 'Press Release',
        topics: [`Topic ${MARKUP}`],
        place: `Place ${MARKUP}`,
        status: 'corrected',
        status_note: `Note ${MARKUP}`,
        boilerplate: `About ${MARKUP}`,
        contacts: [{ name: `Contact ${MARKUP}`, email: 'a@example.org?cc=b@example.org', phone: 'javascript:1' }],
        quotes: [{ text: `Quote ${MARKUP}`, speaker: MARKUP }],
        cross_post: { notice: `Cross-post ${MARKUP}` },
        translations: [{ language: 'es', url: SCRIPT, title: MARKUP }],
      },
    },
  ],
  people: [
    {
      id: 'mayor',
      name: `Name ${MARKUP}`,
      url: SCRIPT,
      image: 'javascript:1',
      city: `City ${MARKUP}`,
      country_name: `Country ${MARKUP}`,
      summary: `Summary ${MARKUP}`,
      biography: `Biography ${MARKUP}`,
      links: [{ title: MARKUP, url: SCRIPT }],
      memberships: [{ organization: `Board ${MARKUP}`, role: `Role ${MARKUP}` }],
    },
  ],
  cities: [
    {
      type: 'Feature',
      id: 'city',
      geometry: null,
      properties: {
        name: `Name ${MARKUP}`,
        country_name: `Country ${MARKUP}`,
        region: `Region ${MARKUP}`,
        programmes: [`Programme ${MARKUP}`],
        relationship: `Relationship ${MARKUP}`,
        summary: `Summary ${MARKUP}`,
        url: SCRIPT,
      },
    },
  ],
});

/** The texts that each element prints, by their first words. */
const PRINTED: Record<Tag, string[]> = {
  'mmc-news-list': ['Title', 'Summary', 'Topic', 'Note', 'Cross-post'],
  'mmc-press-release-card': ['Title', 'Summary', 'Body', 'Place', 'Note', 'About', 'Contact', 'Quote', 'Cross-post'],
  'mmc-board-roster': ['Name', 'City', 'Country', 'Summary', 'Biography', 'Board', 'Role'],
  'mmc-city-map': ['Name', 'Country', 'Region', 'Programme', 'Relationship', 'Summary'],
};

for (const tag of TAGS) {
  describe(`<${tag}>: what a feed says is text`, () => {
    new Network();

    it('tags and entities are printed as they are written', async () => {
      const widget = await place(tag, { data: hostile, attributes: { expanded: '', filters: '', search: '' } });
      for (const first of PRINTED[tag]) expect(text(widget)).to.contain(`${first} ${MARKUP}`);
      expect(findAll(widget, 'b, script, img').length).to.equal(0);
      expect(window).to.not.have.property('broken');
    });

    it('a refused address leaves its entry in place, without a link', async () => {
      const widget = await place(tag, { data: hostile, attributes: { expanded: '' } });
      expect(parts(widget, 'item').length).to.equal(1);
      expect(allByRole(widget, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([]);
    });

    it('marks that turn the text around do not reach their neighbours', async () => {
      const turned = 'Mayors \u202Eevil\u202C of \u2066cities\u2069';
      const data = contentFeedDocument({
        items: [{ id: '1', title: turned, _mmc: { type: 'Press Release' } }],
        people: [{ id: '1', name: turned }],
        cities: [{ type: 'Feature', id: '1', geometry: null, properties: { name: turned } }],
      });
      expect(titles(await place(tag, { data }))).to.deep.equal(['Mayors evil of cities']);
    });
  });
}
