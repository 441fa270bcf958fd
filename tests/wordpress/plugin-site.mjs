import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROME_FLAGS, chromePath } from '../support/browsers.mjs';
import { startWordPress } from './site.mjs';

const dist = (file) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

/** A WordPress with the plugin installed from its zip, and the sample feed on the same server. */
export async function startPluginSite() {
  const wordpress = await startWordPress();
  try {
    installPlugin(wordpress);
    copyFileSync(dist('feed.json'), join(wordpress.site, 'feed.json'));
    setSettings(wordpress, {});
    const browser = await chromium.launch({ executablePath: chromePath, args: CHROME_FLAGS });
    const stop = async () => {
      await browser.close();
      await wordpress.stop();
    };
    return { ...wordpress, browser, stop };
  } catch (error) {
    await wordpress.stop();
    throw error;
  }
}

/** As the upload page does. */
export function installPlugin({ runPhp }) {
  runPhp(`WP_Filesystem(); unzip_file('${dist('wordpress/mmc-widgets.zip')}', WP_PLUGIN_DIR);
    return activate_plugin('mmc-widgets/mmc-widgets.php');`);
}

/** Saves settings as the form does. */
export function setSettings({ origin, runPhp }, changes) {
  const settings = JSON.stringify({ feed: `${origin}/feed.json`, ...changes });
  runPhp(`update_option('mmc_widgets', json_decode('${settings}', true)); return 0;`);
}

/** A page of a user who has logged in. */
export async function logIn({ origin, logins, browser }, user) {
  const page = await browser.newPage();
  await page.goto(`${origin}/wp-login.php`);
  // The page itself moves the focus into its first field, at a moment of its own.
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(logins[user]);
  await page.locator('#wp-submit').click();
  await page.waitForURL('**/wp-admin/**');
  return page;
}

/** The block editor with a new post, or with one that is there, without its welcome. */
export async function openEditor(page, { origin }, post) {
  await page.goto(post ? `${origin}/wp-admin/post.php?post=${post}&action=edit` : `${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const { select, dispatch } = globalThis.wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide')) {
      dispatch('core/edit-post').toggleFeature('welcomeGuide');
    }
  });
}

/** Publishes, or saves again, what the editor has; resolves to the post's number and address. */
export const savePost = (page, title) =>
  page.evaluate(async (title) => {
    const { select, dispatch } = globalThis.wp.data;
    dispatch('core/editor').editPost({ title, status: 'publish' });
    await dispatch('core/editor').savePost();
    const { id, link } = select('core/editor').getCurrentPost();
    return { id, link, content: select('core/editor').getCurrentPost().content };
  }, title);

/** The blocks that the editor has, with what it says of their validity. */
export const blocksOf = (page) =>
  page.evaluate(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  );
