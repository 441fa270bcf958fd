import { expect } from '@open-wc/testing';
import { feed } from '../fixtures/feeds.js';
import { Clock } from '../support/clock.js';
import { FEED, json, Network, status } from '../support/network.js';
import { parts, texts, titles } from '../support/reading.js';
import { become, place, show } from '../support/widgets.js';

const MINUTE = 60_000;
const tag = 'mmc-news-list';
const dated = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();
const item = (date_published: string) => ({ id: date_published, title: 'An entry', date_published });

describe('the present, where the reader’s clock is behind', () => {
  const network = new Network();
  new Clock();

  it('is when the feed was made', async () => {
    const list = await place(tag, {
      data: feed({ items: [item(dated(170))], mmc: { generated_at: dated(180) } }),
    });
    expect(titles(list)).to.deep.equal(['An entry']);
  });

  it('is when the server answered', async () => {
    const date = new Date(Date.now() + 180 * MINUTE).toUTCString();
    network.at(FEED, json(feed({ items: [item(dated(170)), item(dated(190))] }), { date }));
    const list = await show(tag, { attributes: { src: FEED } });
    expect(titles(list).length).to.equal(1);
  });

  it('is by the reader’s clock where those are earlier, or say nothing', async () => {
    for (const generated_at of [dated(-180), undefined]) {
      const data = feed({
        items: [item(dated(-1)), item(dated(1))],
        mmc: { ...(generated_at && { generated_at }) },
      });
      expect(titles(await place(tag, { data })).length).to.equal(1);
    }
  });
});

describe('the age of an earlier copy', () => {
  const network = new Network();
  const clock = new Clock();

  /** The ages that are printed for a copy made so many minutes from now, by a server whose clock is so many ahead. */
  async function ages(generated: number, answered: number, passed = 0): Promise<string[]> {
    const document = feed({ items: [item('2020-01-01')], mmc: { generated_at: dated(generated) } });
    const date = new Date(Date.now() + answered * MINUTE).toUTCString();
    network.at(FEED, json(document, { date }), status(404));
    const list = await show(tag, { attributes: { src: FEED } });
    await clock.pass(passed * MINUTE);
    await list.reload();
    await become(list, 'stale');
    expect(parts(list, 'stale').length).to.equal(1);
    return texts(list, 'age');
  }

  it('is told where the clocks agree', async () => {
    expect(await ages(-60, 0, 120)).to.deep.equal(['(2 hours ago)']);
  });

  it('is never in the future', async () => {
    expect(await ages(4, 4)).to.deep.equal(['(this minute)']);
  });

  for (const [what, generated, answered] of [
    ['the feed', 180, 0],
    ['the server', 0, 180],
  ] as const) {
    it(`is not told where the clock of ${what} is more than five minutes ahead`, async () => {
      expect(await ages(generated, answered)).to.deep.equal([]);
    });
  }

  it('is not told where the reader’s clock has been put back', async () => {
    network.at(FEED, json(feed({ items: [item('2020-01-01')] })), status(404));
    const list = await show(tag, { attributes: { src: FEED } });
    await clock.pass(-180 * MINUTE);
    await list.reload();
    await become(list, 'stale');
    expect(texts(list, 'age')).to.deep.equal([]);
  });
});
