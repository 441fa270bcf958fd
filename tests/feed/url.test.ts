import { expect } from '@open-wc/testing';
import { read } from '../../src/feed/read.js';
import { parseUrl, safeUrl } from '../../src/feed/url.js';
import { ACCEPTED_ADDRESSES, REFUSED_ADDRESSES } from '../fixtures/feed/addresses.js';
import { contentFeedDocument, fullCity, fullItem, fullPerson } from '../fixtures/feed/full-entries.js';

describe('safeUrl', () => {
  for (const [why, address] of REFUSED_ADDRESSES) {
    it(`refuses ${why}: ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }

  for (const [address, written] of ACCEPTED_ADDRESSES) {
    it(`lets ${JSON.stringify(address)} pass`, () => {
      expect(safeUrl(address)).to.equal(written);
    });
  }
});

describe('a refused address', () => {
  it('leaves its entry in place without a link and without a picture', () => {
    for (const [, address] of REFUSED_ADDRESSES) {
      const bad = { url: address, image: address };
      const { feed, warnings } = read(
        contentFeedDocument({
          items: [{ ...fullItem, ...bad }],
          people: [{ ...fullPerson, ...bad }],
          cities: [{ ...fullCity, properties: { ...fullCity.properties, ...bad } }],
        }),
      );
      const places = [feed.items[0], feed._mmc.people[0], feed._mmc.cities.features[0]?.properties];
      for (const place of places) {
        expect(place).to.be.an('object').that.does.not.have.any.keys('url', 'image');
      }
      expect(warnings).to.have.lengthOf(6);
    }
  });
});

describe('parseUrl', () => {
  it('takes a relative address from its base', () => {
    expect(parseUrl('feed.json', 'https://example.org/v1/mmc-widgets.js')?.href).to.equal(
      'https://example.org/v1/feed.json',
    );
  });

  it('is undefined where there is nothing to parse', () => {
    for (const value of [undefined, null, 5, 'feed.json', 'https://']) expect(parseUrl(value)).to.equal(undefined);
  });
});
