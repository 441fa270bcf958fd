/** The configuration in docs/hosting/nginx.conf, in a real nginx, serving what the build has written. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const nginx = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => path && existsSync(path),
);

const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';
const FEED = 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400';
const JS = 'text/javascript; charset=utf-8';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The configuration that we publish, with our port and folder, inside what Debian's has around it. */
async function configuration(folder, port) {
  const published = await readFile(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8');
  const ours = published
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/mmc-widgets', `${folder}/root`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; master_process off; events {} http { access_log off; ${kept.join(' ')} ${ours} }`;
}

/** A GET as a browser sends it; fetch() would unpack the answer. */
function get(address, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      { method, headers: { 'accept-encoding': 'gzip, br', ...headers } },
      async (answer) => {
        const parts = await collect(answer);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      },
    );
    sent.on('error', reject).end();
  });
}

async function collect(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

if (!nginx) {
  console.log(
    'nginx was not found: docs/hosting/nginx.conf is NOT tested. On Debian: apt-get install nginx, or set NGINX_PATH.',
  );
} else {
  describe('docs/hosting/nginx.conf', () => {
    let folder;
    let host;
    let server;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mmc-nginx-'));
      const port = await freePort();
      host = `http://127.0.0.1:${port}`;
      await mkdir(join(folder, 'root'));
      for (const name of ['v1', '1.2.3']) await symlink(dist, join(folder, 'root', name));
      await writeFile(join(folder, 'nginx.conf'), await configuration(folder, port));
      server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'inherit' });
      for (let attempt = 0; attempt < 100 && !(await get(host).catch(() => undefined)); attempt++) await sleep(50);
    });
    after(async () => {
      server?.kill();
      if (server) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    });

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
      const [module] = await readdir(join(dist, 'modules'));
      assert.equal((await get(`${host}/v1/modules/${module}`)).headers['cache-control'], FOREVER);
    });

    it('compresses what it sends, and says that it may differ', async () => {
      const { headers, body } = await get(`${host}/v1/mmc-news-list.js`);
      const file = await readFile(join(dist, 'mmc-news-list.js'));
      assert.equal(headers['content-encoding'], 'gzip');
      assert.match(headers.vary, /accept-encoding/i);
      assert.ok(body.length < file.length / 2);
      assert.deepEqual(gunzipSync(body), file);
    });

    it('compresses the outlines of countries too, which are text', async () => {
      const { headers, body } = await get(`${host}/1.2.3/mmc-land-fine.txt`);
      const file = await readFile(join(dist, 'mmc-land-fine.txt'));
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
      assert.equal(headers['content-encoding'], 'gzip');
      assert.ok(body.length < file.length * 0.6, `${body.length} of ${file.length}`);
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
