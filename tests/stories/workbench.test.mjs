/** What the workbench promises beside its stories: addresses that say all, a toolbar that works, the same picture every day. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openStorybook } from '../support/storybook.mjs';

const storybook = await openStorybook();
after(() => storybook.close());

const moving = { reducedMotion: 'no-preference' };
const ANIMATIONS = () =>
  [...document.querySelectorAll('.story-page > *')].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
    .length;

/** Opens a story with choices of the toolbar, and asks its page something. */
async function ask(story, globals, options, question) {
  const { page, ...storyPage } = await opened(story, globals, options);
  const answer = await page.evaluate(question);
  await page.close();
  return { answer, ...storyPage };
}

async function opened(story, globals, options) {
  const storyPage = await storybook.openPage({ globals: { 'a11y.manual': '!true', ...globals }, ...options });
  await storyPage.load(story);
  await storyPage.show(story);
  return storyPage;
}

describe('the address', () => {
  it('says all that the controls say, so that a link shows the same', async () => {
    const story = 'index.html?path=/story/news-list-overview--playground';
    const { page } = await storybook.openPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(`${storybook.address}${story}`);
    await page.locator('#set-heading').click();
    await page.locator('#control-heading').fill('“Café” & 50 % more; now');
    await page.locator('#set-our-city').click();
    await page.locator('#control-our-city').fill('Bogotá');
    await page.locator('#control-limit').fill('3');
    await page.waitForURL(/limit:3/);
    const { page: other } = await storybook.openPage({ viewport: { width: 1400, height: 1000 } });
    await other.goto(page.url());
    const list = other.frameLocator('iframe').locator('mmc-news-list[our-city="Bogotá"]');
    await list.waitFor();
    assert.equal(await list.getAttribute('heading'), '“Café” & 50 % more; now');
    assert.equal(await list.getAttribute('limit'), '3');
    assert.equal(other.url(), page.url());
    await page.close();
    await other.close();
  });
});

describe('the toolbar', () => {
  it('stills what moves', async () => {
    const loading = 'news-list-states--loading';
    assert.notEqual((await ask(loading, {}, moving, ANIMATIONS)).answer, 0);
    assert.equal((await ask(loading, { motion: 'reduced' }, moving, ANIMATIONS)).answer, 0);
  });

  it('stills the map that is led somewhere', async () => {
    const lead = async (globals) => {
      const { page } = await opened('city-map-map--the-world', globals, moving);
      await page.locator('[part~="cluster"]').first().click();
      const count = await page.evaluate(ANIMATIONS);
      await page.close();
      return count;
    };
    assert.notEqual(await lead({}), 0);
    assert.equal(await lead({ motion: 'reduced' }), 0);
  });

  it('leaves the tokens of a finished theme', async () => {
    const colours = () => {
      const list = document.querySelector('mmc-news-list');
      return ['text', 'background', 'note'].map((name) =>
        getComputedStyle(list).getPropertyValue(`--mmc-color-${name}`),
      );
    };
    const [usual, high] = await Promise.all(
      ['', 'high'].map((contrast) => ask('foundations-theming--mayors-migration-council', { contrast }, {}, colours)),
    );
    assert.deepEqual(high.answer, usual.answer);
  });

  it('puts no page of others into pages of documentation', async () => {
    const storyPage = await storybook.openPage({ globals: { host: 'bootstrap3' } });
    await storyPage.load('news-list-overview--docs', 'docs');
    await storyPage.page.locator('mmc-news-list').waitFor();
    assert.equal(await storyPage.page.locator('.host-page').count(), 0);
    await storyPage.page.close();
  });
});

describe('a story', () => {
  it('is the same on any day', async () => {
    const onDay = (day) => async (page) => page.addInitScript((now) => (Date.now = () => now), day);
    const texts = [];
    for (const day of ['2020-02-29', '2040-01-01']) {
      const storyPage = await storybook.openPage();
      await onDay(Date.parse(day))(storyPage.page);
      await storyPage.load('news-list-states--stale');
      await storyPage.show('news-list-states--stale');
      texts.push(await storyPage.page.locator('mmc-news-list').evaluate(({ shadowRoot }) => shadowRoot.textContent));
      await storyPage.page.close();
    }
    assert.equal(texts[0], texts[1]);
  });
});
