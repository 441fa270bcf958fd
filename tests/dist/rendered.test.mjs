/** What `mmc-feed render` writes, in browsers: it looks as the widget does, becomes it, and needs no more than it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { runIn } from '../../tool/tests/support/project.mjs';
import { cameras, until } from '../support/cameras.mjs';
import { startSite } from '../support/site.mjs';

const site = await startSite();
const dist = new URL('../../dist/', import.meta.url);
/** The day of the sample feed. */
const now = JSON.parse(readFileSync(new URL('feed.json', dist)))._mmc.generated_at;
const FEED = '/v1/feed.json';
/** No server answers there. */
const SILENT = '/silent.json';
site.pages.set(SILENT, new Promise(() => undefined));

const CASES = [
  ['news-list', { limit: '3' }],
  ['news-list', { limit: '2', filters: '', search: '' }, 'fr'],
  ['news-list', { limit: '3', layout: 'cards', theme: 'dark' }, 'ar'],
  ['press-release-card', {}],
  ['press-release-card', { expanded: '' }, 'es'],
  ['board-roster', { 'our-city': 'Amman', limit: '2' }],
  ['city-map', { view: 'list', region: 'Europe' }],
];
const WIDTHS = [412, 1280];
/** Languages in which WebKitGTK's ICU differs from Node's: in its digits for Arabic, in capitals of Spanish language names. */
const OWN_LOCALE_DATA = new Set(['ar', 'es']);
/** By how much a colour may differ, of 255: WebKitGTK rounds those of layers otherwise. */
const LEVELS = { WebKitGTK: 8 };

function isAlike(picture, expected, levels = 0) {
  const [one, other] = [PNG.sync.read(picture), PNG.sync.read(expected)];
  return one.width === other.width && one.data.every((level, at) => Math.abs(level - (other.data[at] ?? 0)) <= levels);
}

/** A form of a widget, of the sample feed. */
async function rendered(form, widget, attributes = {}, lang = 'en', ...more) {
  const options = Object.entries(attributes).flatMap(([name, value]) => (value ? [`--${name}`, value] : [`--${name}`]));
  const src = ['--src', new URL('feed.json', dist).pathname, '--feed', site.origin + FEED];
  const args = ['render', widget, ...src, '--lang', lang, '--form', form, ...options, ...more, '--now', now, '--json'];
  const { stdout, stderr } = await runIn('.', args);
  return JSON.parse(stdout || assert.fail(stderr));
}

const SCRIPT = '<script async src="/v1/mmc-widgets.all.js"></script>';
const pageOf = (content, width, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<style>body{margin:0}</style></head>
  <body><div id="cell" style="width: ${width}px">${content}</div></body></html>`;

const WIDGET = "document.querySelector('#cell > *')";
const state = (name) => `${WIDGET}.getAttribute('state') === '${name}'`;

for (const start of cameras) {
  describe(`what mmc-feed renders, in ${start.name}`, () => {
    let camera;
    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    /**
     * Opens a page, and takes its picture and height once an expression is true: the expected picture, or else the last
     * of several. Painting may need a moment to settle.
     */
    async function look(name, html, isThere = 'true', expected = undefined) {
      site.pages.set(`/${name}`, html);
      await camera.open(`${site.origin}/${name}`);
      await until(camera, `document.readyState === 'complete' && ${isThere}`);
      const height = await camera.evaluate("document.getElementById('cell').getBoundingClientRect().height");
      for (let shot = 1; ; shot++) {
        await sleep(expected ? 60 : 300);
        const picture = await camera.picture('#cell');
        if (!expected || shot === 8 || picture.equals(expected)) return { height, picture };
      }
    }

    for (const [widget, attributes, lang = 'en'] of CASES) {
      for (const width of WIDTHS) {
        const what = Object.entries(attributes).map((pair) => pair.filter(Boolean).join('='));
        it(`${widget} ${what.join(' ')} (${lang}), ${width} px: fragment, waiting and live are the same`, async () => {
          const { html } = await rendered('fragment', widget, attributes, lang);
          const live = html.replace(/>[^]*<\/mmc-/, '></mmc-');
          const expected = await look('live', pageOf(live + SCRIPT, width), state('ready'));
          const seen = (...page) => look(...page, expected.picture);
          const forms = {
            fragment: await seen('fragment', pageOf(html, width), 'true'),
            waiting: await seen('waiting', pageOf(html.replace(FEED, SILENT) + SCRIPT, width), state('loading')),
            'taken over': await seen('taken-over', pageOf(html + SCRIPT, width), state('ready')),
          };
          assert.ok(expected.height > 100, `${expected.height}`);
          for (const [form, { height, picture }] of Object.entries(forms)) {
            assert.equal(height, expected.height, form);
            if (camera.name === 'WebKitGTK' && OWN_LOCALE_DATA.has(lang)) continue;
            assert.ok(isAlike(picture, expected.picture, LEVELS[camera.name]), `${form}: another picture`);
          }
        });
      }
    }

    it('the focus and the place on the page stay, when the script comes', async () => {
      const { html } = await rendered('fragment', 'news-list');
      await look('focus', pageOf(html, 412));
      const focused = `${WIDGET}.shadowRoot.activeElement?.href`;
      await camera.evaluate(`(scrollTo(0, 400), ${WIDGET}.shadowRoot.querySelectorAll('a')[2].focus())`);
      const [href, y] = [await camera.evaluate(focused), await camera.evaluate('scrollY')];
      await camera.evaluate(
        "void document.body.append(Object.assign(document.createElement('script'), { src: '/v1/mmc-widgets.all.js' }))",
      );
      await until(camera, state('ready'));
      assert.ok(href);
      assert.deepEqual([await camera.evaluate(focused), await camera.evaluate('scrollY')], [href, y]);
    });

    for (const styles of ['inline', 'link']) {
      it(`a fragment with styles ${styles} needs what the documentation says, and no more`, async () => {
        const more = styles === 'link' ? ['--styles', 'link', '--assets', `${site.origin}/v1/`] : [];
        const { html, styleHash } = await rendered('fragment', 'board-roster', {}, 'en', ...more);
        const style = styles === 'link' ? site.origin : `'${styleHash}'`;
        const sources = ['script-src', 'connect-src', 'img-src'].map((name) => `${name} ${site.origin}`);
        const policy = ["default-src 'none'", ...sources, `style-src ${style}`, "require-trusted-types-for 'script'"];
        site.pages.set(
          '/probe.js',
          "window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));",
        );
        const head = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}"><script src="/probe.js"></script>`;
        const body = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><div id="cell">${html}</div>${SCRIPT}</body></html>`;
        await look('strict', body, state('ready'));
        assert.deepEqual(await camera.evaluate('violations'), []);
      });
    }

    for (const widget of ['news-list', 'press-release-card', 'board-roster', 'city-map']) {
      it(`${widget}: a frame without any permission shows the page as it is`, async () => {
        const { html } = await rendered('page', widget);
        site.pages.set('/page', html);
        const frame = (attributes) =>
          pageOf(`<iframe ${attributes} src="/page" style="border:0;width:600px;height:700px"></iframe>`, 600);
        const open = await look('framed', frame(''));
        const sandboxed = await look('sandboxed', frame('sandbox'));
        const blank = await look('blank', frame('').replace('/page', 'about:blank'));
        assert.ok(sandboxed.picture.equals(open.picture));
        assert.ok(!sandboxed.picture.equals(blank.picture));
      });
    }

    it('links leave a frame that may open windows', async () => {
      const { html } = await rendered('page', 'news-list');
      site.pages.set('/target', '<!doctype html><title>Target</title>');
      site.pages.set('/page', html.replace(/href="https:[^"]*"/, 'href="/target"'));
      await camera.open(`${site.origin}/page`);
      const { x, y } = await camera.evaluate(
        `(({ x, y }) => ({ x, y }))(document.querySelector('a').getBoundingClientRect())`,
      );
      const permissions = 'sandbox="allow-popups allow-popups-to-escape-sandbox"';
      await look(
        'framed',
        pageOf(`<iframe ${permissions} src="/page" style="border:0;width:1500px;height:700px"></iframe>`, 1500),
      );
      await camera.click(Math.round(x) + 5, Math.round(y) + 5);
      let path;
      for (let attempt = 0; attempt < 100 && path === undefined; attempt++) {
        await sleep(50);
        path = await camera.evaluateInNewWindow('location.pathname');
      }
      assert.equal(path, '/target');
    });
  });
}
