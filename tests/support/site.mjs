/** A web site of a few pages, made up by a test, with the built widgets in its folder `/v1/`. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const dist = new URL('../../dist/', import.meta.url);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/**
 * Starts a site on a free port. `pages` has the texts of its files by their paths, or promises of them: scripts end with `.js`, all others are
 * pages. `asked` has all requests.
 */
export async function startSite() {
  const pages = new Map();
  const asked = [];

  const answer = async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const { cookie = '', referer = '' } = request.headers;
    asked.push({ method: request.method, path: pathname, query: search, cookie, referrer: referer });
    const body = await (pages.get(pathname) ?? readFile(new URL(`.${pathname.replace(/^\/v1\//, '/')}`, dist)));
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return { origin: `http://localhost:${server.address().port}`, pages, asked };
}
