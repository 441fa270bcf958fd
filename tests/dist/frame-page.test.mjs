/** embed.html: one widget in a page of its own, as its address says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cameras, until } from '../support/cameras.mjs';
import { addressesOf, embed, newVisit } from '../support/frames.mjs';

const WIDGET = 'document.body.firstElementChild';
const ROOT = `${WIDGET}.shadowRoot.querySelector('.root')`;

for (const start of cameras) {
  describe('embed.html', () => {
    let camera;

    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    /** Opens a widget, and waits until it is in a state. */
    async function open(query, state = 'ready') {
      const visit = newVisit();
      await camera.open(embed(visit, query));
      await until(camera, `${WIDGET}.getAttribute('state') === '${state}'`);
      return visit;
    }

    for (const [widget, title] of [
      ['news-list', 'News and Resources'],
      ['board-roster', 'Leadership Board'],
      ['city-map', 'Cities'],
    ]) {
      it(`shows a ${widget} in ${start.name}, and takes its title from it`, async () => {
        await open(`widget=${widget}`);
        assert.equal(await camera.evaluate(`${WIDGET}.localName`), `mmc-${widget}`);
        await until(camera, `document.title === '${title}'`);
      });
    }

    it('takes the title of a press release for its own', async () => {
      await open('widget=press-release-card');
      const title = await camera.evaluate(`${ROOT}.querySelector('h2').textContent.trim()`);
      assert.ok(title.length > 10);
      await until(camera, `document.title === ${JSON.stringify(title)}`);
    });

    it('passes on every option', async () => {
      const options = 'limit=2&heading=Nuestras+noticias&lang=es&theme=dark&filters&type=press-release';
      await open(`widget=news-list&${options}`);
      assert.equal(await camera.evaluate(`${ROOT}.querySelectorAll('[part~=item]').length`), 2);
      assert.equal(await camera.evaluate('document.title'), 'Nuestras noticias');
      assert.equal(await camera.evaluate('document.documentElement.lang'), 'es');
      const attributes = await camera.evaluate(`${WIDGET}.getAttributeNames().sort().join()`);
      assert.equal(attributes, 'filters,heading,lang,limit,state,theme,type');
    });

    it('takes what is false for not said, and a name in capitals for the name', async () => {
      await open('widget=News-List&filters=false&search=true');
      assert.equal(await camera.evaluate(`${WIDGET}.getAttributeNames().sort().join()`), 'search,state');
    });

    it('keeps its own title where the widget has no heading', async () => {
      await open('widget=news-list&heading=');
      await until(camera, `document.documentElement.style.backgroundColor !== ''`);
      assert.equal(await camera.evaluate('document.title'), 'Mayors Migration Council');
    });

    it('is written from right to left where the widget is', async () => {
      await open('widget=news-list&lang=ar');
      assert.equal(await camera.evaluate('document.documentElement.dir'), 'rtl');
    });

    it('has the ground of its widget, so that a frame that is too high is one surface', async () => {
      await open('widget=news-list&theme=dark');
      const ground = await camera.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      assert.equal(ground, await camera.evaluate(`getComputedStyle(${ROOT}).backgroundColor`));
      assert.equal(ground, 'rgb(16, 24, 31)');
      assert.equal(await camera.evaluate('getComputedStyle(document.body).margin'), '0px');
    });

    for (const [theme, scheme] of [
      ['dark', 'dark'],
      ['auto', 'light dark'],
      ['light', 'light'],
    ]) {
      it(`is ${scheme} before there is a widget, with theme=${theme}`, async () => {
        await camera.open(embed(newVisit(), `theme=${theme}`));
        assert.equal(await camera.evaluate('getComputedStyle(document.documentElement).colorScheme'), scheme);
      });
    }

    it('ignores what is no option', async () => {
      await open('widget=news-list&onclick=alert(1)&style=color:red&id=x&class=x&slot=x&hidden&data=1&is=x&nonsense=1');
      assert.equal(await camera.evaluate(`${WIDGET}.getAttributeNames().join()`), 'state');
    });

    it('makes no markup of anything', async () => {
      const markup =
        '</title><img src=x onerror=document.body.dataset.bad=1><script>document.body.dataset.bad=1</script>';
      const evil = encodeURIComponent(markup);
      await open(`widget=news-list&heading=${evil}&type=${evil}&our-city=${evil}&lang=${evil}&theme=${evil}`, 'empty');
      assert.equal(await camera.evaluate(`${ROOT}.querySelector('h2').textContent.trim()`), markup);
      assert.equal(await camera.evaluate('document.title'), markup);
      assert.equal(await camera.evaluate(`${ROOT}.querySelectorAll('img, script').length`), 0);
      assert.equal(await camera.evaluate('document.querySelectorAll("img, script:not(body > script)").length'), 0);
      assert.equal(await camera.evaluate('document.body.dataset.bad ?? null'), null);
    });

    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'https://a:b@c.example',
    ]) {
      it(`asks nobody for ${src}`, async () => {
        const visit = await open(`widget=news-list&src=${encodeURIComponent(src)}`, 'error');
        assert.deepEqual(
          (await addressesOf(visit)).filter((address) => address.includes('feed')),
          [],
        );
        assert.ok(await camera.evaluate('document.querySelector("a").getClientRects().length > 0'));
      });
    }

    it('reads the feed that it is told of', async () => {
      const visit = newVisit();
      const feed = `${visit}/feed?body=${encodeURIComponent(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Another', items: [] }))}`;
      await camera.open(embed(visit, `widget=news-list&src=${encodeURIComponent(feed)}`));
      await until(camera, 'document.title === "Another"');
    });

    for (const query of ['', 'widget=', 'widget=marquee', 'widget=%3Cscript%3E', 'widget=constructor']) {
      it(`keeps its link where the address says "${query}"`, async () => {
        const visit = newVisit();
        await camera.open(embed(visit, query));
        await until(camera, 'document.readyState === "complete"');
        assert.equal(await camera.evaluate(`${WIDGET}.localName`), 'a');
        assert.ok(await camera.evaluate(`${WIDGET}.getClientRects().length > 0`));
      });
    }

    it('is for no search engine', async () => {
      await open('widget=city-map');
      assert.equal(await camera.evaluate('document.querySelector("meta[name=robots]").content'), 'noindex');
    });

    it("needs no inline script: it works where a host sends script-src 'self' with every file", async () => {
      await camera.open(`${newVisit()}/self-only/embed.html?widget=news-list`);
      await until(camera, `${WIDGET}.getAttribute('state') === 'ready'`);
    });

    it('asks for code, words and feed at once, and for nothing else', async () => {
      const asked = await addressesOf(await open('widget=news-list&lang=pt'));
      const names = asked.map((address) => address.replace(/^.*\//, '').replace(/\?.*/, ''));
      assert.deepEqual(names.slice(0, 2), ['embed.html', 'embed.js']);
      assert.deepEqual(names.slice(2).sort(), ['feed.json', 'news-list-pt.js', 'news-list.js']);
    });

    it('lives under a policy that runs nothing but its own files', async () => {
      const visit = await open('widget=board-roster');
      await camera.evaluate(
        `import('${visit}/mirror/mmc-city-map.js').catch(() => document.body.dataset.import = 'refused')`,
      );
      await until(camera, 'document.body.dataset.import === "refused"');
      await camera
        .evaluate(
          `(() => { const script = document.createElement('script'); script.nonce = 'x';
        script.append('document.body.dataset.inline = 1'); document.body.append(script); })()`,
        )
        .catch(() => undefined);
      assert.equal(await camera.evaluate('document.body.dataset.inline ?? null'), null);
    });
  });
}
