/** docs/embedding/security-and-privacy.md: what it says, sentence by sentence. The others are tested where they are named. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { cameras, until } from '../support/cameras.mjs';
import { startSite } from '../support/site.mjs';

const project = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, project), 'utf8');
const statement = read('docs/embedding/security-and-privacy.md').replaceAll(/\s+/g, ' ');

/** A sentence of the statement, which stands there as it is tested. */
const says = (sentence) => assert.ok(statement.includes(sentence), `The statement does not say: ${sentence}`);

/** The page, the widgets' host, and that of the feed and its pictures. */
const [page, host, feeds] = await Promise.all([startSite(), startSite(), startSite()]);

const image = `${feeds.origin}/picture.svg`;
const town = { type: 'Feature', geometry: { type: 'Point', coordinates: [-75, 10] }, properties: { name: 'Town' } };
const item = (id) => ({ id, title: `Release ${id}`, image, _mmc: { type: id === '1' ? 'Press Release' : 'Report' } });
const feed = (items, next_url) => ({
  version: 'https://jsonfeed.org/version/1.1',
  next_url,
  items,
  _mmc: { people: [{ id: '1', name: 'Ada Moreno', image }], cities: { type: 'FeatureCollection', features: [town] } },
});
feeds.pages.set('/feed.json', JSON.stringify(feed([item('1'), item('2')], `${feeds.origin}/feed-2.json`)));
feeds.pages.set('/feed-2.json', JSON.stringify(feed([item('3')])));
feeds.pages.set('/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');

/** Writes down who reads what is the page's own. */
const WATCH = `<script>
  window.wrong = [];
  window.reads = [];
  addEventListener('error', ({ message }) => message && wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  document.cookie = 'known=1';
  const tell = (owner, name) => {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, set, get() { reads.push(name); return get.call(this); } });
  };
  tell(Document.prototype, 'cookie');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    const owner = [window, Window.prototype, Object.getPrototypeOf(window)].find((each) => Object.hasOwn(each, name));
    if (owner) tell(owner, name);
  }
</script>`;
const FORM = `<form id="form"><input id="secret" value="s3cret" /></form><p id="own">The page's own text</p>
  <script>Object.defineProperty(document.querySelector('#secret'), 'value', { get: () => reads.push('form') });</script>`;
const element = (widget, attributes = '') =>
  `<mmc-${widget} src="${feeds.origin}/feed.json" ${attributes}><a href="https://example.org/">A link</a></mmc-${widget}>`;

function pageOf(attributes, images = '') {
  const widgets = ['press-release-card', 'board-roster', 'city-map'].map((widget) => element(widget, images)).join('');
  const list = element('news-list', `filters search ${images}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:," />${WATCH}</head><body>${FORM}
    ${list}${widgets}<script async ${attributes} src="${host.origin}/v1/mmc-widgets.js"></script></body></html>`;
}

const SHOWN = "document.querySelectorAll('[state=ready]').length === 4";
const LIST = "document.querySelector('mmc-news-list')";
const OWN = `[document.head.innerHTML, document.querySelector('#form').outerHTML, document.querySelector('#own').outerHTML,
  document.documentElement.getAttributeNames().join(), document.body.getAttributeNames().join()].join('\\n')`;
const requests = () => [...host.asked, ...feeds.asked];

for (const start of cameras) {
  describe(`the statement for security and privacy, in ${start.name}`, () => {
    let camera;
    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    const open = async (html) => {
      for (const { asked } of [host, feeds]) asked.length = 0;
      page.pages.set('/page', html);
      await camera.open(`${page.origin}/page`);
      await until(camera, SHOWN);
    };

    it('what is loaded: files of the widgets, the feed and its pictures, nothing else; all by GET', async () => {
      says('Files of the widgets from HOST');
      says('Nothing else: no fonts, no map tiles, no analytics, no advertising, no third parties.');
      says('All requests are `GET` requests.');
      await open(pageOf(''));
      const names = await camera.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).join()");
      for (const name of names.split(',')) {
        assert.ok(
          [`${host.origin}/v1/`, `${feeds.origin}/feed.json`, image].some((start) => name.startsWith(start)),
          name,
        );
      }
      assert.deepEqual([...new Set(requests().map(({ method }) => method))], ['GET']);
      assert.equal(feeds.asked.filter(({ path }) => path === '/feed.json').length, 1);
    });

    it('what a reader does: types and chooses without a request, and asks for the next page', async () => {
      says('What a reader types or chooses stays on the page.');
      says('its next pages when a reader asks for more');
      await open(pageOf(''));
      await camera.evaluate(`(() => {
        const field = ${LIST}.shadowRoot.querySelector('input');
        field.value = 'release';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        ${LIST}.shadowRoot.querySelectorAll('[part~=chip]')[1].click();
      })()`);
      await until(camera, `${LIST}.shadowRoot.querySelectorAll('[part~=item]').length === 1`);
      // Files that come after the first view may be asked for meanwhile, by an address that says nothing.
      assert.deepEqual([...new Set(requests().map(({ method, query }) => method + query))], ['GET']);
      assert.equal(feeds.asked.filter(({ path }) => path.startsWith('/feed')).length, 1);
      await camera.evaluate(`${LIST}.shadowRoot.querySelector('[part~=load-more]').click()`);
      await until(camera, `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('feed-2.json'))`);
      assert.equal(feeds.asked.filter(({ path }) => path === '/feed-2.json').length, 1);
    });

    it('cookies: with the script tag and the pictures at most, and not where the page asks for none', async () => {
      says('The feed, the modules and pinned files are asked for without cookies and credentials.');
      says('The script tag, the frame and the pictures are asked for as on any page');
      const withCookie = () =>
        requests()
          .filter(({ cookie }) => cookie)
          .map(({ path }) => path);
      await open(pageOf(''));
      for (const path of withCookie()) assert.match(path, /^\/(v1\/mmc-widgets\.js|picture\.svg)$/);
      says('| no cookie may go along | `crossorigin` in the script tag, and `images="none"` (list and roster)');
      await open(
        pageOf('crossorigin', 'images="none"').replace(
          /<mmc-press-release-card.*?<\/mmc-press-release-card>/,
          '<i state="ready"></i>',
        ),
      );
      assert.deepEqual(withCookie(), []);
    });

    it('what is stored: nothing', async () => {
      says('Nothing. No cookies, no local or session storage, no database, no service worker.');
      await open(pageOf(''));
      await camera.evaluate(`void (async () => {
        const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
        const databases = (await indexedDB.databases?.()) ?? [];
        const kept = globalThis.caches ? await caches.keys().catch(() => []) : [];
        window.stored = [document.cookie, localStorage.length, sessionStorage.length, workers.length, databases.length, kept.length].join();
      })()`);
      await until(camera, 'window.stored !== undefined');
      assert.equal(await camera.evaluate('stored'), 'known=1,0,0,0,0,0');
    });

    it('what it touches: no other part of the page; it reads no form, no cookie, no storage, and throws nothing', async () => {
      says('It changes no other part of the page, and reads no form, no cookie and no storage of yours.');
      says('It throws no errors into your page.');
      const html = pageOf('');
      page.pages.set('/page', html.replace(/<script async.*?<\/script>/, ''));
      await camera.open(`${page.origin}/page`);
      const untouched = await camera.evaluate(OWN);
      await open(html);
      assert.equal(await camera.evaluate(OWN), untouched);
      assert.equal(await camera.evaluate('reads.join()'), '');
      assert.equal(await camera.evaluate('wrong.join()'), '');
    });
  });
}

describe('the statement for security and privacy', () => {
  it('a loader of less than 2 KB, as a server sends it', () => {
    says('a loader of less than 2 KB');
    assert.ok(statSync(new URL('dist/mmc-widgets.js.br', project)).size < 2048);
  });

  it('no eval', () => {
    says('No `eval`, no inline scripts on your page');
    const files = readdirSync(new URL('dist/', project), { recursive: true }).filter((file) => file.endsWith('.js'));
    const built = files.filter((file) => !/^(package|configurator|wordpress)\//.test(file));
    assert.ok(built.length > 10);
    for (const file of built)
      assert.doesNotMatch(read(`dist/${file}`), /\beval\(|\bnew Function\b|[^.\w]Function\(/, file);
  });

  /** The sentences that need tests of their own, and where those are. */
  const ELSEWHERE = {
    'Your own `Referrer-Policy` holds for every request': 'tests/dist/referrer.test.ts',
    'If a pinned file was changed, the browser refuses it, and the link stays.': 'tests/dist/pinned.test.ts',
    'If HOST is away, a link stays in place of the widget.': 'tests/dist/loader.test.ts',
    'all of a feed is text, and is never read as HTML': 'tests/widget/text.test.ts',
    'It needs HOST in three lines of a [Content Security Policy](csp.md)': 'tests/docs/csp.test.mjs',
    'the same source gives the same bytes, which a test holds to': 'tests/build/build.test.mjs',
    'which may be sandboxed: `sandbox="allow-scripts allow-popups"`': 'tests/dist/frame-sizes.test.mjs',
    'Addresses in it must be `http` or `https`, without a user name or password.': 'tests/feed/url.test.ts',
  };
  for (const [sentence, file] of Object.entries(ELSEWHERE)) {
    it(`“${sentence}”: ${file}`, () => {
      says(sentence);
      assert.ok(existsSync(new URL(file, project)));
    });
  }
});
