import { expect } from '@open-wc/testing';
import { feed, ITEMS, LONG_WORD, TITLES } from '../fixtures/feeds.js';
import { heard } from '../support/events.js';
import { statusOf, text, titles } from '../support/reading.js';
import { place } from '../support/widgets.js';

const tag = 'mmc-news-list';
const { report, statement, taskForce, bogota, lodz } = TITLES;
const ALL = [report, statement, taskForce, bogota, lodz, LONG_WORD];

describe('<mmc-news-list> selects', () => {
  const SELECTIONS: [attributes: Record<string, string>, shown: string[]][] = [
    [{ type: 'Press Release' }, [taskForce, bogota]],
    [{ type: 'press-release' }, [taskForce, bogota]],
    [{ type: 'PRESS RELEASE, report' }, [report, taskForce, bogota]],
    [{ type: ' , ' }, ALL],
    [{ topic: 'Climate Migration' }, [report, bogota]],
    [{ topic: 'climate-migration,global diplomacy' }, [report, statement, bogota]],
    [{ city: 'bogota' }, [bogota]],
    [{ city: 'Bogotá' }, [bogota]],
    [{ city: 'بوغوتا' }, [bogota]],
    [{ city: 'bogota-colombia, Denver' }, [report, taskForce, bogota]],
    [{ city: 'cali-colombia' }, [taskForce]],
    [{ person: 'carlos-fernando-galan' }, [bogota]],
    [{ person: 'Carlos Fernando Galan' }, [bogota]],
    [{ person: 'Yousef Al Shawarbeh, MIKE JOHNSTON' }, [statement, taskForce]],
    [{ type: 'press-release', topic: 'climate-migration' }, [bogota]],
    [{ type: 'press-release', city: 'denver', person: 'mike-johnston' }, [taskForce]],
  ];
  for (const [attributes, shown] of SELECTIONS) {
    it(`${shown.length} with ${JSON.stringify(attributes)}`, async () => {
      const list = await place(tag, { data: feed(), attributes });
      expect(titles(list)).to.deep.equal(shown);
    });
  }

  const EMPTY: Record<string, string>[] = [
    { type: 'Poem' },
    { topic: 'Health' },
    { city: 'Atlantis' },
    { person: 'Nobody' },
    { type: 'report', city: 'bogota' },
  ];
  for (const attributes of EMPTY) {
    it(`nothing with ${JSON.stringify(attributes)}, and says so`, async () => {
      const loads = heard('mmc-load');
      const list = await place(tag, { data: feed(), attributes });
      expect(list.state).to.equal('empty');
      expect(text(list)).to.contain('There is nothing to read here yet.');
      expect(loads.map(({ detail }) => detail.count)).to.deep.equal([0]);
    });
  }

  it('anew when an attribute changes', async () => {
    const list = await place(tag, { data: feed(), attributes: { type: 'report' } });
    expect(statusOf(list)).to.equal('1 entry');
    list.setAttribute('type', 'statement');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal([statement]);
    list.removeAttribute('type');
    await list.updateComplete;
    expect(statusOf(list)).to.equal('6 entries');
  });

  it('nothing of the future', async () => {
    const items = [{ id: 'embargoed', title: 'Not Yet', date_published: '2999-01-01' }, ...ITEMS];
    const list = await place(tag, { data: feed({ items }) });
    expect(titles(list)).to.deep.equal(ALL);
  });
});

describe('<mmc-news-list> sorts', () => {
  const [first, second, third, ...others] = ITEMS;
  const mixed = [...others, second, third, first];

  const ORDERS: [sort: string | undefined, shown: string[]][] = [
    [undefined, ALL],
    ['newest', ALL],
    ['sideways', ALL],
    ['oldest', [lodz, bogota, taskForce, statement, report, LONG_WORD]],
    ['feed', [bogota, lodz, LONG_WORD, statement, taskForce, report]],
  ];
  for (const [sort, shown] of ORDERS) {
    it(`with sort="${sort ?? ''}"`, async () => {
      const list = await place(tag, { data: feed({ items: mixed }), attributes: sort ? { sort } : {} });
      expect(titles(list)).to.deep.equal(shown);
    });
  }
});
