/** The configuration in docs/hosting/nginx.conf, in a real nginx, serving what the build has written. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dist, get, hasNginx, startNginx } from './nginx.mjs';

const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';
const FEED = 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400';
const JS = 'text/javascript; charset=utf-8';

if (!hasNginx) {
  console.log(
    'nginx was not found: docs/hosting/nginx.conf is NOT tested. On Debian: apt-get install nginx, or set NGINX_PATH.',
  );
} else {
  describe('docs/hosting/nginx.conf', () => {
    let folder;
    let host;
    let stop;

    before(async () => ({ folder, host, stop } = await startNginx()));
    after(() => stop());

    for (const [path, cache, type] of [
      ['/v1/mmc-widgets.js', SHORT, JS],
      ['/v1/mmc-frame.js', SHORT, JS],
      ['/v1/embed.html?widget=news-list', SHORT, 'text/html; charset=utf-8'],
      ['/v1/configurator/', SHORT, 'text/html; charset=utf-8'],
      ['/v1/feed.json', FEED, 'application/json; charset=utf-8'],
      ['/1.2.3/feed.json', FEED, 'application/json; charset=utf-8'],
      ['/1.2.3/mmc-news-list.js', FOREVER, JS],
      ['/1.2.3/mmc-widgets.all.js', FOREVER, JS],
      ['/1.2.3/embed.html', FOREVER, 'text/html; charset=utf-8'],
    ]) {
      it(`${path}: ${cache}`, async () => {
        const { status, headers } = await get(host + path);
        assert.equal(status, 200);
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
      });
    }

    it('keeps the modules of the loader for good, below /v1/ too', async () => {
      const modules = await readdir(join(dist, 'modules'), { recursive: true });
      const module = modules.find((path) => path.endsWith('.js'));
      assert.equal((await get(`${host}/v1/modules/${module}`)).headers['cache-control'], FOREVER);
    });

    it('answers 304 to whom has it already', async () => {
      const { headers } = await get(`${host}/v1/feed.json`);
      const again = await get(`${host}/v1/feed.json`, { 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.headers['cache-control'], FEED);
      assert.equal(again.headers['access-control-allow-origin'], '*');
    });

    it('lets a page read that a file is not there, and lets nobody keep that', async () => {
      for (const path of ['/v1/nothing.json', '/1.2.3/modules/', '/']) {
        const { status, headers } = await get(host + path);
        assert.ok(status === 404 || status === 403, `${path}: ${status}`);
        assert.equal(headers['cache-control'], undefined);
        assert.equal(headers['access-control-allow-origin'], '*');
      }
    });

    it('knows folders by their page, whatever the server is called outside', async () => {
      const { status, headers } = await get(`${host}/v1/configurator`);
      assert.equal(status, 301);
      assert.equal(headers.location, '/v1/configurator/');
    });

    it('is read without a warning', async () => {
      assert.doesNotMatch(await readFile(join(folder, 'error.log'), 'utf8'), /\[warn\]/);
    });

    it('takes nothing', async () => {
      assert.equal((await get(`${host}/v1/feed.json`, {}, 'PUT')).status, 403);
    });

    it('may be framed by anybody', async () => {
      const { headers } = await get(`${host}/v1/embed.html`);
      assert.equal(headers['x-frame-options'], undefined);
      assert.equal(headers['content-security-policy'], undefined);
    });
  });
}
