/**
 * `npm run test:wordpress`: what the plugin tells the feed tool, in a real WordPress.
 * Needs Debian's packages, see site.mjs, and the built files in dist/.
 */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { logIn, openEditor, setSettings, startPluginSite } from './plugin-site.mjs';

const SETTINGS = { publishing: true, types: ['member'], call: 'https://hooks.example.org/mmc', secret: 'a secret' };
/** A type that REST hides, as builders of sites make them. */
const MEMBERS = `<?php add_action('init', function () {
  register_post_type('member', ['label' => 'Members', 'public' => true, 'show_in_rest' => false]);
});`;

let site;
let posts;

before(async () => {
  site = await startPluginSite();
  const plugins = join(site.site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, 'members.php'), MEMBERS);
  setSettings(site, SETTINGS);
  posts = site.runPhp(`
    $post = wp_insert_post(['post_title' => 'A release', 'post_status' => 'publish']);
    $draft = wp_insert_post(['post_title' => 'A draft', 'post_status' => 'draft']);
    $picture = wp_insert_attachment(['post_title' => 'A picture', 'post_mime_type' => 'image/png'], 'picture.png');
    $term = wp_insert_term('Statement', 'category')['term_id'];
    wp_set_object_terms($post, $term, 'category');
    $member = wp_insert_post(['post_type' => 'member', 'post_title' => 'A mayor', 'post_status' => 'publish']);
    $secret = wp_insert_post(['post_type' => 'member', 'post_title' => 'Not yet', 'post_status' => 'draft']);
    return compact('post', 'draft', 'picture', 'term', 'member', 'secret');`);
});
after(() => site?.stop());

const ask = (headers = {}) => fetch(`${site.origin}/wp-json/mmc/v1/revision`, { headers });
const revision = async () => (await (await ask()).json()).revision;

/** By name: a change that readers of the feed would see. `$post` and the others are numbers. */
const CHANGES = {
  'a post is published': `wp_publish_post($draft);`,
  'its text changes': `wp_update_post(['ID' => $post, 'post_content' => 'New']);`,
  'a field changes': `update_post_meta($post, 'city', 'Amman');`,
  'a field goes': `delete_post_meta($post, 'city');`,
  'it has another category': `wp_set_object_terms($post, [1], 'category');`,
  'a category has another name': `wp_update_term($term, 'category', ['name' => 'Declaration']);`,
  'it has a picture': `set_post_thumbnail($post, $picture);`,
  'the picture has a description': `update_post_meta($picture, '_wp_attachment_image_alt', 'A mayor speaks');`,
  'it is taken back': `wp_update_post(['ID' => $draft, 'post_status' => 'draft']);`,
  'it goes into the bin': `wp_trash_post($post);`,
  'it comes back': `wp_untrash_post($post); wp_publish_post($post);`,
  'it is deleted': `wp_delete_post($post, true);`,
  'a post of an opened type changes': `wp_update_post(['ID' => $member, 'post_title' => 'Another mayor']);`,
  'a category is deleted': `wp_delete_term($term, 'category');`,
};
const apply = (code) => site.runPhp(`extract(json_decode('${JSON.stringify(posts)}', true)); ${code} return 0;`);

describe('the revision', () => {
  for (const [change, code] of Object.entries(CHANGES)) {
    it(`rises when ${change}`, async () => {
      const earlier = await revision();
      apply(code);
      assert.ok((await revision()) > earlier);
    });
  }

  it('stays when nobody would see a change', async () => {
    const earlier = await revision();
    apply(`wp_update_post(['ID' => $secret, 'post_title' => 'Still a draft']); update_post_meta($member, '_edit_lock', '1:1');
      update_post_meta($secret, 'city', 'Amman');`);
    assert.equal(await revision(), earlier);
  });

  it('is one short answer, with a tag that spares the next', async () => {
    const answer = await ask();
    assert.deepEqual(Object.keys(await answer.json()), ['revision', 'types']);
    const etag = answer.headers.get('etag');
    const again = await ask({ 'if-none-match': etag });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal((await ask({ 'if-none-match': `W/${etag}` })).status, 304);
    apply(`wp_insert_post(['post_title' => 'One more', 'post_status' => 'publish']);`);
    assert.equal((await ask({ 'if-none-match': etag })).status, 200);
  });

  it('is nowhere while publishing is switched off', async () => {
    setSettings(site, { ...SETTINGS, publishing: false });
    assert.equal((await ask()).status, 404);
    setSettings(site, SETTINGS);
  });

  it('has risen when publishing is switched on again', async () => {
    const earlier = await revision();
    setSettings(site, { ...SETTINGS, publishing: false });
    apply(`wp_insert_post(['post_title' => 'Meanwhile', 'post_status' => 'publish']);`);
    setSettings(site, SETTINGS);
    assert.ok((await revision()) > earlier);
  });
});

describe('an opened type', () => {
  const members = (path = '', options = {}) => fetch(`${site.origin}/wp-json/wp/v2/member${path}`, options);

  it('is named, and read in REST as far as it is published', async () => {
    assert.ok((await (await ask()).json()).types.includes('member'));
    const titles = (await (await members()).json()).map(({ title }) => title.rendered);
    assert.deepEqual(titles, ['Another mayor']);
    assert.equal((await members(`/${posts.secret}`)).status, 401);
  });

  it('is not written in REST, not even by an administrator', async () => {
    const authorization = `Basic ${Buffer.from(`admin:${site.passwords.admin}`).toString('base64')}`;
    for (const [method, path] of [
      ['POST', ''],
      ['POST', `/${posts.member}`],
      ['DELETE', `/${posts.member}`],
    ]) {
      assert.equal((await members(path, { method, headers: { authorization } })).status, 403, `${method} ${path}`);
    }
  });

  it('is closed again when the settings no longer name it', async () => {
    setSettings(site, { ...SETTINGS, types: [] });
    assert.equal((await members()).status, 404);
    setSettings(site, SETTINGS);
  });
});

describe('the call', () => {
  it('is planned once however much changes, a minute from now at the earliest', () => {
    const planned = site.runPhp(`wp_unschedule_hook('mmc_widgets_call'); $now = time();
      MMC_Widgets\\store_revision(); $first = wp_next_scheduled('mmc_widgets_call');
      MMC_Widgets\\store_revision(); $crons = array_filter(_get_cron_array(), fn ($at) => isset($at['mmc_widgets_call']));
      return ['wait' => $first - $now, 'count' => count($crons)];`);
    assert.equal(planned.count, 1);
    assert.ok(planned.wait >= 60);
  });

  it('is signed with the secret, which is not in it', () => {
    const { url, body, signature } = site.runPhp(`$sent = null;
      add_filter('pre_http_request', function ($answer, $options, $url) use (&$sent) {
        $sent = ['url' => $url, 'body' => $options['body'], 'signature' => $options['headers']['X-MMC-Signature']];
        return ['response' => ['code' => 204], 'body' => ''];
      }, 10, 3);
      do_action('mmc_widgets_call'); return $sent;`);
    assert.equal(url, SETTINGS.call);
    assert.equal(signature, `sha256=${createHmac('sha256', SETTINGS.secret).update(body).digest('hex')}`);
    assert.deepEqual(Object.keys(JSON.parse(body)), ['revision', 'time']);
  });
});

describe('the panel beside a post', () => {
  let page;

  before(async () => (page = await logIn(site, 'admin')));
  after(() => page.close());

  it('says as what the post is in the feed, and what it lacks, in the words of the report', async () => {
    const [id] =
      site.runPhp(`$terms = array_map(fn ($name) => wp_insert_term($name, 'category')['term_id'], ['Report', 'Climate Migration']);
      return [wp_insert_post(['post_title' => 'A REPORT ALL IN CAPITALS', 'post_content' => 'Text', 'post_status' => 'publish',
        'post_category' => $terms])];`);
    await openEditor(page, site, id);
    const panel = page.getByRole('button', { name: 'In the feed' });
    await panel.click();
    await page.getByText('Yes, as “Climate Migration Report”.').waitFor();
    await page.getByText('all in capitals').first().waitFor();
  });

  it('says of a draft what it would be', async () => {
    await openEditor(
      page,
      site,
      site.runPhp(`return wp_insert_post(['post_title' => 'A draft', 'post_status' => 'draft']);`),
    );
    await page.getByText('Not before it is published without a password; then without a type.').waitFor();
  });

  it('is not there while publishing is switched off', async () => {
    setSettings(site, {});
    await openEditor(page, site);
    await page.getByRole('button', { name: 'Categories' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'In the feed' }).count(), 0);
  });
});
