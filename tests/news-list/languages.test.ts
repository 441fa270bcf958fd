import { expect } from '@open-wc/testing';
import { feed, releases } from '../fixtures/feeds.js';
import { entry, part, parts, texts } from '../support/reading.js';
import { box, place } from '../support/widgets.js';

const arabic = { id: 'amman', title: 'رؤساء البلديات يجتمعون في عمّان', summary: 'بيان من عمّان', language: 'ar' };
const spanish = { id: 'bogota', title: 'Alcaldías de las Américas se reúnen en Bogotá', language: 'es-CO' };
const persian = { id: 'tehran', title: 'شهرداران دیدار کردند', language: 'fa' };
const english = { id: 'newsletter', title: 'MMC Newsletter', language: 'en' };

const list = (items: readonly unknown[], attributes: Record<string, string>, language?: string) =>
  place('mmc-news-list', { data: feed({ items, ...(language && { language }) }), attributes });

describe('<mmc-news-list>: an entry in another language', () => {
  for (const [item, lang, direction, badge] of [
    [arabic, 'en', 'rtl', /^Arabic$/i],
    [arabic, 'es', 'rtl', /^árabe$/i],
    [spanish, 'en', 'ltr', /Spanish/],
    [spanish, 'ar', 'ltr', /الإسبانية/],
    [persian, 'en', 'rtl', /^Persian$/i],
    [persian, 'ar', 'rtl', /الفارسية/],
    [english, 'fr', 'ltr', /^anglais$/i],
    [english, 'ar', 'ltr', /^الإنجليزية$/],
  ] as const) {
    it(`"${item.language}" among "${lang}" is marked for eyes, for ears and in its direction`, async () => {
      const shown = entry(await list([item], { lang }), item.title);
      const title = part(shown, 'title');
      expect(title.closest('[lang]')?.getAttribute('lang')).to.equal(item.language);
      expect(getComputedStyle(title).direction).to.equal(direction);
      expect(texts(shown, 'language').join()).to.match(badge);
    });
  }

  it('a label of several lines keeps to the edge of the widget', async () => {
    const item = { ...english, _mmc: { type: 'Press Release', topics: ['Participatory Governance'] } };
    const data = feed({ items: [item] });
    const shown = await place('mmc-news-list', { data, attributes: { lang: 'ar' }, parent: await box(1000) });
    const label = part(shown, 'label');
    const lines = document.createRange();
    lines.selectNodeContents(label);
    const edges = [...lines.getClientRects()].map(({ right }) =>
      Math.round(label.getBoundingClientRect().right - right),
    );
    expect(edges.length).to.be.above(1);
    expect(Math.max(...edges)).to.be.below(6);
  });

  it('begins at the edge at which its own language begins', async () => {
    const title = part(await list([english], { lang: 'ar' }), 'title');
    const { left } = title.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(title);
    expect(words.getBoundingClientRect().left).to.be.closeTo(left, 1);
  });

  it('has its summary marked, too', async () => {
    const summary = part(await list([arabic], { lang: 'en' }), 'summary');
    expect(summary.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(summary).direction).to.equal('rtl');
  });

  it('takes the language of the feed where it has none of its own', async () => {
    const shown = await list([{ id: 'boletin', title: 'Boletín' }, english], { lang: 'en', sort: 'feed' }, 'es');
    expect(parts(shown, 'item').map((item) => texts(item, 'language').join())).to.deep.equal(['Spanish', '']);
  });

  for (const [language, lang] of [
    ['pt-BR', 'pt'],
    ['en', 'en-GB'],
    ['es', 'es-MX'],
    ['ar-JO', 'ar'],
  ] as const) {
    it(`"${language}" among "${lang}" is no other`, async () => {
      expect(texts(await list([{ ...english, language }], { lang }), 'language')).to.deep.equal([]);
    });
  }
});

describe('<mmc-news-list>: its marks speak its language', () => {
  const items = [
    { id: 'a', title: 'A', _mmc: { status: 'withdrawn', cities: ['bogota-colombia'] } },
    { id: 'b', title: 'B', _mmc: { status: 'corrected', cross_post: { publisher: 'Bloomberg Associates' } } },
  ];
  for (const [lang, marks, crossPost] of [
    ['en', ['Our city', 'Withdrawn', 'Corrected'], 'First published by Bloomberg Associates.'],
    ['es', ['Nuestra ciudad', 'Retirado', 'Corregido'], 'Publicado primero por Bloomberg Associates.'],
    ['ar', ['مدينتنا', 'مسحوب', 'مصحَّح'], 'نُشر أولًا لدى Bloomberg Associates.'],
  ] as const) {
    it(lang, async () => {
      const shown = await list(items, { lang, 'our-city': 'Bogotá' }, lang);
      expect(texts(shown, 'badge')).to.deep.equal(marks);
      expect(texts(shown, 'cross-post')).to.deep.equal([crossPost]);
    });
  }

  for (const [lang, count, said] of [
    ['en', 1, '1 entry'],
    ['es', 1, '1 entrada'],
    ['es', 2, '2 entradas'],
    ['ar', 1, 'مادة واحدة'],
    ['ar', 2, 'مادتان'],
  ] as const) {
    it(`${lang}: ${count} is "${said}"`, async () => {
      expect(texts(await list(releases(count), { lang }), 'status')).to.deep.equal([said]);
    });
  }

  it('a number of four digits is written as the language writes it', async () => {
    for (const lang of ['en', 'fr', 'pt']) {
      const [said] = texts(await list(releases(1234), { lang, limit: '1' }), 'status');
      expect(said).to.contain(new Intl.NumberFormat(lang).format(1234).replace(/\s/g, ' '));
    }
  });
});
