/** What a real nginx with docs/hosting/nginx.conf sends compressed: the copies that the build has written, and the feed. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { brotliModules, dist, get, hasBrotli, hasNginx, startNginx } from './nginx.mjs';

/** As files are served, and the type of each. */
const FILES = {
  'mmc-widgets.js': 'text/javascript; charset=utf-8',
  'mmc-news-list.js': 'text/javascript; charset=utf-8',
  'embed.html': 'text/html; charset=utf-8',
  'mmc-land-fine.txt': 'text/plain; charset=utf-8',
  'custom-elements.json': 'application/json; charset=utf-8',
  'configurator/configurator.css': 'text/css; charset=utf-8',
};

function sendsCopies(server, encoding, extension) {
  for (const [file, type] of Object.entries(FILES)) {
    it(`sends ${file}${extension} for ${file}`, async () => {
      const { headers, body } = await get(`${server().host}/v1/${file}`);
      assert.deepEqual(body, await readFile(join(dist, `${file}${extension}`)));
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers['content-type'], type);
      assert.match(headers.vary, /accept-encoding/i);
      assert.ok(headers['cache-control']);
      assert.equal(headers['access-control-allow-origin'], '*');
    });
  }
}

/** A feed that was replaced after the build, as the docs say, with the copies of the old one still beside it. */
function sendsTheNewFeed(server, encoding, unpack) {
  it('sends the feed that is there, and not an older compressed copy of it', async () => {
    const { host, folder } = server();
    const feed = Buffer.from(JSON.stringify({ title: 'The feed of today. '.repeat(100) }));
    const file = join(folder, 'root', 'feed.json');
    await writeFile(file, feed);
    for (const extension of ['br', 'gz']) await writeFile(`${file}.${extension}`, gzipSync('{"title":"An old feed"}'));
    const { headers, body } = await get(`${host}/feed.json`);
    assert.equal(headers['content-encoding'], encoding);
    assert.deepEqual(unpack(body), feed);
    await Promise.all(['', '.br', '.gz'].map((extension) => rm(`${file}${extension}`)));
  });
}

const reason = (what, how) => console.log(`${what}: compressed files are NOT tested with it. On Debian: ${how}`);

if (!hasNginx) reason('nginx was not found', 'apt-get install nginx, or set NGINX_PATH.');
else {
  describe('docs/hosting/nginx.conf with gzip', () => {
    let server;
    before(async () => (server = await startNginx()));
    after(() => server.stop());

    sendsCopies(() => server, 'gzip', '.gz');
    sendsTheNewFeed(() => server, 'gzip', gunzipSync);

    it('sends the file itself to whom takes nothing else', async () => {
      const { headers, body } = await get(`${server.host}/v1/mmc-news-list.js`, { 'accept-encoding': 'identity' });
      assert.equal(headers['content-encoding'], undefined);
      assert.deepEqual(body, await readFile(join(dist, 'mmc-news-list.js')));
    });
  });
}

if (!hasBrotli) reason('nginx has no brotli', 'apt-get install libnginx-mod-http-brotli-static.');
else {
  describe('docs/hosting/nginx.conf with its lines for brotli', () => {
    let server;
    before(async () => (server = await startNginx({ uncomment: /brotli/, main: brotliModules })));
    after(() => server.stop());

    sendsCopies(() => server, 'br', '.br');
    sendsTheNewFeed(() => server, 'br', brotliDecompressSync);

    it('sends gzip to whom knows no brotli', async () => {
      const { headers, body } = await get(`${server.host}/v1/mmc-widgets.js`, { 'accept-encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.deepEqual(body, await readFile(join(dist, 'mmc-widgets.js.gz')));
    });
  });
}
