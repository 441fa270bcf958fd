/** A real nginx with the configuration in docs/hosting/nginx.conf, serving what the build has written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const firstOf = (paths) => paths.find((path) => path && existsSync(path));
const nginx = firstOf([process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']);
const BROTLI = ['filter', 'static'].map((name) => `/usr/lib/nginx/modules/ngx_http_brotli_${name}_module.so`);

export const hasNginx = nginx !== undefined;
export const hasBrotli = hasNginx && BROTLI.every((path) => existsSync(path));

/**
 * Starts nginx on a free port, with `v1` and `1.2.3` as folders of the build.
 *
 * @param options.uncomment which of the lines that the configuration has as options: what they begin with
 * @param options.replace texts of the configuration, and what stands in their place
 * @param options.main directives before all others
 * @returns the address, the folder that holds the log and `root`, and how to stop it
 */
export async function startNginx({ uncomment, replace = {}, main = '' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'mmc-nginx-'));
  const port = await freePort();
  await mkdir(join(folder, 'root'));
  for (const name of ['v1', '1.2.3']) await symlink(dist, join(folder, 'root', name));
  const ours = await published(uncomment, {
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/srv/mmc-widgets': `${folder}/root`,
    ...replace,
  });
  await writeFile(join(folder, 'nginx.conf'), `${main} ${around(ours, folder)}`);
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  });
  const host = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100 && !(await get(host).catch(() => undefined)); attempt++) await sleep(50);
  const stop = async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { host, folder, stop };
}

async function published(uncomment, replacements) {
  const text = await readFile(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8');
  const chosen = uncomment ? text.replace(new RegExp(`^( *)#(?=${uncomment.source})`, 'gm'), '$1') : text;
  return Object.entries(replacements).reduce((changed, [from, to]) => changed.replace(from, to), chosen);
}

/** What Debian's configuration has around ours, without what only root may do. */
function around(ours, folder) {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; master_process off; events {} http { access_log off; ${kept.join(' ')} ${ours} }`;
}

export const brotliModules = BROTLI.map((path) => `load_module ${path};`).join(' ');

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A GET as a browser sends it; fetch() would unpack the answer. */
export function get(address, headers = {}, method = 'GET') {
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
