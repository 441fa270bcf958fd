/**
 * `npm run test:wordpress`: what becomes of each snippet in a real WordPress, and its posts as a feed.
 * Needs Debian's packages, see site.mjs, and the built files in dist/.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { readSnippet } from '../bench/shift/snippets.mjs';
import { CHROME_FLAGS, chromePath } from '../support/browsers.mjs';
import { startHosts } from '../support/hosts.mjs';
import { startWordPress } from './site.mjs';

const { pages, widgets } = await startHosts();
const v1 = `${widgets}/wordpress/v1`;
const ours = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const integrity = JSON.parse(ours('dist/integrity.json'));

const loader = `<script async crossorigin src="${v1}/mmc-widgets.js"></script>`;
const link = '<a href="https://example.org/board">The board</a>';
const SNIPPETS = {
  'script tag': `${loader}\n\n<mmc-board-roster our-city="Amman">\n  ${link}\n</mmc-board-roster>`,
  'pinned module': `<script type="module" src="${v1}/mmc-board-roster.js" integrity="${integrity['mmc-board-roster.js']}" crossorigin></script>

<mmc-board-roster src="${v1}/feed.json" our-city="Amman">\n  ${link}\n</mmc-board-roster>`,
  'all in one file': `<script async src="${v1}/mmc-widgets.all.js" integrity="${integrity['mmc-widgets.all.js']}" crossorigin></script>

<mmc-board-roster our-city="Amman">\n  ${link}\n</mmc-board-roster>`,
  'plain link': `<a data-mmc-widget="board-roster" data-our-city="Amman" data-former href="https://example.org/board">The board</a>`,
  frame: `<iframe src="${v1}/embed.html?widget=board-roster&our-city=Amman" title="The board" loading="lazy"></iframe>`,
};

/** How the two editors keep the HTML of a post. */
const EDITORS = {
  'classic editor': (html) => html,
  'Custom HTML block': (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
};

let wordpress;
let browser;
let page;

before(async () => {
  wordpress = await startWordPress();
  browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
});

const send = (...args) => wordpress.send(...args);

/** Publishes a post and opens it as a reader. */
async function read(user, content) {
  const post = await send(user, 'posts', { title: 'A post', status: 'publish', content });
  await page.goto(post.link);
}

const roster = '.entry-content mmc-board-roster';
const ourMayor = '[part~=our-city]';

for (const [editor, written] of Object.entries(EDITORS)) {
  describe(`by an administrator, in the ${editor}`, () => {
    for (const form of ['script tag', 'pinned module', 'all in one file']) {
      it(`the ${form} shows the widget`, async () => {
        await read('admin', written(SNIPPETS[form]));
        await page.locator(`${roster}[state=ready] ${ourMayor}`).first().waitFor();
      });
    }

    it('the plain link with the script tag shows the widget', async () => {
      await read('admin', written(`${loader}\n\n${SNIPPETS['plain link']}`));
      await page.locator(`${roster}[state=ready] [part~=former]`).first().waitFor();
    });

    it('the frame shows the widget', async () => {
      await read('admin', written(SNIPPETS.frame));
      const frame = page.frameLocator('.entry-content iframe');
      await frame.locator(`mmc-board-roster[state=ready] ${ourMayor}`).first().waitFor();
    });
  });

  describe(`by an author, in the ${editor}`, () => {
    for (const form of ['script tag', 'pinned module', 'all in one file']) {
      it(`of the ${form} only the link inside is left`, async () => {
        await read('author', written(SNIPPETS[form]));
        await page.locator('.entry-content').getByRole('link', { name: 'The board' }).waitFor();
        assert.equal(await page.locator('.entry-content').locator('script, mmc-board-roster').count(), 0);
      });
    }

    it('of the frame nothing is left', async () => {
      await read('author', written(SNIPPETS.frame));
      await page.getByRole('heading', { name: 'A post', level: 1 }).waitFor();
      assert.equal(await page.locator('iframe').count(), 0);
    });

    it('the plain link stays, with what it asks for', async () => {
      await read('author', written(SNIPPETS['plain link']));
      const plain = page.locator('.entry-content a[data-mmc-widget=board-roster][data-our-city=Amman][data-former]');
      assert.equal(await plain.innerText(), 'The board');
    });
  });
}

it('a blank line inside the element parts it from its link in the classic editor, and nowhere else', async () => {
  const parted = SNIPPETS['script tag'].replace(link, `\n  ${link}`);
  const inside = page.locator(`${roster}[state=ready] a[href="https://example.org/board"]`);
  await read('admin', EDITORS['Custom HTML block'](parted));
  await inside.waitFor({ state: 'hidden' });
  await read('admin', EDITORS['classic editor'](parted));
  await page.locator('.entry-content').getByRole('link', { name: 'The board' }).waitFor();
  assert.equal(await inside.count(), 0);
});

describe('what the configurator writes, with the space that it keeps', () => {
  const choice = new URLSearchParams({
    widget: 'board-roster',
    'our-city': 'Amman',
    heading: "Who’s “on” & <who> isn't",
  });
  const SPACE = /min-height: max\(/;

  /** The block for the page, of a form. */
  const written = async (form) => {
    const blocks = await readSnippet(browser, `${v1}/configurator/index.html#${choice}&form=${form}`);
    assert.match(blocks.page, SPACE);
    return blocks.page;
  };
  const heading = () => page.locator('.entry-content [part~=heading]').first();

  for (const [editor, inEditor] of Object.entries(EDITORS)) {
    it(`the script tag, by an administrator in the ${editor}`, async () => {
      await read('admin', inEditor(await written('script')));
      assert.equal(await heading().innerText(), choice.get('heading'));
      assert.match(await page.locator(roster).getAttribute('style'), SPACE);
    });

    it(`the frame, by an administrator in the ${editor}`, async () => {
      await read('admin', inEditor(await written('frame')));
      const frame = page.frameLocator('.entry-content iframe');
      assert.equal(await frame.locator('[part~=heading]').first().innerText(), choice.get('heading'));
    });

    it(`the plain link, by an author in the ${editor}`, async () => {
      await read('author', inEditor(await written('link')));
      const plain = page.locator('.entry-content a[data-mmc-widget=board-roster][data-our-city=Amman]');
      assert.equal(await plain.getAttribute('data-heading'), choice.get('heading'));
      assert.match(await plain.locator('..').getAttribute('style'), SPACE);
    });
  }
});

describe('rendered content, as a `<div>`', () => {
  /** What `mmc-feed render` prints of the sample feed. */
  function rendered(widget) {
    const program = fileURLToPath(new URL('../../tool/bin/mmc-feed.mjs', import.meta.url));
    const feed = fileURLToPath(new URL('../../dist/feed.json', import.meta.url));
    const args = ['render', widget, '--tag', 'div', '--src', feed, '--feed', `${v1}/feed.json`, '--quiet'];
    return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  }

  /** WordPress makes a straight apostrophe a typographic one. */
  const textOf = (html) =>
    new JSDOM(html).window.document.body.textContent.replace(/\s+/g, ' ').replaceAll("'", '’').trim();
  const linksOf = (html) =>
    [...new JSDOM(html).window.document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  for (const [editor, written] of Object.entries(EDITORS)) {
    for (const widget of ['news-list', 'press-release-card', 'board-roster', 'city-map']) {
      it(`of an author, in the ${editor}, the ${widget} keeps all its text and links`, async () => {
        const html = rendered(widget);
        await read('author', written(html));
        const kept = page.locator(`.entry-content div[data-mmc-widget=${widget}][data-src]`);
        const markup = await kept.evaluate(({ outerHTML }) => outerHTML);
        assert.equal(textOf(markup), textOf(html));
        assert.deepEqual(linksOf(markup), linksOf(html));
      });
    }
  }
});

describe('with the lines of the guide in mu-plugins', () => {
  let plugins;

  before(() => {
    const [, php] = /```php\n([\s\S]*?)```/.exec(ours('docs/embedding/wordpress.md'));
    plugins = join(wordpress.site, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    writeFileSync(join(plugins, 'widgets.php'), php.replace(/^ {3}/gm, '').replaceAll('https://HOST/v1', v1));
  });
  after(() => rmSync(plugins, { recursive: true }));

  it('an author’s plain link is a widget', async () => {
    await read('author', SNIPPETS['plain link']);
    await page.locator(`${roster}[state=ready] ${ourMayor}`).first().waitFor();
  });
});

describe('with the script tag in the footer of the site', () => {
  before(async () => {
    const content = `<!-- wp:html -->\n${loader}\n<!-- /wp:html -->`;
    await send('admin', 'template-parts/twentytwentythree//footer', { content });
  });

  for (const [editor, written] of Object.entries(EDITORS)) {
    it(`an author’s plain link is a widget, in the ${editor}`, async () => {
      await read('author', written(SNIPPETS['plain link']));
      await page.locator(`${roster}[state=ready] ${ourMayor}`).first().waitFor();
    });
  }

  it('nothing is there twice where a post has the script tag, too', async () => {
    await read('admin', SNIPPETS['script tag']);
    await page.locator(`${roster}[state=ready]`).waitFor();
    assert.equal(await page.locator('mmc-board-roster').count(), 1);
  });
});

describe('the posts as a feed', () => {
  const POSTS = 12;
  let category;

  before(async () => {
    const names = ['Press Releases', 'Climate &amp; Migration'];
    const [type, topic] = await Promise.all(names.map((name) => send('admin', 'categories', { name })));
    category = type.id;
    const picture = PNG.sync.write(new PNG({ width: 1200, height: 800 }));
    const media = await send('admin', 'media', picture, 'image/png');
    await send('admin', `media/${media.id}`, { alt_text: 'A harbour' });
    for (let day = 1; day <= POSTS; day++) {
      await send('admin', 'posts', {
        title: `Day ${day}: “Cities &amp; <em>people</em>” – it’s <b>on</b>`,
        content: '<p>The first paragraph.</p>\n\n<p>The second &lt;paragraph&gt;.</p>',
        excerpt: 'A summary &amp; more.',
        date: `2026-03-${String(day).padStart(2, '0')}T23:30:00`,
        status: 'publish',
        categories: [type.id, topic.id],
        featured_media: media.id,
      });
    }
  });

  /** Opens a page of another site with a widget that reads WordPress. */
  async function show(widget, query, attributes = '') {
    const src = `${wordpress.origin}/wp-json/wp/v2/posts?categories=${category}${query}`;
    const html = `<!doctype html><title>A page</title>${loader}<mmc-${widget} src="${src}" ${attributes}></mmc-${widget}>`;
    await page.goto(`${pages}/?${new URLSearchParams({ html })}`);
    await page.locator(`mmc-${widget}[state=ready]`).waitFor();
  }

  const first = (part) => page.locator(`[part~=${part}]`).first();

  it('make a list: titles, summaries and days, newest first', async () => {
    await show('news-list', '');
    assert.equal(await first('title').innerText(), 'Day 12: “Cities & people” – it’s on');
    assert.equal(await first('summary').innerText(), 'A summary & more.');
    assert.match(await first('date').innerText(), /12 March 2026|March 12, 2026/);
    assert.equal(await page.locator('[part~=image]').count(), 0);
  });

  it('have their type, topic and picture with `_embed`', async () => {
    await show('news-list', '&_embed');
    assert.equal((await first('label').innerText()).toLowerCase(), 'climate & migration press release');
    assert.equal(await first('image').getAttribute('alt'), 'A harbour');
    assert.match(await first('image').getAttribute('src'), /-768x512\.png$/);
  });

  it('come page by page with “Load more”', async () => {
    await show('news-list', '&_embed&per_page=10');
    assert.equal(await page.locator('[part~=item]').count(), 10);
    await first('load-more').click();
    await page
      .locator('[part~=item]')
      .nth(POSTS - 1)
      .waitFor();
    assert.equal(await first('load-more').count(), 0);
  });

  it('make a card of the newest press release, with its text', async () => {
    await show('press-release-card', '&_embed', 'expanded');
    assert.match(await first('title').innerText(), /^Day 12/);
    const text = await first('body').innerText();
    assert.match(text, /The first paragraph\.\s+The second <paragraph>\./);
  });
});
