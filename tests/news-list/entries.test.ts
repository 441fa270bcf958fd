import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/feed/index.js';
import { newsFeed } from '../fixtures/news.js';
import { allByRole, byRole, part, parts, text, texts, titles } from '../support/reading.js';
import { place } from '../support/widgets.js';

type Item = Partial<NewsItem>;

/** A list with one entry; resolves to the entry. */
async function shown(item: Item, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  return part(await place('mmc-news-list', { data: newsFeed(item), attributes }), 'item');
}

describe('An entry of the news list: its label', () => {
  const CASES: [what: string, item: NewsItem['_mmc'], label: string[]][] = [
    ['topic and type', { topics: ['Climate Migration'], type: 'Report' }, ['Climate Migration Report']],
    ['a type alone', { type: 'Op-Ed' }, ['Op-Ed']],
    ['a topic alone', { topics: ['Municipal Finance'] }, ['Municipal Finance']],
    ['a type that nobody has heard of', { type: 'Podcast' }, ['Podcast']],
    [
      'two topics',
      { topics: ['Climate Migration', 'Municipal Finance'], type: 'Report' },
      ['Climate Migration, Municipal Finance Report'],
    ],
    ['an empty list of topics', { topics: [], type: 'Statement' }, ['Statement']],
    ['neither', {}, []],
    ['nothing at all', undefined, []],
  ];
  for (const [what, _mmc, label] of CASES) {
    it(`is made of ${what}`, async () => {
      expect(texts(await shown({ _mmc }), 'label')).to.deep.equal(label);
    });
  }
});

describe('An entry of the news list: its date', () => {
  for (const [date, lang, printed] of [
    ['2025', 'en', '2025'],
    ['2024-11', 'en', 'November 2024'],
    ['2024-12-18', 'en', 'December 18, 2024'],
    ['2024-12-18', 'en-GB', '18 December 2024'],
    ['2024-12-18', 'es', '18 de diciembre de 2024'],
    ['2024-12-18', 'fr', '18 décembre 2024'],
    ['2024-12-18', 'pt', '18 de dezembro de 2024'],
    ['2024-11', 'es', 'noviembre de 2024'],
    ['2024-01-01T00:30:00+14:00', 'en', 'January 1, 2024'],
    ['2023-12-31T23:30:00-11:00', 'en', 'December 31, 2023'],
    ['2024-02-29T12:00:00Z', 'en', 'February 29, 2024'],
    ['2024-02-29T23:59', 'en', 'February 29, 2024'],
  ] as const) {
    it(`${date} is "${printed}" in ${lang}, wherever the reader is`, async () => {
      const [time] = parts(await shown({ date_published: date }, { lang }), 'date');
      expect(time && text(time)).to.equal(printed);
      expect(time?.getAttribute('datetime')).to.equal(date);
      expect(time?.localName).to.equal('time');
    });
  }

  it('is in Arabic in an Arabic list', async () => {
    expect(texts(await shown({ date_published: '2024-12-18' }, { lang: 'ar' }), 'date').join()).to.contain('ديسمبر');
  });

  for (const date of [undefined, '', '2024-02-31', 'December 2024']) {
    it(`is not there where it is ${date === undefined ? 'missing' : `"${date}"`}, and the entry is`, async () => {
      const entry = await shown({ title: 'Report', ...(date !== undefined && { date_published: date }) });
      expect(texts(entry, 'date')).to.deep.equal([]);
      expect(titles(entry)).to.deep.equal(['Report']);
    });
  }

  for (const date of ['2999', '2999-12', '2999-12-31', '2999-12-31T09:00:00Z']) {
    it(`of the future (${date}) is not shown before it comes`, async () => {
      const data = newsFeed({ title: 'Embargoed', date_published: date }, { title: 'Report', date_published: '2024' });
      expect(titles(await place('mmc-news-list', { data }))).to.deep.equal(['Report']);
    });
  }
});

describe('An entry of the news list: its link', () => {
  const url = 'https://mayorsmigrationcouncil.org/news/newsletter/';
  const external_url = 'https://example.org/newsletter';

  for (const [what, item, href] of [
    ['its address', { url }, url],
    ['its address elsewhere, where it has no other', { external_url }, external_url],
    ['its own address first', { url, external_url }, url],
  ] as const) {
    it(`leads to ${what}`, async () => {
      const link = byRole(await shown({ title: 'MMC Newsletter', ...item }), 'link', 'MMC Newsletter');
      expect(link.getAttribute('href')).to.equal(href);
    });
  }

  it('is not there without an address, and the title is', async () => {
    const entry = await shown({ title: 'MMC Newsletter' });
    expect(allByRole(entry, 'link').length).to.equal(0);
    expect(titles(entry)).to.deep.equal(['MMC Newsletter']);
  });
});

describe('An entry of the news list: what is printed with it', () => {
  const NOTICE =
    'This article first appeared with Perry World House. It is cross-posted here for information and does not express the views of the Mayors Migration Council.';

  const CASES: [what: string, item: Item, partName: string, printed: string[]][] = [
    ['its summary', { summary: 'Four cities join.' }, 'summary', ['Four cities join.']],
    ['no summary where it has none', {}, 'summary', []],
    [
      'the notice of a cross-post, to the letter',
      { _mmc: { cross_post: { publisher: 'Perry World House', notice: NOTICE } } },
      'cross-post',
      [NOTICE],
    ],
    [
      'where it appeared first, where there is no notice',
      { _mmc: { cross_post: { publisher: 'Bloomberg Associates' } } },
      'cross-post',
      ['First published by Bloomberg Associates.'],
    ],
    ['nothing of a cross-post that says nothing', { _mmc: { cross_post: {} } }, 'cross-post', []],
    ['that it was corrected', { _mmc: { status: 'corrected' } }, 'badge', ['Corrected']],
    ['that it was withdrawn', { _mmc: { status: 'withdrawn' } }, 'badge', ['Withdrawn']],
    ['nothing of an entry that is simply out', { _mmc: { status: 'released' } }, 'badge', []],
    [
      'what was corrected',
      { _mmc: { status: 'corrected', status_note: 'Six cities, not five.' } },
      'status-note',
      ['Six cities, not five.'],
    ],
  ];
  for (const [what, item, partName, printed] of CASES) {
    it(what, async () => {
      expect(texts(await shown(item), partName)).to.deep.equal(printed);
    });
  }

  it('says that it was withdrawn in the language of the list', async () => {
    expect(texts(await shown({ _mmc: { status: 'withdrawn' } }, { lang: 'es' }), 'badge')).to.deep.equal(['Retirado']);
  });
});

describe('An entry of the news list in another language', () => {
  const arabic = { title: 'رؤساء البلديات يجتمعون في عمّان', summary: 'بيان من عمّان', language: 'ar' };
  const spanish = { title: 'Alcaldías de las Américas se reúnen en Bogotá', language: 'es-CO' };

  for (const [item, lang, language, dir, badge] of [
    [arabic, 'en', 'ar', 'rtl', 'Arabic'],
    [arabic, 'es', 'ar', 'rtl', 'árabe'],
    [spanish, 'en', 'es-CO', 'ltr', /Spanish/],
    [spanish, 'ar', 'es-CO', 'ltr', /الإسبانية/],
    [{ title: 'عنوان', language: 'fa' }, 'en', 'fa', 'rtl', 'Persian'],
    [{ title: 'Newsletter', language: 'en' }, 'fr', 'en', 'ltr', 'anglais'],
  ] as const) {
    it(`"${item.language}" in a list in "${lang}" is marked, for eyes, ears and the direction`, async () => {
      const entry = await shown(item, { lang });
      const title = part(entry, 'title');
      expect(title.closest('[lang]')?.getAttribute('lang')).to.equal(language);
      expect(getComputedStyle(title).direction).to.equal(dir);
      expect(texts(entry, 'badge').join()).to.match(typeof badge === 'string' ? new RegExp(`^${badge}$`) : badge);
    });
  }

  it('takes the language of the feed where it has none of its own', async () => {
    const data = { ...newsFeed(spanish, { title: 'Boletín' }), language: 'es' };
    const list = await place('mmc-news-list', { data, attributes: { lang: 'en', sort: 'feed' } });
    expect(parts(list, 'item').map((entry) => texts(entry, 'badge').length)).to.deep.equal([1, 1]);
  });

  for (const [language, lang] of [
    ['pt-BR', 'pt'],
    ['en', 'en-GB'],
    ['es', 'es-MX'],
  ] as const) {
    it(`"${language}" in a list in "${lang}" is not marked: it is the same`, async () => {
      expect(texts(await shown({ title: 'Newsletter', language }, { lang }), 'badge')).to.deep.equal([]);
    });
  }
});
