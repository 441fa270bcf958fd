import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** The demo at `/`, the built widgets at `/v1/` and at their version, open to other origins as a host of widgets must be. */
const FOLDERS = [
  ['/v1/', new URL('../dist/', import.meta.url)],
  [`/${version}/`, new URL('../dist/', import.meta.url)],
  ['/', new URL('../demo/', import.meta.url)],
];

/** Serves folders, those of the demo unless told, on the first free port. Resolves to its address. */
export async function serve(firstPort = 8000, folders = FOLDERS) {
  for (let port = firstPort; ; port++) {
    const isFree = await listen(
      createServer((request, response) => answer(request, response, folders)),
      port,
    );
    if (isFree) return `http://localhost:${port}/`;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(port, () => resolve(true));
  });
}

async function answer(request, response, folders) {
  const file = fileOf(request.url ?? '/', folders);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
    response.end(body);
  } catch (error) {
    // A folder without its slash: what its page names would be looked for one folder further up.
    if (error.code === 'EISDIR') return response.writeHead(301, { location: slashed(request.url) }).end();
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

const slashed = (address) => address.replace(/[^?]*/, '$&/');

function fileOf(address, folders) {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
  const inside = normalize(`/${path.slice(prefix.length)}`);
  return join(fileURLToPath(folder), inside.endsWith('/') ? `${inside}index.html` : inside);
}
