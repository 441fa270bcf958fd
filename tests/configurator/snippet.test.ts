import { expect, fixture, html } from '@open-wc/testing';
import { type Choice, firstChoice, type Form, FORMS } from '../../src/configurator/choice.js';
import { readManifest } from '../../src/configurator/manifest.js';
import { type Block, snippet, type SnippetContext } from '../../src/configurator/snippet/snippet.js';
import { minHeight } from '../../src/configurator/snippet/space.js';
import { HOME, parsed } from './page.js';

const [options] = readManifest(await (await fetch(`${HOME}custom-elements.json`)).json());
if (!options) throw new Error('The manifest is empty');

const EVIL = `"><script>alert('1')</script>&quot; x`;
const FEED = 'https://example.org/feed.json?a=1&b="2"';

/** The files of a version, and not only those of the news list in English. */
const integrity = Object.fromEntries(
  [
    'mmc-news-list.js',
    'mmc-widgets.js',
    ...[
      'shared/shared',
      'shared/news-list',
      'news-list/news-list',
      'news-list/news-documents',
      'city-map/city-map',
      'words/news-list-en',
      'words/news-list-fr',
      'plain-links',
    ].map((name) => `modules/0a1b2c3d/${name}.js`),
  ].map((file) => [file, 'sha384-abc']),
);

const context: SnippetContext = {
  options,
  home: {
    folder: 'https://host.example/v1/',
    pinned: { folder: 'https://host.example/1.0.0/', integrity },
  },
  feed: FEED,
  link: { text: `News ${EVIL}`, address: 'https://example.org/?a=1&b="' },
  space: { height: 641, phoneHeight: 1477 },
};

const choice = (form: Form, more: Partial<Choice> = {}): Choice => ({
  ...firstChoice('news-list'),
  attributes: { type: 'report', heading: EVIL, filters: '', layout: 'list', 'our-city': 'Amman' },
  form,
  ...more,
});

const pageOf = (blocks: Block[]): string => blocks.find(({ title }) => title.startsWith('Into your page'))?.code ?? '';
const write = (form: Form, more?: Partial<Choice>): Block[] => snippet(choice(form, more), context);
const codeOf = (form: Form, more?: Partial<Choice>): string => pageOf(write(form, more));

/** What the snippets must say, by name. */
const SAID = { src: FEED, type: 'report', heading: EVIL, filters: '', 'our-city': 'Amman' };

function attributesOf(element: Element, prefix = ''): Record<string, string> {
  const all = [...element.attributes].filter(({ name }) => name.startsWith(prefix));
  return Object.fromEntries(all.map(({ name, value }) => [name.slice(prefix.length), value]));
}

describe('the snippet says what was chosen', () => {
  for (const form of ['script', 'pinned', 'npm'] as const) {
    it(`${form}: as attributes of the element`, () => {
      const widget = parsed(codeOf(form), 'mmc-news-list');
      const { style, ...said } = attributesOf(widget);
      expect(said).to.deep.equal(SAID);
      expect(style).to.include('min-height');
      expect(widget.children).to.have.length(1);
    });
  }

  it('link: as data attributes', () => {
    const link = parsed(codeOf('link'), 'div > a');
    expect(attributesOf(link, 'data-')).to.deep.equal({ 'mmc-widget': 'news-list', ...SAID });
  });

  it('frame: in the address', () => {
    const frame = parsed(codeOf('frame'), 'iframe');
    const address = new URL(frame.getAttribute('src') ?? '');
    expect(address.origin + address.pathname).to.equal('https://host.example/v1/embed.html');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({ widget: 'news-list', ...SAID });
    expect(frame.getAttribute('title')).to.equal(context.link.text);
    expect(frame.getAttribute('loading')).to.equal('lazy');
  });

  for (const form of FORMS) {
    it(`${form}: nothing of it becomes markup`, () => {
      const all = write(form).map(({ code }) => code);
      const page = new DOMParser().parseFromString(all.join(''), 'text/html');
      expect([...page.scripts].map(({ text }) => text).join('')).to.equal('');
      expect(page.querySelectorAll('[onerror], img')).to.have.length(0);
    });
  }

  for (const form of ['script', 'pinned', 'link', 'npm'] as const) {
    it(`${form}: with a link that stays without scripts`, () => {
      const link = parsed(codeOf(form), 'a');
      expect(link.getAttribute('href')).to.equal(context.link.address);
      expect(link.textContent).to.equal(context.link.text);
    });
  }
});

describe('the scripts of the snippet', () => {
  it('script: the loader', () => {
    expect(attributesOf(parsed(codeOf('script'), 'script'))).to.deep.equal({
      async: '',
      crossorigin: '',
      src: 'https://host.example/v1/mmc-widgets.js',
    });
  });

  it('pinned: the module of the version, with its hash', () => {
    expect(attributesOf(parsed(codeOf('pinned'), 'script'))).to.deep.equal({
      type: 'module',
      src: 'https://host.example/1.0.0/mmc-news-list.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
    });
  });

  it('npm: the package and its module', () => {
    const codes = write('npm').map(({ code }) => code);
    expect(codes).to.include('npm install mmc-widgets').and.to.include(`import 'mmc-widgets/news-list';`);
  });
});

describe('the resource hints of the snippet', () => {
  const HEAD = 'Into the <head> of the same page, as far up as you can';

  function hintsOf(form: Form, attributes: Record<string, string> = {}): Record<string, string>[] {
    const code = write(form, { fast: true, attributes }).find(({ title }) => title === HEAD)?.code ?? '';
    const page = new DOMParser().parseFromString(code, 'text/html');
    return [...page.querySelectorAll('link')].map((link) => attributesOf(link));
  }

  const connection = { rel: 'preconnect', href: 'https://host.example', crossorigin: '' };
  const feed = { rel: 'preload', as: 'fetch', href: FEED, crossorigin: '' };
  const modules = (...names: string[]): Record<string, string>[] =>
    names.map((name) => ({ rel: 'modulepreload', href: `https://host.example/v1/modules/0a1b2c3d/${name}.js` }));

  it('script: the connection, the feed, and the modules that the loader will ask for', () => {
    expect(hintsOf('script')).to.deep.equal([
      connection,
      feed,
      ...modules('news-list/news-list', 'words/news-list-en'),
    ]);
  });

  it('link: what finds such links too', () => {
    expect(hintsOf('link')).to.deep.equal([
      connection,
      feed,
      ...modules('news-list/news-list', 'words/news-list-en', 'plain-links'),
    ]);
  });

  it('the words in the language that was chosen', () => {
    const hints = hintsOf('script', { lang: 'fr' });
    expect(hints.slice(2)).to.deep.equal(modules('news-list/news-list', 'words/news-list-fr'));
  });

  it('pinned: no modules, since the page names its own', () => {
    expect(hintsOf('pinned')).to.deep.equal([connection, feed]);
  });

  it('no feed, where the widget waits for its reader', () => {
    expect(hintsOf('pinned', { loading: 'lazy' })).to.deep.equal([connection]);
  });

  it('none unless asked for, and none for a frame or for npm', () => {
    expect(write('script').map(({ title }) => title)).not.to.include(HEAD);
    expect(hintsOf('frame')).to.deep.equal([]);
    expect(hintsOf('npm')).to.deep.equal([]);
  });
});

describe('the space of the snippet', () => {
  /** The height in pixels of a box with this style, on a screen of this width. */
  async function heightAt(style: string, width: number): Promise<number> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A screen" height="200"></iframe>`);
    frame.style.width = `${width}px`;
    const box = frame.contentDocument?.createElement('div');
    if (!box) throw new Error('The frame has no document');
    box.setAttribute('style', style);
    frame.contentDocument?.body.append(box);
    return box.getBoundingClientRect().height;
  }

  it('is as high as the preview has measured, on phones and on wider screens', async () => {
    const style = `min-height: ${minHeight({ height: 641, phoneHeight: 1477 })}`;
    expect(await heightAt(style, 360)).to.equal(1480);
    expect(await heightAt(style, 599)).to.equal(1480);
    expect(await heightAt(style, 600)).to.equal(648);
    expect(await heightAt(style, 1280)).to.equal(648);
  });

  it('may be less on phones', async () => {
    const style = `min-height: ${minHeight({ height: 800, phoneHeight: 400 })}`;
    expect(await heightAt(style, 360)).to.equal(400);
    expect(await heightAt(style, 900)).to.equal(800);
  });

  it('holds before the script has come', async () => {
    const widget = parsed(codeOf('script'), 'mmc-news-list');
    expect(await heightAt(widget.getAttribute('style') ?? '', 360)).to.equal(1480);
    expect(widget.getAttribute('style')).to.include('display: block');
  });

  it('is around a plain link, which the widget replaces', () => {
    const link = parsed(codeOf('link'), 'a');
    expect(link.hasAttribute('style')).to.equal(false);
    expect(link.parentElement?.getAttribute('style')).to.include('min-height');
  });

  it('is the height of a frame without styles, too', () => {
    expect(parsed(codeOf('frame'), 'iframe').getAttribute('height')).to.equal('648');
  });

  it('is left out while nothing was measured', () => {
    const blocks = snippet(choice('script'), { ...context, space: undefined });
    expect(pageOf(blocks)).not.to.include('style');
  });

  for (const form of FORMS) {
    it(`${form}: goes into the style sheet where styles are kept out`, () => {
      const blocks = write(form, { styles: 'sheet' });
      expect(pageOf(blocks)).to.include('class="mmc-news-list-place"').and.not.to.include('style=');
      const css = blocks.find(({ title }) => title.includes('style sheet'))?.code ?? '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const [rule, onPhones] = [...sheet.cssRules].map(({ cssText }) => cssText);
      expect(rule).to.include('.mmc-news-list-place').and.to.include('min-height: 648px');
      expect(onPhones).to.include('max-width: 599px').and.to.include('min-height: 1480px');
    });
  }
});

describe('the look of the snippet', () => {
  const look = { 'color-accent': '#9b2c16', radius: '0', 'font-family': '"Source Sans 3", Arial' };

  it('is in the style of the element', () => {
    const widget = parsed(codeOf('script', { look }), 'mmc-news-list');
    const style = document.createElement('div').style;
    style.cssText = widget.getAttribute('style') ?? '';
    expect(style.getPropertyValue('--mmc-color-accent')).to.equal('#9b2c16');
    expect(style.getPropertyValue('--mmc-radius')).to.equal('0');
    expect(style.getPropertyValue('--mmc-font-family')).to.equal('"Source Sans 3", Arial');
  });

  it('does not reach into a frame', () => {
    expect(codeOf('frame', { look })).not.to.include('--mmc');
  });
});
