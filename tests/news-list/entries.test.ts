import { expect, nextFrame } from '@open-wc/testing';
import {
  ARABIC_TITLE,
  CITIES,
  feed,
  ITEMS,
  LONG_TITLE,
  LONG_WORD,
  NO_PICTURE,
  PICTURE,
  TITLES,
} from '../fixtures/feeds.js';
import { allByRole, byRole, isThere, parts, text, texts, titles } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { place } from '../support/widgets.js';

const tag = 'mmc-news-list';
const listOf = (items: readonly unknown[], attributes: Record<string, string> = {}) =>
  place(tag, { data: feed({ items }), attributes });

/** An entry as it is shown, and one that has only a title and what the test says. */
const entry = (more: object) => ({ id: 'readout', title: 'Łódź Opens Its Doors: A Readout', ...more });

describe('<mmc-news-list> shows an entry', () => {
  for (const layout of ['list', 'cards', 'compact', 'mosaic']) {
    it(`with its title, date and link in layout="${layout}"`, async () => {
      const list = await listOf(ITEMS, { layout });
      expect(allByRole(list, 'listitem')).to.have.lengthOf(6);
      expect(titles(list)[0]).to.equal(TITLES.report);
      expect(byRole(list, 'link', TITLES.report).getAttribute('href')).to.equal(ITEMS[0]?.url);
      expect(texts(list, 'date')).to.include('November 4, 2025');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    });
  }

  it('compact, without summaries and pictures', async () => {
    const list = await listOf(ITEMS, { layout: 'compact' });
    expect(parts(list, 'summary').filter(isThere).length).to.equal(0);
    expect(allByRole(list, 'img').length).to.equal(0);
  });

  const LABELS: [what: string, mmc: object, label: string | undefined][] = [
    ['topic and type', { type: 'Report', topics: ['Climate Migration'] }, 'Climate Migration Report'],
    ['two topics', { type: 'Report', topics: ['Climate Migration', 'Health'] }, 'Climate Migration, Health Report'],
    ['a type alone', { type: 'Op-Ed' }, 'Op-Ed'],
    ['a topic alone', { topics: ['Climate Migration'] }, 'Climate Migration'],
    ['a type that nobody has heard of', { type: 'Postcard' }, 'Postcard'],
    ['neither', {}, undefined],
  ];
  for (const [what, _mmc, label] of LABELS) {
    it(`labelled with ${what}`, async () => {
      const list = await listOf([entry({ _mmc })]);
      expect(texts(list, 'label')).to.deep.equal(label === undefined ? [] : [label]);
    });
  }

  const DATES: [written: string | undefined, en: string | undefined, es: string | undefined][] = [
    ['2023', '2023', '2023'],
    ['2023-06', 'June 2023', 'junio de 2023'],
    ['2023-06-30', 'June 30, 2023', '30 de junio de 2023'],
    ['2023-06-30T23:30:00-11:00', 'June 30, 2023', '30 de junio de 2023'],
    ['2023-06-30T00:30:00+14:00', 'June 30, 2023', '30 de junio de 2023'],
    ['2024-02-29T23:59', 'February 29, 2024', '29 de febrero de 2024'],
    [undefined, undefined, undefined],
  ];
  for (const [date_published, en, es] of DATES) {
    it(`with a date as precise as "${date_published ?? 'none'}"`, async () => {
      const list = await listOf([entry({ date_published })]);
      expect(texts(list, 'date')).to.deep.equal(en ? [en] : []);
      expect(list.shadowRoot?.querySelector('time')?.dateTime).to.equal(date_published);
      list.lang = 'es';
      await list.updateComplete;
      expect(texts(list, 'date')).to.deep.equal(es ? [es] : []);
    });
  }

  it('as text without a link where it has no address, or one that is refused', async () => {
    const list = await listOf([entry({}), entry({ id: 'script', url: 'javascript:alert(1)' })]);
    expect(titles(list)).to.deep.equal([TITLES.lodz, TITLES.lodz]);
    expect(allByRole(list, 'link').length).to.equal(0);
  });

  it('linked to the address where it appeared, where it has no page of its own', async () => {
    const list = await listOf([entry({ external_url: 'https://example.org/elsewhere' })]);
    expect(byRole(list, 'link', TITLES.lodz).getAttribute('href')).to.equal('https://example.org/elsewhere');
  });

  it('as text, whatever its title is made of', async () => {
    const list = await listOf([entry({ title: 'Mayors <img src=x onerror=alert(1)> & <b>Migrants</b>' })]);
    expect(titles(list)).to.deep.equal(['Mayors <img src=x onerror=alert(1)> & <b>Migrants</b>']);
    expect(allByRole(list, 'img').length).to.equal(0);
  });

  for (const title of [LONG_TITLE, LONG_WORD, ARABIC_TITLE]) {
    for (const layout of ['list', 'cards', 'compact']) {
      it(`within 320 px: "${title.slice(0, 20)}…" in layout="${layout}"`, async () => {
        const list = await listOf([entry({ title })], { layout });
        list.style.width = '320px';
        await nextFrame();
        expect(titles(list)).to.deep.equal([title]);
        const { right } = list.getBoundingClientRect();
        for (const part of parts(list, 'title')) expect(part.getBoundingClientRect().right).to.be.at.most(right);
        for (const part of parts(list, 'title')) expect(part.scrollWidth).to.be.at.most(part.clientWidth);
      });
    }
  }

  it('with where it first appeared: the feed’s words, or else the publisher’s name', async () => {
    const notice = 'This article first appeared with Perry World House.';
    const list = await listOf([
      entry({ _mmc: { cross_post: { publisher: 'Perry World House', notice } } }),
      entry({ id: 'nameless', _mmc: { cross_post: { publisher: 'Perry World House' } } }),
    ]);
    expect(texts(list, 'cross-post')).to.deep.equal([notice, 'First published by Perry World House.']);
  });

  const CHANGES: [status: string, badge: string[]][] = [
    ['corrected', ['Corrected']],
    ['withdrawn', ['Withdrawn']],
    ['released', []],
  ];
  for (const [status, badge] of CHANGES) {
    it(`that was ${status}`, async () => {
      const note = 'An earlier version named three cities.';
      const list = await listOf([entry({ _mmc: { status, status_note: note } })]);
      expect(texts(list, 'change')).to.deep.equal(badge);
      expect(texts(list, 'status-note')).to.deep.equal([note]);
    });
  }

  it('of another language with its name, language and direction', async () => {
    const list = await listOf([entry({ title: ARABIC_TITLE, language: 'ar' }), ITEMS[0]]);
    expect(texts(list, 'language')).to.deep.equal(['Arabic']);
    const title = parts(list, 'title').find((part) => text(part) === ARABIC_TITLE);
    expect(title?.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(title && getComputedStyle(title).direction).to.equal('rtl');
    expect(getComputedStyle(parts(list, 'title')[0] ?? list).direction).to.equal('ltr');
  });

  it('of a feed in another language as foreign, and of the same language in another region not', async () => {
    const list = await place(tag, {
      data: feed({ language: 'en-GB', items: [entry({})] }),
      attributes: { lang: 'en' },
    });
    expect(parts(list, 'language').length).to.equal(0);
    list.lang = 'fr';
    await list.updateComplete;
    expect(texts(list, 'language')).to.deep.equal(['anglais britannique']);
  });

  for (const ourCity of ['Bogotá', 'bogota', 'bogota-colombia', 'بوغوتا']) {
    it(`about our city first, and marked: our-city="${ourCity}"`, async () => {
      const list = await place(tag, { data: feed({ cities: CITIES }), attributes: { 'our-city': ourCity } });
      expect(titles(list).slice(0, 2)).to.deep.equal([TITLES.bogota, TITLES.report]);
      expect(allByRole(list, 'listitem').map((item) => texts(item, 'our-city').join())).to.deep.equal([
        'Our city',
        '',
        '',
        '',
        '',
        '',
      ]);
    });
  }

  it('without its picture where images="none"', async () => {
    const list = await listOf([entry({ image: PICTURE, _mmc: { image_alt: 'Four mayors at a table' } })]);
    expect(byRole(list, 'img', 'Four mayors at a table').getAttribute('src')).to.equal(PICTURE);
    list.setAttribute('images', 'none');
    await list.updateComplete;
    expect(allByRole(list, 'img').length).to.equal(0);
  });

  for (const layout of ['list', 'cards']) {
    it(`without a frame where its picture cannot be loaded, in layout="${layout}"`, async () => {
      const list = await listOf([entry({ image: NO_PICTURE })], { layout });
      await until(() => allByRole(list, 'img').length === 0);
      const plain = await listOf([entry({})], { layout });
      expect(list.offsetHeight).to.equal(plain.offsetHeight);
    });
  }
});
