import { expect, fixture, html } from '@open-wc/testing';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { feed, releases } from '../fixtures/feeds.js';
import { cityAt } from '../city-map/map/drawn-map.js';
import { entry, focusedEntry, part, parts, titles } from '../support/reading.js';
import { place, search, type Widget } from '../support/widgets.js';

const NAMES = ['Ada Colau', 'Marvin Rees', 'Yvonne Aki-Sawyerr'];
const person = (name: string) => ({ id: name, name, biography: `${name} was born.` });
const city = (name: string) => cityAt(name, 10, 10, { region: name === 'Quito' ? 'Americas' : 'Africa' });

/** Writes something into an entry that is not ours, as translators and extensions do. */
function write(item: HTMLElement): void {
  const mark = document.createElement('mark');
  mark.textContent = 'written by somebody else';
  part(item, 'title').append(mark);
  item.setAttribute('data-marked', '');
}

const marked = (widget: Widget): string[] =>
  parts(widget, 'item')
    .filter((item) => item.dataset['marked'] === '')
    .map((item) => titles(item).join().replace('written by somebody else', '').trim());
const writings = (widget: Widget): number => parts(widget, 'item').filter((item) => item.querySelector('mark')).length;

describe('what somebody else has written into an entry', () => {
  it('of the news list goes with it, in another order too, and comes in no other', async () => {
    const list = await place('mmc-news-list', { data: feed({ items: releases(5) }), attributes: { search: '' } });
    write(entry(list, 'Release 2'));
    list.sort = 'oldest';
    await list.updateComplete;
    expect(marked(list)).to.deep.equal(['Release 2']);
    await search(list, 'release 4');
    expect([titles(list), marked(list), writings(list)]).to.deep.equal([['Release 4'], [], 0]);
  });

  it('of the roster goes with it, and so does an open biography', async () => {
    const roster = await place('mmc-board-roster', { data: feedOf({ people: NAMES.map(person) }) });
    write(entry(roster, 'Marvin Rees'));
    part(entry(roster, /Marvin Rees/), 'biography').toggleAttribute('open', true);
    roster.data = feedOf({ people: [...NAMES].reverse().map(person) });
    await roster.updateComplete;
    expect(marked(roster)).to.deep.equal(['Marvin Rees']);
    const open = parts(roster, 'item').filter((item) => part(item, 'biography').hasAttribute('open'));
    expect(open.map((item) => item.dataset['marked'])).to.deep.equal(['']);
  });

  it('of the list of cities goes with it', async () => {
    const data = feedOf({ cities: ['Accra', 'Kampala', 'Quito'].map(city) });
    const map = await place('mmc-city-map', { data, attributes: { view: 'list', search: '' } });
    write(entry(map, 'Quito'));
    await search(map, 'kampala');
    expect([marked(map), writings(map)]).to.deep.equal([[], 0]);
  });
});

describe('entries that change their places', () => {
  it('keep the focus', async () => {
    const list = await place('mmc-news-list', { data: feed({ items: releases(5) }) });
    part(entry(list, 'Release 5'), 'link').focus();
    list.sort = 'oldest';
    await list.updateComplete;
    expect(titles(list)[0]).to.equal('Release 5');
    expect(focusedEntry(list)).to.equal('Release 5');
  });

  it('leave those where they are that stay', async () => {
    const list = await place('mmc-news-list', { data: feed({ items: releases(3, 2) }) });
    const moved: Node[] = [];
    const observer = new MutationObserver((records) =>
      moved.push(...records.flatMap(({ addedNodes }) => [...addedNodes])),
    );
    observer.observe(part(list, 'list'), { childList: true });
    list.data = feed({ items: releases(4) });
    await list.updateComplete;
    expect(moved.map((node) => node.textContent?.includes('Release 1'))).to.deep.equal([true]);
    observer.disconnect();
  });

  it('are all there, though two have the same id', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const data = feedOf({
      people: [
        {
          ...person('Ada Colau'),
          memberships: ['2010', '2015'].map((year) => ({
            organization: 'Board',
            start_date: year,
            end_date: `${year}-12`,
          })),
        },
      ],
    });
    const roster = await place('mmc-board-roster', { data, parent, attributes: { former: '' } });
    const said = part(roster, 'status').textContent?.trim();
    expect(said).to.contain(String(parts(roster, 'item').length));
  });
});
