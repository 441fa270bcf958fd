import { expect } from '@open-wc/testing';
import type { NewsItem, Person } from '../../../src/feed/index.js';
import { addressOf, choicesOf, follow } from '../../support/following.js';
import {
  allByRole,
  byRole,
  findAll,
  focused,
  headings,
  isThere,
  nameOf,
  part,
  parts,
  text,
  texts,
} from '../../support/reading.js';
import { activate, cities, cityAt, draw, marker, settled } from './drawn-map.js';

const MMC = 'https://mayorsmigrationcouncil.org';
const kampala = cityAt('Kampala', 32.58, 0.35, {
  country: 'UG',
  relationship: 'Leadership City',
  programmes: ['Children and Caregivers', 'Task Force'],
  since: '2018',
  population_band: '1 to 5 million',
  summary: 'A city of refugees.',
  url: `${MMC}/cities/kampala`,
  people: ['linked'],
});
const list = [kampala, ...cities.filter(({ id }) => id !== 'kampala')];

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  title: 'Mayor',
  city_id: 'kampala',
  memberships: [{ organization: 'Leadership Board', role: 'Co-Chair', start_date: '2019' }],
  ...more,
});
const people: Person[] = [
  person('Erias Lukwago', { url: `${MMC}/people/lukwago` }),
  person('linked', { name: 'By Its List', city_id: 'elsewhere' }),
  person('Past', { memberships: [{ organization: 'Leadership Board', end_date: '2020' }] }),
  person('To Come', { memberships: [{ organization: 'Leadership Board', start_date: '2999' }] }),
  person('vacant', { name: null }),
  person('No Seat', { memberships: [] }),
  person('Of Quito', { city_id: 'quito' }),
];

const item = (id: string, date: string | undefined, ids = ['kampala']): NewsItem => ({
  id,
  title: id,
  url: `${MMC}/news/${id}`,
  ...(date && { date_published: date }),
  _mmc: { cities: ids },
});
const items: NewsItem[] = [
  item('old', '2019-01-01'),
  item('newest', '2025-05-05'),
  item('of-tomorrow', '2999-01-01'),
  item('of-quito', '2025-06-01', ['quito']),
  ...['a', 'b', 'c', 'd'].map((name, index) => item(name, `2024-0${9 - index}-01`)),
  { ...item('withdrawn', '2025-07-01'), _mmc: { cities: ['kampala'], status: 'withdrawn' } },
];

async function open(given = { people, items }, attributes: Record<string, string> = {}) {
  const map = await draw(list, { ...given, attributes });
  await activate(map, /^Kampala/);
  return map;
}

describe('the panel of a city', () => {
  it('has all that the feed knows of it', async () => {
    const panel = part(await open(), 'panel');
    expect(headings(panel)).to.deep.equal(['3 Kampala', '4 On the board', '4 News']);
    expect(texts(panel, 'country')).to.deep.equal(['Uganda']);
    expect(texts(panel, 'label')).to.deep.equal(['Leadership City · Since 2018 · 1 to 5 million']);
    expect(texts(panel, 'summary')).to.deep.equal(['A city of refugees.']);
    expect(findAll(panel, '[part~="programmes"] li').map(text)).to.deep.equal([
      'Children and Caregivers',
      'Task Force',
    ]);
    expect(byRole(panel, 'link', 'Kampala').getAttribute('href')).to.equal(`${MMC}/cities/kampala`);
  });

  it('names who sits on the board, and no one who did, or will, or is missing', async () => {
    const panel = part(await open({ people, items: [] }), 'panel');
    const [board] = allByRole(panel, 'list').filter((found) => found.previousElementSibling?.localName.startsWith('h'));
    expect(allByRole(board ?? panel, 'listitem').map(text)).to.deep.equal([
      'Erias Lukwago Mayor · Co-Chair · Leadership Board',
      'By Its List Mayor · Co-Chair · Leadership Board',
    ]);
  });

  it('has its five latest news, the newest first, and nothing of the future, of others, or withdrawn', async () => {
    const panel = part(await open({ people: [], items }), 'panel');
    const news = allByRole(panel, 'link').map(nameOf);
    expect(news).to.deep.equal(['Kampala', 'newest', 'a', 'b', 'c', 'd']);
  });

  it('has neither board nor news where there are none', async () => {
    const panel = part(await open({ people: [], items: [] }), 'panel');
    expect(headings(panel)).to.deep.equal(['3 Kampala']);
    expect(allByRole(panel, 'list').length).to.equal(1);
  });

  it('tells the page of what the reader chooses in it', async () => {
    const map = await open();
    const choices = choicesOf(map);
    for (const name of ['Erias Lukwago', 'newest', 'Kampala']) {
      const link = byRole(part(map, 'panel'), 'link', name);
      expect(addressOf(link)).to.match(/^https:/);
      expect(follow(link)).to.be.true;
    }
    expect(choices).to.deep.equal([
      { type: 'person', id: 'Erias Lukwago', url: `${MMC}/people/lukwago` },
      { type: 'news', id: 'newest', url: `${MMC}/news/newest` },
      { type: 'city', id: 'kampala', url: `${MMC}/cities/kampala` },
    ]);
  });

  it('follows no link where the page does not want that', async () => {
    const map = await open();
    choicesOf(map, { prevent: true });
    for (const name of ['Erias Lukwago', 'newest', 'Kampala']) {
      expect(follow(byRole(part(map, 'panel'), 'link', name)), name).to.be.false;
    }
  });

  it('is a dialog that is called after the city, and has the focus', async () => {
    const map = await open();
    const panel = part(map, 'panel');
    expect(focused(map)?.role).to.equal('dialog');
    const title = map.shadowRoot?.getElementById(panel.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).to.equal('Kampala');
    expect(isThere(panel)).to.be.true;
    expect(marker(map, /^Kampala/).getAttribute('aria-expanded')).to.equal('true');
  });

  it('speaks the language of the widget', async () => {
    const panel = part(await open({ people, items }, { lang: 'fr' }), 'panel');
    expect(texts(panel, 'country')).to.deep.equal(['Ouganda']);
    expect(nameOf(byRole(panel, 'button'))).to.equal('Fermer');
    expect(headings(panel)).to.deep.equal(['3 Kampala', '4 Au conseil', '4 Actualités']);
  });

  it('opens at once for another city', async () => {
    const map = await open();
    await activate(map, /^Quito/);
    expect(parts(map, 'panel').map((panel) => headings(panel)[0])).to.deep.equal(['3 Quito']);
    expect(marker(map, /^Kampala/).getAttribute('aria-expanded')).to.equal('false');
  });

  for (const lang of ['en', 'ar']) {
    for (const city of ['kampala', 'quito', 'sydney']) {
      it(`does not cover its marker: ${city}, ${lang}`, async () => {
        const map = await draw(list, { attributes: { lang } });
        const [button] = findAll(map, `[data-city="${city}"]`);
        button?.click();
        await settled(map);
        const at = button?.getBoundingClientRect();
        const panel = part(map, 'panel').getBoundingClientRect();
        expect(Number(at?.right) <= panel.left || Number(at?.left) >= panel.right).to.be.true;
      });
    }
  }
});
