/** docs/embedding/frameworks.md: its examples, run as they are printed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { bundle } from '../support/bundle.mjs';
import { cameras, until } from '../support/cameras.mjs';
import { startSite } from '../support/site.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = read('docs/embedding/frameworks.md');
const site = await startSite();

/** The code below a heading of the guide, from this machine instead of HOST. */
function examples(heading) {
  const [, section] = guide.split(`\n## ${heading}\n`);
  const [own] = section.split('\n## ');
  return [...own.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, code]) => code.replaceAll('https://HOST', site.origin));
}

/** What goes wrong on a page is kept from its first script on. */
const RECORD = `<script>
  window.wrong = [];
  window.counts = [];
  addEventListener('error', ({ message }) => message && wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  for (const level of ['warn', 'error']) console[level] = (...parts) => wrong.push(parts.join(' '));
</script>`;
const LOADER = '<script async crossorigin src="/v1/mmc-widgets.js"></script>';
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${RECORD}${head}</head><body>${body}</body></html>`;

const LIST = "document.querySelector('mmc-news-list')";
const isShown = (count) => `${LIST}?.shadowRoot?.querySelectorAll('[part~=item]').length === ${count}`;
const CHIPS = `${LIST}.shadowRoot.querySelectorAll('[part~=chip]').length`;
const FIELD = `${LIST}.shadowRoot.querySelector('input[type=search]')`;
const type = (words) =>
  `(() => { ${FIELD}.value = '${words}'; ${FIELD}.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); })()`;
/** Of the feed in \`dist/\`. */
const ALL = JSON.parse(read('dist/feed.json')).items.length;

const REACT = {
  'news.jsx': examples('React 18 and 19')[0],
  'entry.js': `
    import { createElement, StrictMode } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { renderToString } from 'react-dom/server';
    import { News } from './news.jsx';
    const onLoad = (count) => counts.push(count);
    const app = (filters) => createElement(StrictMode, null, createElement(News, { filters, onLoad }));
    const place = () => document.querySelector('#root');
    let root;
    window.draw = (filters) => (root ??= createRoot(place())).render(app(filters));
    window.hydrate = () => void (root = hydrateRoot(place(), app(true)));
    window.leave = () => root.unmount();
    window.onServer = () => renderToString(app(true));`,
};
const VUE = {
  'news.vue': examples('Vue 3')[0],
  'entry.js': `
    import { createApp, h, shallowReactive } from 'vue';
    import News from './news.vue';
    const state = shallowReactive({ filters: true });
    const onShown = (count) => counts.push(count);
    const app = createApp({ render: () => h(News, { filters: state.filters, feed: window.feed, onShown }) });
    let isMounted = false;
    window.draw = (filters) => {
      state.filters = filters;
      if (!isMounted) app.mount('#root');
      isMounted = true;
    };
    window.leave = () => app.unmount();`,
};
const SVELTE = {
  'News.svelte': examples('Svelte 5')[0],
  'Page.svelte': `<script>
      import News from './News.svelte';
      let filters = $state(true);
      window.draw = (value) => (filters = value);
    </script>
    <News {filters} onshown={(count) => counts.push(count)} />`,
  'entry.js': `
    import { flushSync, mount, unmount } from 'svelte';
    import Page from './Page.svelte';
    const app = mount(Page, { target: document.querySelector('#root') });
    flushSync();
    window.leave = () => void unmount(app);`,
};

const FRAMEWORKS = { React: REACT, React18: REACT, Vue: VUE, Svelte: SVELTE };
for (const [name, files] of Object.entries(FRAMEWORKS)) {
  const alias = name === 'React18' ? { react: 'react18', 'react-dom': 'react-dom18' } : {};
  site.pages.set(`/${name}.js`, await bundle(files, { alias }));
}
site.pages.set('/untold-Vue.js', await bundle(VUE, { isCustomElement: () => false }));
site.pages.set('/turbo.js', read('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'));
site.pages.set('/htmx.js', read('node_modules/htmx.org/dist/htmx.js'));
site.pages.set('/jquery.js', read('node_modules/jquery/dist/jquery.js'));

for (const start of cameras) {
  describe(`the examples of the guide to frameworks, in ${start.name}`, () => {
    let camera;
    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    const open = async (path, html) => {
      site.pages.set(path, html);
      await camera.open(site.origin + path);
    };
    const wrong = () => camera.evaluate('wrong.join()');

    for (const name of Object.keys(FRAMEWORKS)) {
      for (const [when, scripts] of [
        ['before the script has come', `<script src="/${name}.js"></script>`],
        ['after', `<script src="/v1/mmc-widgets.all.js"></script><script src="/${name}.js"></script>`],
      ]) {
        it(`${name}, drawn ${when}: shown, filtered or not, heard, and taken away`, async () => {
          await open(`/${name}`, page(`<div id="root"></div>${scripts}`));
          await camera.evaluate('void draw(true)');
          if (when !== 'after') {
            await camera.evaluate(
              `void document.body.append(Object.assign(document.createElement('script'), { src: '/v1/mmc-widgets.js' }))`,
            );
          }
          await until(camera, isShown(5));
          assert.ok((await camera.evaluate(CHIPS)) > 0);
          assert.ok(await camera.evaluate(`${FIELD} !== null`));
          assert.deepEqual(await camera.evaluate('counts'), [ALL]);
          await camera.evaluate('void draw(false)');
          await until(camera, `${CHIPS} === 0`);
          await camera.evaluate('leave()');
          await until(camera, `${LIST} === null`);
          assert.equal(await wrong(), '');
        });
      }
    }

    for (const name of ['React', 'React18']) {
      it(`${name}: hydrates what its server has drawn, after the widget`, async () => {
        await open(`/${name}`, page(`<div id="root"></div><script src="/${name}.js"></script>`));
        const html = await camera.evaluate('onServer()');
        await open('/hydrated', page(`<div id="root">${html}</div>${LOADER}<script src="/${name}.js"></script>`));
        await until(camera, isShown(5));
        await camera.evaluate(`void (window.list = ${LIST})`);
        await camera.evaluate('hydrate()');
        await until(camera, `Object.keys(${LIST}).some((key) => key.startsWith('__reactProps'))`);
        await camera.evaluate('void draw(false)');
        await until(camera, `${CHIPS} === 0`);
        assert.ok(await camera.evaluate(`list === ${LIST} && document.querySelectorAll('mmc-news-list').length === 1`));
        assert.equal(await wrong(), '');
      });
    }

    it('Vue: a document as .data, whether or not the script has come', async () => {
      for (const scripts of [
        `<script src="/Vue.js"></script><script>draw(true)</script>${LOADER}`,
        '<script src="/v1/mmc-widgets.all.js"></script><script src="/Vue.js"></script><script>draw(true)</script>',
      ]) {
        const own = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'One of ours' }] };
        await open('/Vue', page(`<div id="root"></div><script>feed = ${JSON.stringify(own)}</script>${scripts}`));
        await until(camera, isShown(1));
        assert.equal(await wrong(), '');
      }
    });

    it('Vue: warns of an unknown component where it is not told, and shows the widget all the same', async () => {
      await open('/Vue', page(`<div id="root"></div><script src="/untold-Vue.js"></script>${LOADER}`));
      await camera.evaluate('void draw(true)');
      await until(camera, isShown(5));
      assert.match(await wrong(), /Failed to resolve component: mmc-news-list/);
    });

    describe('Turbo', () => {
      const PLAIN = '<a data-mmc-widget="board-roster" data-limit="3" href="https://example.org/">The board</a>';
      const pageOf = (title, next, change = (html) => html) =>
        `<!doctype html><html lang="en">${change(examples('Turbo')[0])
          .replace('<head>', `<head><title>${title}</title>${RECORD}<script src="/turbo.js"></script>`)
          .replace('<body>', `<body><h1>${title}</h1><a id="next" href="${next}">On</a>${PLAIN}`)}</html>`;
      const isAt = (title) => `document.querySelector('h1').textContent === '${title}' && ${LIST}.state === 'ready'`;
      const goTo = async (title) => {
        await camera.evaluate("document.querySelector('#next').click()");
        await until(camera, isAt(title));
      };
      const plain = `[document.querySelectorAll('[data-mmc-widget]').length, document.querySelectorAll('mmc-board-roster').length,
        document.querySelector('[data-mmc-widget]').checkVisibility()].join()`;
      const PLAIN_IS_KEPT = '1,1,false';

      it('takes a permanent widget along, with its search; a plain link keeps its one widget', async () => {
        site.pages.set('/b', pageOf('B', '/a'));
        await open('/a', pageOf('A', '/b'));
        await until(camera, isShown(5));
        await camera.evaluate(type('mayor'));
        await camera.evaluate(`void (window.list = ${LIST})`);
        await goTo('B');
        assert.ok(await camera.evaluate(`list === ${LIST} && ${FIELD}.value === 'mayor'`));
        await until(camera, `${plain} === '${PLAIN_IS_KEPT}'`);
        site.pages.set('/b', pageOf('C', '/a'));
        await camera.evaluate("void Turbo.visit('/b', { action: 'replace' })");
        await until(camera, isAt('C'));
        assert.ok(await camera.evaluate(`list === ${LIST} && ${FIELD}.value === 'mayor'`));
        await until(camera, `${plain} === '${PLAIN_IS_KEPT}'`);
        await camera.evaluate('history.back()');
        await until(camera, isAt('A'));
        await until(camera, `${plain} === '${PLAIN_IS_KEPT}'`);
        assert.equal(await wrong(), '');
      });

      it('draws another anew on the next page, and asks for the feed once', async () => {
        const change = (html) => html.replace(' data-turbo-permanent', '').replace('id="news"', '');
        site.pages.set('/b', pageOf('B', '/a', change));
        await open('/a', pageOf('A', '/b', change));
        await until(camera, isShown(5));
        const before = site.asked.length;
        await goTo('B');
        await until(camera, isShown(5));
        assert.deepEqual(
          site.asked.slice(before).filter(({ path }) => path.includes('feed')),
          [],
        );
      });
    });

    it('htmx: what it brings is drawn, the element alone or the whole snippet', async () => {
      const [button, element] = examples('htmx');
      for (const [answer, head] of [
        [element, LOADER],
        [LOADER + element, ''],
      ]) {
        site.pages.set('/news', answer);
        await open('/htmx', page(button, `<script src="/htmx.js"></script>${head}`));
        await until(camera, 'window.htmx && document.readyState === "complete"');
        await camera.evaluate("document.querySelector('button').click()");
        await until(camera, isShown(5));
        assert.equal(await wrong(), '');
      }
    });

    it('jQuery: a whole snippet, its events, and its attributes', async () => {
      const [code] = examples('jQuery');
      const body = `<div id="place"></div><p id="count"></p>
        <select id="type"><option value="">All</option><option value="op-ed">Op-eds</option></select>
        <script src="/jquery.js"></script><script>${code}</script>`;
      await open('/jquery/page', page(body));
      await until(camera, isShown(5));
      assert.equal(await camera.evaluate(`${LIST}.shadowRoot.querySelector('.root').classList.contains('dark')`), true);
      assert.equal(await camera.evaluate("document.querySelector('#count').textContent"), String(ALL));
      await camera.evaluate("void jQuery('#type').val('op-ed').trigger('change')");
      await until(camera, `${LIST}.getAttribute('type') === 'op-ed' && !(${isShown(5)})`);
      assert.equal(await wrong(), '');
    });

    it('a file with its text changed and its integrity kept: refused, and the links stay', async () => {
      const file = 'mmc-widgets.all.js';
      const { [file]: integrity } = JSON.parse(read('dist/integrity.json'));
      site.pages.set(`/rewritten/${file}`, `${read(`dist/${file}`)}\n`);
      await open(
        '/rewritten',
        page(`<a data-mmc-widget="board-roster" href="https://example.org/">The board</a>
          <mmc-news-list src="/v1/feed.json"><a href="https://example.org/">News</a></mmc-news-list>
          <script src="/rewritten/${file}" integrity="${integrity}" onerror="window.isRefused = true"></script>`),
      );
      assert.equal(await camera.evaluate('window.isRefused'), true);
      assert.equal(await camera.evaluate('[...document.links].filter((link) => link.checkVisibility()).length'), 2);
    });

    it('a consent manager’s tag: the link until it may run, then the widget', async () => {
      const [code] = examples('Consent managers and plugins that delay scripts');
      await open('/consent', page(code));
      assert.equal(await camera.evaluate(`${LIST}.querySelector('a').checkVisibility()`), true);
      await camera.evaluate(`(() => {
        const tag = document.querySelector('[data-category]');
        const copy = document.createElement('script');
        for (const { name, value } of tag.attributes) if (name !== 'type') copy.setAttribute(name, value);
        copy.src = tag.dataset.src;
        tag.replaceWith(copy);
      })()`);
      await until(camera, isShown(10));
      assert.equal(await wrong(), '');
    });

    for (const [file, attributes] of [
      ['mmc-widgets.all.js', ''],
      ['mmc-news-list.js', 'type="module"'],
    ]) {
      it(`what is edited on the page draws itself with ${file}, and is saved as it was pasted`, async () => {
        const pasted =
          '<mmc-news-list src="/v1/feed.json" limit="5"><a href="https://example.org/">News</a></mmc-news-list>';
        const body = `<div id="editor" contenteditable="true">${pasted}</div><script ${attributes} src="/v1/${file}"></script>`;
        await open('/edited', page(body));
        await until(camera, isShown(5));
        assert.equal(await camera.evaluate("document.querySelector('#editor').innerHTML"), pasted);
        assert.equal(await wrong(), '');
      });
    }
  });
}
