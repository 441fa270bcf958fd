import { expect, fixture, html } from '@open-wc/testing';
import { feed, releases } from '../fixtures/feeds.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { Network } from '../support/network.js';
import { byRole, focusedName, part, parts, statusOf, text, titles } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { place, placeIn, press, search, setAttribute, type Tag, TAGS, type Widget } from '../support/widgets.js';

type Words = Record<'en' | 'es' | 'fr' | 'pt' | 'ar', string>;

/** What each element says of the whole feed. */
const COUNTS: Record<Tag, Words> = {
  'mmc-news-list': { en: '4 entries', es: '4 entradas', fr: '4 publications', pt: '4 publicações', ar: '4 مواد' },
  'mmc-press-release-card': {
    en: '1 press release',
    es: '1 comunicado',
    fr: '1 communiqué',
    pt: '1 comunicado',
    ar: 'بيان صحفي واحد',
  },
  'mmc-board-roster': { en: '3 seats', es: '3 puestos', fr: '3 sièges', pt: '3 lugares', ar: '3 مقاعد' },
  'mmc-city-map': { en: '3 cities', es: '3 ciudades', fr: '3 villes', pt: '3 cidades', ar: '3 مدن' },
};

const TRY_AGAIN: Words = {
  en: 'Try again',
  es: 'Reintentar',
  fr: 'Réessayer',
  pt: 'Tentar de novo',
  ar: 'إعادة المحاولة',
};

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ar'] as const;

/** Western digits for those that Arabic may be written with: engines differ. */
const digits = (words: string): string => words.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));

/** In which language a widget speaks, by what it says. */
function languageOf(widget: HTMLElement, tag: Tag): string {
  const says = digits(statusOf(widget));
  const found = LANGUAGES.filter((language) => COUNTS[tag][language] === says);
  return found.length > 0 ? found.join() : `none of them: ${says}`;
}

for (const tag of TAGS) {
  const data = wholeFeed;

  describe(`<${tag}>: its language`, () => {
    const network = new Network();

    for (const lang of LANGUAGES) {
      it(`it says what there is in "${lang}", and reads in its direction`, async () => {
        const root = part(await place(tag, { data, attributes: { lang } }), 'root');
        expect(digits(statusOf(root))).to.equal(COUNTS[tag][lang]);
        expect(root.lang).to.equal(lang);
        expect(getComputedStyle(root).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      });

      it(`it says that something is wrong in "${lang}"`, async () => {
        const widget = await placeIn('error', tag, network, { attributes: { lang } });
        expect(text(byRole(widget, 'button'))).to.equal(TRY_AGAIN[lang]);
      });
    }

    for (const [lang, spoken, tagOf] of [
      ['es-MX', 'es', 'es-MX'],
      ['pt_br', 'pt', 'pt-BR'],
      ['AR-jo', 'ar', 'ar-JO'],
      ['fr-CA', 'fr', 'fr-CA'],
      ['de', 'en', 'en'],
      ['zh-Hans-CN', 'en', 'en'],
      ['spanish', 'en', 'en'],
      ['e', 'en', 'en'],
      ['es MX', 'en', 'en'],
      ['<script>', 'en', 'en'],
    ] as const) {
      it(`lang="${lang}" is ${spoken}`, async () => {
        const widget = await place(tag, { data, attributes: { lang } });
        expect(languageOf(widget, tag)).to.match(new RegExp(`\\b${spoken}\\b`));
        expect(part(widget, 'root').lang).to.equal(tagOf);
      });
    }

    it('it takes the nearest language above it', async () => {
      const parent = await fixture<HTMLElement>(
        html`<div lang="fr">
          <div lang="ar"><p></p></div>
        </div>`,
      );
      const inner = parent.querySelector('p') ?? parent;
      expect(part(await place(tag, { data, parent: inner }), 'root').lang).to.equal('ar');
      expect(part(await place(tag, { data, parent }), 'root').lang).to.equal('fr');
    });

    it('it takes the nearest language across shadow roots', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const host = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const inner = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      expect(part(await place(tag, { data, parent: inner }), 'root').lang).to.equal('es');
    });

    it('it takes the language of the page where there is no other', async () => {
      const before = document.documentElement.lang;
      document.documentElement.lang = 'pt-BR';
      const widget = await place(tag, { data });
      document.documentElement.lang = before;
      expect(part(widget, 'root').lang).to.equal('pt-BR');
    });

    it('its own language comes before that of the page', async () => {
      const parent = await fixture<HTMLElement>(html`<div lang="ar" dir="rtl"></div>`);
      const root = part(await place(tag, { data, parent, attributes: { lang: 'fr' } }), 'root');
      expect(root.lang).to.equal('fr');
      expect(getComputedStyle(root).direction).to.equal('ltr');
    });

    it('it speaks another language once its attribute changes', async () => {
      const widget = await place(tag, { data, attributes: { lang: 'es' } });
      await setAttribute(widget, 'lang', 'fr');
      expect(digits(statusOf(widget))).to.equal(COUNTS[tag].fr);
      await setAttribute(widget, 'lang', undefined);
      expect(digits(statusOf(widget))).to.equal(COUNTS[tag].en);
    });

    it('it speaks another language once it is moved', async () => {
      const parent = await fixture<HTMLElement>(html`<div lang="ar"></div>`);
      const widget = await place(tag, { data });
      parent.append(widget);
      await widget.updateComplete;
      expect(part(widget, 'root').lang).to.equal('ar');
      expect(digits(statusOf(widget))).to.equal(COUNTS[tag].ar);
    });

    it('it follows the page, from left to right and back', async () => {
      const before = document.documentElement.lang;
      const widget = await place(tag, { data });
      for (const lang of ['ar', 'fr', ''] as const) {
        document.documentElement.lang = lang;
        await moment();
        expect(digits(statusOf(widget))).to.equal(COUNTS[tag][lang || 'en']);
        expect(getComputedStyle(part(widget, 'root')).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      }
      document.documentElement.lang = before;
    });

    it('it follows what is above it, across shadow roots', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const host = root.appendChild(document.createElement('div'));
      const widget = await place(tag, { data, parent: host.attachShadow({ mode: 'open' }) });
      for (const [element, lang, spoken] of [
        [outer, 'es', 'es'],
        [host, 'pt', 'pt'],
        [outer, 'fr', 'pt'],
        [host, '', 'fr'],
      ] as const) {
        element.lang = lang;
        await moment();
        expect(digits(statusOf(widget))).to.equal(COUNTS[tag][spoken]);
      }
    });

    it('its own language stays, whatever becomes of the page', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await place(tag, { data, parent, attributes: { lang: 'fr' } });
      parent.lang = 'ar';
      await moment();
      expect(part(widget, 'root').lang).to.equal('fr');
    });

    it('away from the page it follows nothing, and makes up for it on return', async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await place(tag, { data, parent });
      widget.remove();
      parent.lang = 'es';
      await moment();
      expect(part(widget, 'root').lang).to.equal('en');
      parent.append(widget);
      await widget.updateComplete;
      expect(part(widget, 'root').lang).to.equal('es');
    });

    it('two languages share a page', async () => {
      const widgets = await Promise.all(LANGUAGES.map((lang) => place(tag, { data, attributes: { lang } })));
      expect(widgets.map((widget) => digits(statusOf(widget)))).to.deep.equal(Object.values(COUNTS[tag]));
    });
  });
}

describe('the place of the reader, when the language changes', () => {
  const change = async (widget: Widget, lang: string): Promise<void> => {
    widget.parentElement?.setAttribute('lang', lang);
    await moment();
  };

  it('in the list: the further page, the search, the chip, the focus', async () => {
    const list = await place('mmc-news-list', {
      data: feed({ items: releases(30) }),
      attributes: { search: '', filters: '' },
    });
    await search(list, 'release');
    await press(list, 'Load more');
    const before = [titles(list), focusedName(list)];
    await change(list, 'ar');
    expect([titles(list), focusedName(list)]).to.deep.equal(before);
    expect(byRole(list, 'searchbox')).to.have.property('value', 'release');
  });

  it('in the list: the search field, with what is selected in it', async () => {
    const list = await place('mmc-news-list', { data: feed({ items: releases(3) }), attributes: { search: '' } });
    const field = byRole(list, 'searchbox');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    await search(list, 'release');
    field.focus();
    field.setSelectionRange(2, 4);
    await change(list, 'fr');
    expect(list.shadowRoot?.activeElement === field).to.equal(true);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([2, 4]);
  });

  it('in the map: what it shows of the world, the panel, the focus', async () => {
    const map = await place('mmc-city-map', { data: wholeFeed });
    await until(() => parts(map, 'marker').length > 0);
    await press(map, 'Zoom in');
    parts(map, 'marker')[0]?.click();
    await map.updateComplete;
    const panel = part(map, 'panel');
    const view = (): string | null | undefined => part(map, 'map').querySelector('svg')?.getAttribute('viewBox');
    const before = view();
    await change(map, 'es');
    expect(view()).to.equal(before);
    expect(part(map, 'panel') === panel).to.equal(true);
    expect(map.shadowRoot?.activeElement === panel).to.equal(true);
  });
});
