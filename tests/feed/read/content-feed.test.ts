import { expect } from '@open-wc/testing';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../../fixtures/feed/full-entries.js';
import { changed } from '../support/json.js';

describe('read, of a content feed', () => {
  it('keeps every field of every entry as it was written', () => {
    const { feed, warnings } = read(
      contentFeedDocument({ items: [fullItem], people: [fullPerson], cities: [fullCity] }),
    );
    expect(warnings).to.deep.equal([]);
    expect(feed.title).to.equal('News and Resources');
    expect(feed.items).to.deep.equal([fullItem]);
    expect(feed._mmc.as_of).to.equal('2025-12-31');
    expect(feed._mmc.people).to.deep.equal([fullPerson]);
    expect(feed._mmc.cities.features).to.deep.equal([fullCity]);
  });

  it('knows a feed by its extension alone, and takes absent sections for empty ones', () => {
    const { feed, warnings } = read({ _mmc: { notice: 'Sample data' } });
    expect(warnings).to.deep.equal([]);
    expect(feed._mmc.notice).to.equal('Sample data');
    expect(feed.items).to.deep.equal([]);
    expect(feed._mmc.people).to.deep.equal([]);
    expect(feed._mmc.cities.features).to.deep.equal([]);
  });

  it('needs no more of an entry than its title or name', () => {
    const { feed, warnings } = read(
      contentFeedDocument({
        items: [{ id: 'call-for-board-interest', title: 'Call for Expressions of Interest' }],
        people: [{ id: 'giuseppe-sala', name: 'Giuseppe Sala' }],
        cities: [{ type: 'Feature', id: 'milan-italy', geometry: null, properties: { name: 'Milan' } }],
      }),
    );
    expect(warnings).to.deep.equal([]);
    expect(feed.items).to.deep.equal([{ id: 'call-for-board-interest', title: 'Call for Expressions of Interest' }]);
    expect(feed._mmc.people).to.deep.equal([{ id: 'giuseppe-sala', name: 'Giuseppe Sala' }]);
    expect(feed._mmc.cities.features.map(({ properties }) => properties)).to.deep.equal([{ name: 'Milan' }]);
  });

  it('takes null and empty text for a field that is not there, and says nothing of it', () => {
    for (const nothing of [null, '']) {
      const items = [
        {
          ...fullItem,
          summary: nothing,
          image: nothing,
          date_published: nothing,
          date_modified: nothing,
          authors: nothing,
        },
      ];
      const { feed, warnings } = read(contentFeedDocument({ items }));
      expect(warnings).to.deep.equal([]);
      expect(feed.items[0]).to.not.have.any.keys('summary', 'image', 'date_published', 'authors');
    }
  });

  it('does not mind fields, types and statuses that it has never heard of', () => {
    const items = [
      { ...fullItem, banner_image: 7, _mmc: { ...fullItem._mmc, type: 'Podcast', status: 'archived', mood: [] } },
    ];
    const { feed, warnings } = read(contentFeedDocument({ items }));
    expect(warnings).to.deep.equal([]);
    expect(feed.items[0]?._mmc?.type).to.equal('Podcast');
    expect(feed.items[0]?.title).to.equal(fullItem.title);
  });

  it('puts right what is only a matter of writing', () => {
    const entry = changed(
      changed(changed(fullPerson, 'country', 'jo'), 'language', 'ar_JO'),
      'name',
      '  Yousef\n Al  Shawarbeh ',
    );
    const { feed, warnings } = read(contentFeedDocument({ people: [entry] }));
    expect(warnings).to.deep.equal([]);
    expect(feed._mmc.people).to.deep.equal([fullPerson]);
  });

  it('keeps the paragraphs of long texts', () => {
    const items = [{ ...fullItem, content_text: 'Cities act first.\r\n\r\nThey always have.' }];
    const { feed } = read(contentFeedDocument({ items }));
    expect(feed.items[0]?.content_text).to.equal('Cities act first.\n\nThey always have.');
  });

  it('reads a document once, however many elements show it', () => {
    const document = contentFeedDocument({ items: [fullItem] });
    expect(read(document)).to.equal(read(document));
  });
});
