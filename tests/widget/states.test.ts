import { expect } from '@open-wc/testing';
import { emptyFeed, wholeFeed } from '../fixtures/whole-feed.js';
import { FEED, json, Network, silence, status } from '../support/network.js';
import { allByRole, byRole, findAll, isThere, nameOf, part, parts, statusOf, text } from '../support/reading.js';
import { become, place, placeIn, press, STATES, type Tag, TAGS } from '../support/widgets.js';

/** What the status line says of the whole feed, and what of an empty one. */
const SAYS: Record<Tag, { ready: string; empty: string }> = {
  'mmc-news-list': { ready: '4 entries', empty: 'There is nothing to read here yet.' },
  'mmc-press-release-card': { ready: '1 press release', empty: 'There is no press release here yet.' },
  'mmc-board-roster': { ready: '3 seats', empty: 'There is nobody to show here yet.' },
  'mmc-city-map': { ready: '3 cities', empty: 'There are no cities to show here yet.' },
};

for (const tag of TAGS) {
  describe(`<${tag}>: its states`, () => {
    const network = new Network();

    for (const state of STATES) {
      it(`"${state}" is in its property and its attribute`, async () => {
        const widget = await placeIn(state, tag, network);
        expect(widget.state).to.equal(state);
        expect(widget.getAttribute('state')).to.equal(state);
      });

      it(`"${state}": no two buttons have the same name`, async () => {
        const widget = await placeIn(state, tag, network, { attributes: { filters: '', search: '', former: '' } });
        const names = allByRole(widget, 'button').map(nameOf);
        expect(names).to.not.include('');
        expect(new Set(names).size, names.join(' | ')).to.equal(names.length);
      });

      it(`"${state}": no style attribute, which a strict page would refuse`, async () => {
        const widget = await placeIn(state, tag, network, { attributes: { filters: '', search: '' } });
        expect(findAll(widget, '*').length).to.be.above(3);
        // Markers are put to their places by script, which every policy allows.
        expect(findAll(widget, '[style]:not(.marker)').length).to.equal(0);
      });
    }

    it('come one after the other, as the answers do', async () => {
      network.at(FEED, silence);
      const widget = await place(tag, { attributes: { src: FEED } });
      expect(widget.state).to.equal('loading');
      for (const [answer, state] of [
        [json(wholeFeed), 'ready'],
        [status(404), 'stale'],
        [json(emptyFeed), 'empty'],
        [json(wholeFeed), 'ready'],
      ] as const) {
        network.at(FEED, answer);
        await widget.reload();
        expect(widget.getAttribute('state')).to.equal(state);
      }
    });

    it('the status line is there while it loads, and is the one that says how many there are', async () => {
      network.at(FEED, silence);
      const widget = await place(tag, { attributes: { src: FEED } });
      const line = byRole(widget, 'status');
      expect(text(line)).to.equal('Loading…');
      expect(part(widget, 'root').getAttribute('aria-busy')).to.equal('true');
      network.at(FEED, json(wholeFeed));
      await widget.reload();
      expect(byRole(widget, 'status') === line).to.equal(true);
      expect(text(line)).to.equal(SAYS[tag].ready);
      expect(part(widget, 'root').hasAttribute('aria-busy')).to.equal(false);
    });

    it('while it loads, space is kept, and nothing is said twice', async () => {
      const widget = await placeIn('loading', tag, network);
      expect(widget.offsetHeight).to.be.above(100);
      expect(nameOf(part(widget, 'root')).match(/Loading…/g)).to.have.lengthOf(1);
    });

    it('where there is nothing, a message says so', async () => {
      const widget = await placeIn('empty', tag, network);
      expect(text(part(widget, 'empty'))).to.equal(SAYS[tag].empty);
      expect(statusOf(widget)).to.equal(SAYS[tag].empty);
    });

    it('an earlier copy is shown with a note of its age, and can be tried again', async () => {
      const widget = await placeIn('stale', tag, network);
      expect(parts(widget, 'item').length).to.be.above(0);
      expect(text(part(widget, 'stale'))).to.contain('This is an earlier copy: the latest could not be reached.');
      expect(text(part(widget, 'age'))).to.equal('(this minute)');
      expect(statusOf(widget)).to.equal(SAYS[tag].ready);
      network.at(FEED, json(wholeFeed));
      await press(widget, 'Try again');
      await become(widget, 'ready');
      expect(parts(widget, 'stale').length).to.equal(0);
    });

    it('an error is said in words that help, and offers another try', async () => {
      const widget = await placeIn('error', tag, network);
      expect(text(part(widget, 'error'))).to.contain('This content could not be loaded');
      expect(text(part(widget, 'error'))).to.contain('The server did not answer. Try again a little later. (404)');
      expect(isThere(byRole(widget, 'button', 'Try again'))).to.equal(true);
      expect(statusOf(widget)).to.contain('This content could not be loaded');
    });

    it('the notice of the feed is printed with the content', async () => {
      const widget = await placeIn('ready', tag, network);
      expect(text(part(widget, 'notice'))).to.equal('Sample data');
      expect(isThere(part(widget, 'notice'))).to.equal(true);
    });

    it('the notice of the feed is printed under an earlier copy, too', async () => {
      expect(text(part(await placeIn('stale', tag, network), 'notice'))).to.equal('Sample data');
    });

    it('no notice where the feed has none', async () => {
      expect(parts(await placeIn('empty', tag, network), 'notice').length).to.equal(0);
    });
  });
}
