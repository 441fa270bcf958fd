/**
 * `npm run test:wordpress`: the plugin in a real WordPress, its blocks inserted by a browser, in three themes.
 * Needs Debian's packages, see site.mjs, and the built files in dist/.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksOf, installPlugin, logIn, openEditor, savePost, startPluginSite } from './plugin-site.mjs';

const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
const THEMES = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

let site;
let reader;

before(async () => {
  site = await startPluginSite();
  reader = await site.browser.newPage();
});
after(() => site?.stop());

const php = (value) => `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true)`;
const shown = (widget) => reader.locator(`mmc-${widget}[state=ready]`);

/** Publishes a post with this content, past the editor. */
const publish = (content) =>
  site.runPhp(`$post = wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish',
    'post_content' => wp_slash(${php(content)})]); return ['id' => $post, 'link' => get_permalink($post)];`);

/** Inserts a block as somebody does who looks for it in the inserter. */
async function insertFromInserter(page, title) {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox').fill('mmc');
  await page.getByRole('option', { name: title }).click();
}

/** The options of the first block. */
const openSideBar = (page) =>
  page.evaluate(async () => {
    const { select, dispatch } = globalThis.wp.data;
    await dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlocks()[0].clientId);
    await dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });

it('is PHP that PHP can read', () => {
  const folder = join(site.site, 'wp-content/plugins/mmc-widgets');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.php'));
  assert.ok(files.length > 20);
  for (const file of files) execFileSync('php', ['-l', join(folder, file)], { stdio: 'pipe' });
});

for (const user of ['admin', 'author']) {
  describe(`a block of the ${user}`, () => {
    let page;
    let post;
    const roster = '.wp-block-mmc-board-roster mmc-board-roster[state=ready]';

    before(async () => (page = await logIn(site, user)));
    after(() => page.close());

    it('is found in the inserter, and shows the widget itself in the editor', async () => {
      await openEditor(page, site);
      await insertFromInserter(page, 'MMC Board roster');
      await page.locator(roster).waitFor();
    });

    it('takes its options from the side bar, with the cities of the feed to choose from', async () => {
      await openSideBar(page);
      await page.getByRole('button', { name: 'Heading, language and feed' }).click();
      await page.getByLabel('Your city').selectOption({ label: 'Amman' });
      await page.locator(`${roster} [part~=our-city]`).first().waitFor();
    });

    it('shows the widget on the page, with one script that other plugins leave alone', async () => {
      post = await savePost(page, `By the ${user}: “quotes” & <signs>`);
      await reader.goto(post.link);
      await shown('board-roster').locator('[part~=our-city]').first().waitFor();
      const script = reader.locator('script[src*="mmc-widgets.js"]');
      assert.equal(await script.count(), 1);
      assert.equal(await script.getAttribute('crossorigin'), 'anonymous');
      assert.equal(await script.getAttribute('data-src'), `${site.origin}/feed.json`);
    });

    it('opens again as it was saved', async () => {
      await openEditor(page, site, post.id);
      await page.locator(roster).waitFor();
      const [block] = await blocksOf(page);
      assert.equal(block.isValid, true);
      assert.equal(block.attributes['our-city'], 'amman-jordan');
      assert.equal(await page.evaluate(() => globalThis.wp.data.select('core/editor').isEditedPostDirty()), false);
    });

    it('can be changed, with signs that HTML and WordPress mind', async () => {
      const heading = 'Q & A: "who" isn’t 5 > 4';
      await openSideBar(page);
      await page.getByLabel('Former').check();
      await page.getByRole('button', { name: 'Heading, language and feed' }).click();
      await page.getByLabel('Heading', { exact: true }).fill(`<${heading}\\`);
      await savePost(page, 'Changed');
      await openEditor(page, site, post.id);
      const [block] = await blocksOf(page);
      assert.equal(block.isValid, true);
      assert.equal(block.attributes.heading, heading);
      await reader.goto(post.link);
      assert.equal(await shown('board-roster').locator('[part~=heading]').first().innerText(), heading);
      await shown('board-roster').locator('[part~=former]').first().waitFor();
    });
  });
}

describe('in the frame that the editor shows for a tablet', () => {
  it('the block shows the widget, too', async () => {
    const page = await logIn(site, 'admin');
    await openEditor(page, site);
    await page.evaluate(() => {
      const { createBlock } = globalThis.wp.blocks;
      globalThis.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('mmc/news-list', { limit: '3' }));
      globalThis.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
    });
    await page.frameLocator('iframe[name="editor-canvas"]').locator('mmc-news-list[state=ready]').waitFor();
    await page.close();
  });
});

describe('in another language', () => {
  const folder = () => join(site.site, 'wp-content/mu-plugins');

  // Mexico's has no file of its own: it takes that of Spanish.
  before(() => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'locale.php'), "<?php add_filter('locale', fn () => 'es_MX');");
  });
  after(() => rmSync(join(folder(), 'locale.php')));

  it('the editor, the settings and the page speak it', async () => {
    const page = await logIn(site, 'admin');
    await openEditor(page, site);
    await page.evaluate(() => {
      const { createBlock } = globalThis.wp.blocks;
      globalThis.wp.data.dispatch('core/block-editor').insertBlocks(createBlock('mmc/city-map', { view: 'list' }));
    });
    await page.getByText('MMC: mapa de ciudades').first().waitFor();
    await page.getByRole('button', { name: 'Título, idioma y fuente' }).waitFor();
    await page.locator('mmc-city-map[state=ready]').getByText('Ciudades').first().waitFor();
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=mmc-widgets`);
    await page.getByText('Archivos de los widgets').waitFor();
    await page.close();
  });
});

for (const theme of THEMES) {
  describe(`in ${theme}`, () => {
    before(() => site.runPhp(`switch_theme('${theme}'); return 0;`));

    for (const widget of WIDGETS) {
      it(`the block of the ${widget} becomes the element`, async () => {
        const html = `<div data-mmc-widget="${widget}" data-theme="dark" class="wp-block-mmc-${widget}"><a href="https://example.org/">More</a></div>`;
        const { link } = publish(`<!-- wp:mmc/${widget} -->\n${html}\n<!-- /wp:mmc/${widget} -->`);
        await reader.goto(link);
        await shown(widget).and(reader.locator('[theme=dark]')).waitFor();
      });
    }

    it('a page without a widget asks for no file of the plugin', async () => {
      const asked = [];
      const listen = (request) => asked.push(request.url());
      await reader.goto('about:blank');
      reader.on('request', listen);
      await reader.goto(publish('<!-- wp:paragraph --><p>No widget</p><!-- /wp:paragraph -->').link);
      reader.off('request', listen);
      assert.deepEqual(
        asked.filter((address) => address.includes('mmc')),
        [],
      );
    });

    it('a page with three widgets has one script and asks nobody else', async () => {
      const asked = [];
      const listen = (request) => asked.push(request.url());
      reader.on('request', listen);
      await reader.goto(publish('[mmc_news_list][mmc_board_roster][mmc_city_map]').link);
      for (const widget of ['news-list', 'board-roster', 'city-map']) await shown(widget).waitFor();
      reader.off('request', listen);
      assert.equal(asked.filter((address) => address.includes('/mmc-widgets.js')).length, 1);
      const elsewhere = asked.filter((address) => address.includes('mmc') && !address.startsWith(site.origin));
      assert.deepEqual(elsewhere, []);
    });
  });
}

describe('a shortcode', () => {
  it('takes the options of the element, and nothing else', async () => {
    const { link } = publish(
      '[mmc_news_list limit="3" layout=cards filters onclick="alert(1)" heading="A &quot;b&quot;"]',
    );
    await reader.goto(link);
    await shown('news-list').waitFor();
    const html = await reader.evaluate(() => document.querySelector('mmc-news-list').cloneNode().outerHTML);
    assert.match(html, /limit="3"/);
    assert.match(html, /layout="cards"/);
    assert.match(html, /filters=""/);
    assert.doesNotMatch(html, /onclick/);
    assert.equal(await shown('news-list').locator('[part~=item]').count(), 3);
  });

  it('keeps what is written inside for those without scripts', async () => {
    const { link } = publish('[mmc_city_map]<a href="https://example.org/cities">All cities</a>[/mmc_city_map]');
    const html = await (await fetch(link)).text();
    assert.match(html, /<mmc-city-map><a href="https:\/\/example\.org\/cities">All cities<\/a><\/mmc-city-map>/);
  });
});

describe('a classic widget', () => {
  it('shows the element in a side bar, with the options of its form', async () => {
    site.runPhp(`switch_theme('twentytwentyone');
      update_option('widget_mmc_news_list', [2 => ['limit' => '2', 'filters' => '', 'onclick' => 'alert(1)'], '_multiwidget' => 1]);
      wp_set_sidebars_widgets(['sidebar-1' => ['mmc_news_list-2']]); return 0;`);
    await reader.goto(publish('A post').link);
    await shown('news-list').waitFor();
    assert.equal(await shown('news-list').locator('[part~=item]').count(), 2);
    site.runPhp(`wp_set_sidebars_widgets(['sidebar-1' => []]); return 0;`);
  });

  it('has a form with every option of the element', () => {
    const html = site.runPhp(
      `ob_start(); (new MMC_Widgets\\Classic_Widget('board-roster'))->form([]); return ob_get_clean();`,
    );
    for (const option of ['organization', 'layout', 'former', 'our-city'])
      assert.ok(html.includes(`[${option}]`), option);
  });
});

describe('the settings', () => {
  it('are offered to an administrator, with the contrast of the accent', async () => {
    const page = await logIn(site, 'admin');
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=mmc-widgets`);
    await page.getByText(/can be read\. News: \d+/).waitFor();
    await page.getByLabel('Accent').selectOption('custom');
    await page.getByLabel('Another colour', { exact: true }).fill('#ffcc00');
    await page.getByText('4.5 is the least').waitFor();
    await page.getByLabel('Another colour', { exact: true }).fill('#0a5974');
    await page.getByText('Easy to read').waitFor();
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Settings saved.').waitFor();
    assert.equal(await page.getByLabel('Accent').inputValue(), '#0a5974');
    await page.close();
    await reader.goto(publish('[mmc_news_list]').link);
    const accent = shown('news-list').evaluate((list) => getComputedStyle(list).getPropertyValue('--mmc-color-accent'));
    assert.equal(await accent, '#0a5974');
  });

  it('are closed to an author', async () => {
    const page = await logIn(site, 'author');
    const answer = await page.goto(`${site.origin}/wp-admin/options-general.php?page=mmc-widgets`);
    assert.equal(answer.status(), 403);
    await page.close();
  });

  it('take what comes from outside for what it is', () => {
    const clean =
      site.runPhp(`return MMC_Widgets\\sanitize_settings(['feed' => 'javascript:alert(1)', 'accent' => 'red;}',
      'host' => 'https://example.org/v1/mmc-widgets.js', 'language' => 'xx', 'theme' => ['a']]);`);
    assert.equal(clean.feed, '');
    assert.equal(clean.accent, '');
    assert.equal(clean.host, 'https://example.org/v1/');
    assert.equal(clean.language, '');
    assert.equal(clean.theme, 'light');
  });

  it('autoload no more than 1 KB', () => {
    const long = `https://example.org/${'x'.repeat(2000)}`;
    site.runPhp(`update_option('mmc_widgets', MMC_Widgets\\sanitize_settings(['link' => '${long}'])); return 0;`);
    const size =
      site.runPhp(`global $wpdb; return (int) $wpdb->get_var("SELECT SUM(LENGTH(option_value)) FROM $wpdb->options
      WHERE option_name LIKE 'mmc\\\\_widgets%' AND autoload = 'yes'");`);
    assert.ok(size > 0 && size <= 1024, `${size} bytes`);
  });
});

describe('once the plugin is gone', () => {
  let link;

  before(() => {
    const html =
      '<div data-mmc-widget="news-list" class="wp-block-mmc-news-list"><a href="https://example.org/news">News</a></div>';
    link = publish(`<!-- wp:mmc/news-list -->\n${html}\n<!-- /wp:mmc/news-list -->`).link;
    const result = site.runPhp(`deactivate_plugins('mmc-widgets/mmc-widgets.php');
      return delete_plugins(['mmc-widgets/mmc-widgets.php']);`);
    assert.equal(result, true);
  });
  after(() => installPlugin(site));

  it('the post still has its link', async () => {
    await reader.goto(link);
    await reader.getByRole('link', { name: 'News', exact: true }).waitFor();
  });

  it('nothing of it is stored', () => {
    const left = site.runPhp(`global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options
      WHERE option_name LIKE '%mmc%'");`);
    assert.deepEqual(left, []);
    rmSync(join(site.site, 'wp-content/plugins/mmc-widgets'), { recursive: true, force: true });
  });
});
