import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('site/', import.meta.url));
const WORDPRESS = '/usr/share/wordpress';

const PACKAGES =
  'wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentytwo wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring php-curl php-gd';

/** MariaDB's programs, told to read no configuration of the machine. */
const asRoot = userInfo().uid === 0 ? ['--user=root'] : [];

/**
 * Starts a WordPress of its own on this machine, in a folder that goes when it stops: Debian's packages, a MariaDB
 * behind a socket, and PHP's own server. Resolves to its origin, its folder, by user a password for the REST API and one to
 * log in, `send` to the REST API as a user, `runPhp` for code inside it, and `stop`.
 */
export async function startWordPress() {
  if (!existsSync(WORDPRESS)) throw new Error(`No WordPress: apt-get install --no-install-recommends ${PACKAGES}`);
  const folder = mkdtempSync(join(tmpdir(), 'mmc-wordpress-'));
  const running = [];
  const start = (command, args, env) => running.push(startProcess(command, args, env, folder));
  const stop = async () => {
    await Promise.all(running.map(stopProcess));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, 'mariadb.sock');
    await startDatabase(folder, socket, start);
    const origin = `http://127.0.0.1:${await freePort()}`;
    const site = join(folder, 'site');
    const env = { WORDPRESS_SOCKET: socket, PHP_CLI_SERVER_WORKERS: '4' };
    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    cpSync(join(files, 'wp-config.php'), join(site, 'wp-config.php'));
    const php = (script, input = '') =>
      JSON.parse(run('php', [join(files, script), site, origin], { input, env: { ...process.env, ...env } }));
    const { logins, passwords } = php('install.php');
    start('php', ['-S', origin.replace('http://', ''), '-t', site, join(files, 'router.php')], env);
    await until('WordPress answers', async () => (await fetch(`${origin}/?rest_route=/`)).ok);
    const send = (user, ...what) => sendTo(origin, `${user}:${passwords[user]}`, ...what);
    return { origin, site, logins, passwords, send, runPhp: (code) => php('run.php', code), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Sends something: JSON, or bytes with their type. Nothing: what is at the path goes into the bin. */
async function sendTo(origin, credentials, path, body, type = 'application/json') {
  const headers = { authorization: `Basic ${Buffer.from(credentials).toString('base64')}`, 'content-type': type };
  if (type !== 'application/json') headers['content-disposition'] = 'attachment; filename="picture.png"';
  const response = await fetch(`${origin}/wp-json/wp/v2/${path}`, {
    method: body === undefined ? 'DELETE' : 'POST',
    headers,
    body: type === 'application/json' ? JSON.stringify(body) : body,
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${answer.message}`);
  return answer;
}

async function startDatabase(folder, socket, start) {
  const data = `--datadir=${join(folder, 'database')}`;
  const init = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  run('mariadb-install-db', ['--no-defaults', ...asRoot, data, ...init]);
  start('mariadbd', ['--no-defaults', ...asRoot, data, `--socket=${socket}`, '--skip-networking']);
  const query = (sql) => run('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', sql]);
  await until('MariaDB answers', () => query('select 1'));
  query("create database wordpress; grant all on wordpress.* to wordpress@localhost identified by 'wordpress'");
}

function run(command, args, options = {}) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options });
}

/** In a group of its own, so that PHP's workers end with it. */
function startProcess(command, args, env = {}, folder) {
  const log = openSync(join(folder, `${command}.log`), 'w');
  return spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log], detached: true });
}

async function stopProcess(child) {
  if (child.exitCode !== null) return;
  process.kill(-child.pid);
  await once(child, 'exit');
}

async function until(what, test) {
  for (let attempt = 0; attempt < 120; attempt++) {
    try {
      if (await test()) return;
    } catch {
      // Not yet.
    }
    await sleep(500);
  }
  throw new Error(`Waited in vain until ${what}.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
