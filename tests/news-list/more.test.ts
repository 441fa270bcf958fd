import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feed, releases } from '../fixtures/feeds.js';
import { heard } from '../support/events.js';
import { FEED, heldBack, json, Network, status } from '../support/network.js';
import { allByRole, byRole, focusedName, hasFocus, nameOf, statusOf, titles } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { place, press, search, show } from '../support/widgets.js';

const tag = 'mmc-news-list';
const SECOND = 'https://feeds.example.org/feed-2.json';
const MORE = 'Load more';
const page = (count: number, first: number, next_url?: string) =>
  feed({ items: releases(count, first), ...(next_url && { next_url }) });
const open = (attributes: Record<string, string> = {}) => show(tag, { attributes: { src: FEED, ...attributes } });
/** Presses "Load more" and waits until so many entries are there, and the focus has moved. */
async function loadMore(list: Awaited<ReturnType<typeof open>>, count: number): Promise<void> {
  await press(list, MORE);
  await until(() => titles(list).length === count, `${count} entries`);
  await moment();
}
const hasMore = (list: HTMLElement): boolean => allByRole(list, 'button', MORE).length > 0;

describe('<mmc-news-list> within a document', () => {
  const data = feed({ items: releases(25) });

  const LIMITS: [limit: string | undefined, shown: number][] = [
    [undefined, 10],
    ['3', 3],
    ['2.9', 2],
    ['100', 25],
    ['0', 10],
    ['-4', 10],
    ['many', 10],
  ];
  for (const [limit, shown] of LIMITS) {
    it(`shows ${shown} entries at first with limit="${limit ?? ''}"`, async () => {
      const loads = heard('mmc-load');
      const list = await place(tag, { data, attributes: limit ? { limit } : {} });
      expect(titles(list)).to.have.lengthOf(shown);
      expect(hasMore(list)).to.equal(shown < 25);
      expect(loads.map(({ detail }) => detail.count)).to.deep.equal([25]);
      expect(statusOf(list)).to.equal('25 entries');
    });
  }

  it('loads more until all are there, the focus on the first that is new', async () => {
    const list = await place(tag, { data });
    await press(list, MORE);
    expect(titles(list)).to.have.lengthOf(20);
    expect(focusedName(list)).to.equal('Release 11');
    await press(list, MORE);
    expect(titles(list)).to.have.lengthOf(25);
    expect(focusedName(list)).to.equal('Release 21');
    expect(hasMore(list)).to.equal(false);
  });

  it('puts the focus on a new entry without a link, too', async () => {
    const items = releases(3).map(({ id, title }) => ({ id, title }));
    const list = await place(tag, { data: feed({ items }), attributes: { limit: '2' } });
    await press(list, MORE);
    expect(focusedName(list)).to.contain('Release 3');
  });

  it('begins at the first page again for another search, and has more of what was found', async () => {
    const list = await place(tag, { data, attributes: { search: '' } });
    await press(list, MORE);
    await search(list, 'release');
    expect(titles(list)).to.have.lengthOf(10);
    await search(list, 'release 25');
    expect(titles(list)).to.deep.equal(['Release 25']);
    expect(hasMore(list)).to.equal(false);
  });
});

describe('<mmc-news-list> through next_url', () => {
  const network = new Network();
  it('shows what the document still holds before it asks for the next', async () => {
    network.at(FEED, json(page(3, 1, SECOND)));
    network.at(SECOND, json(page(2, 4)));
    const list = await open({ limit: '2' });
    await press(list, MORE);
    expect(titles(list)).to.have.lengthOf(3);
    expect(network.addresses).to.deep.equal([FEED]);
    await loadMore(list, 5);
    expect(network.addresses).to.deep.equal([FEED, SECOND]);
    expect(focusedName(list)).to.equal('Release 4');
    expect(statusOf(list)).to.equal('5 entries');
    expect(hasMore(list)).to.equal(false);
  });

  it('has more where nothing of the first document is asked for: it may be in the next', async () => {
    const [statement] = releases(1, 9);
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(feed({ items: [{ ...statement, _mmc: { type: 'Statement' } }] })));
    const list = await open({ type: 'statement' });
    expect(list.state).to.equal('empty');
    await loadMore(list, 1);
    expect(list.state).to.equal('ready');
    expect(titles(list)).to.deep.equal(['Release 9']);
    expect(hasMore(list)).to.equal(false);
  });

  it('says that it loads, and asks once however often it is pressed', async () => {
    const second = heldBack(page(2, 3));
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, second.answer);
    const list = await open();
    const button = byRole(list, 'button', MORE);
    await press(list, MORE);
    await press(list, 'Loading…');
    expect(nameOf(button)).to.equal('Loading…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(focusedName(list)).to.equal('Loading…');
    second.give();
    await until(() => titles(list).length === 4);
    expect(network.addresses).to.deep.equal([FEED, SECOND]);
  });

  const LOOPS: [what: string, next_url: string][] = [
    ['to itself', SECOND],
    ['to the first', FEED],
  ];
  for (const [what, next_url] of LOOPS) {
    it(`ends at a document that leads ${what}`, async () => {
      network.at(FEED, json(page(2, 1, SECOND)));
      network.at(SECOND, json(page(2, 3, next_url)));
      const list = await open();
      await loadMore(list, 4);
      expect(hasMore(list)).to.equal(false);
      expect(network.addresses).to.deep.equal([FEED, SECOND]);
    });
  }

  it('has no button where the first document leads to itself', async () => {
    network.at(FEED, json(page(2, 1, FEED)));
    const list = await open();
    expect(hasMore(list)).to.equal(false);
  });

  it('shows an entry once that both documents have', async () => {
    network.at(FEED, json(page(3, 1, SECOND)));
    network.at(SECOND, json(page(3, 3)));
    const list = await open();
    await loadMore(list, 5);
    expect(titles(list)).to.deep.equal(['Release 1', 'Release 2', 'Release 3', 'Release 4', 'Release 5']);
    expect(focusedName(list)).to.equal('Release 4');
  });

  it('puts the focus on the first new entry where less than a page was there', async () => {
    network.at(FEED, json(page(3, 1, SECOND)));
    network.at(SECOND, json(page(20, 4)));
    const list = await open({ limit: '5' });
    await loadMore(list, 10);
    expect(focusedName(list)).to.equal('Release 4');
  });

  it('says so where the next document fails, keeps the entries, and can try again', async () => {
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, status(404), status(410), json(page(2, 3)));
    const errors = heard('mmc-error');
    const list = await open();
    await press(list, MORE);
    await until(() => allByRole(list, 'alert').length > 0);
    expect(nameOf(byRole(list, 'alert'))).to.equal('This content could not be loaded');
    expect(titles(list)).to.have.lengthOf(2);
    expect(list.state).to.equal('ready');
    expect(focusedName(list)).to.equal(MORE);
    await loadMore(list, 2);
    expect(errors.map(({ detail }) => detail)).to.deep.equal([
      { kind: 'http', message: `${SECOND} answered 404; expected 200.` },
      { kind: 'http', message: `${SECOND} answered 410; expected 200.` },
    ]);
    expect(network.lines.length).to.equal(2);
    await loadMore(list, 4);
    expect(allByRole(list, 'alert').length).to.equal(0);
    expect(errors.length).to.equal(2);
  });

  it('keeps what it has loaded when the feed is loaded again', async () => {
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(page(2, 3)));
    const list = await open();
    await loadMore(list, 4);
    await list.reload();
    expect(titles(list)).to.deep.equal(['Release 1', 'Release 2', 'Release 3', 'Release 4']);
  });

  it('has entries of the next document only that the attributes ask for', async () => {
    const others = releases(2, 3).map((item) => ({ ...item, _mmc: { type: 'Report' } }));
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(feed({ items: [...others, ...releases(1, 9)] })));
    const list = await open({ type: 'press-release' });
    await loadMore(list, 3);
    expect(titles(list)).to.deep.equal(['Release 1', 'Release 2', 'Release 9']);
  });

  it('keeps the focus inside where the last document brings nothing', async () => {
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(page(0, 1)));
    const list = await open();
    await loadMore(list, 2);
    await until(() => !hasMore(list));
    expect(hasFocus(list)).to.equal(true);
  });

  it('puts the focus on an entry that was not there, where the order puts it among the others', async () => {
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(page(2, 3)));
    const list = await open({ sort: 'oldest' });
    await loadMore(list, 4);
    expect(titles(list)).to.deep.equal(['Release 4', 'Release 3', 'Release 2', 'Release 1']);
    expect(focusedName(list)).to.equal('Release 4');
  });

  it('works by keyboard', async () => {
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(page(2, 3)));
    const list = await open();
    byRole(list, 'button', MORE).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focusedName(list) === 'Release 3', 'the focus');
  });

  it('takes no focus away from where the reader has gone meanwhile', async () => {
    const second = heldBack(page(2, 3));
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, second.answer);
    const parent = await fixture<HTMLElement>(html`<div><input aria-label="Search this site" /></div>`);
    const list = await show(tag, { parent, attributes: { src: FEED } });
    await press(list, MORE);
    parent.querySelector('input')?.focus();
    second.give();
    await until(() => titles(list).length === 4);
    await moment();
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('begins anew with another address', async () => {
    const OTHER = 'https://feeds.example.org/other.json';
    network.at(FEED, json(page(2, 1, SECOND)));
    network.at(SECOND, json(page(2, 3)));
    network.at(OTHER, json(page(1, 9, SECOND)));
    const list = await open();
    await loadMore(list, 4);
    list.setAttribute('src', OTHER);
    await until(() => titles(list).join() === 'Release 9');
    await loadMore(list, 3);
    expect(titles(list)).to.have.members(['Release 9', 'Release 3', 'Release 4']);
  });
});
