/**
 * Two web servers for the tests of what ships, on origins of their own:
 *
 * - `pages` answers with the page that its address spells out: `/?html=…&headers={"content-security-policy":"…"}`.
 * - `widgets` is the widgets' host: `dist/` is at `/<visit>/v1/`, a feed that misbehaves on demand at `/<visit>/feed`,
 *   and a page of the same origin, which may look into frames, at `/<visit>/page?html=…`.
 *
 * A test makes up a visit for each page that it opens. So no two pages share a cache, and `/<visit>/log` lists
 * what one page has asked for.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const dist = new URL('../../dist/', import.meta.url);
const packages = new URL('../../node_modules/', import.meta.url);

/** A host that has lost a file. */
const without = (file) => (path) => readFile(new URL(path.replace(file, 'lost'), dist));

/** A host that gives a file once it is asked for '/press'. */
const heldBack = (file) => async (path, log) => {
  while (path.includes(file) && !log().some(({ address }) => address === '/press')) await sleep(10);
  return readFile(new URL(path, dist));
};

/** A host whose modules, words and feed come only after so many of them have been asked for. */
const heldUntil = (count) => async (path, log) => {
  const isFirstView = ({ address }) => /modules|feed/.test(address);
  while (path !== 'mmc-widgets.js' && log().filter(isFirstView).length < count) await sleep(10);
  return readFile(new URL(path, dist));
};

/** What is below `/<visit>/`, by the first folder of the path. */
const FOLDERS = {
  v1: (path) => readFile(new URL(path, dist)),
  /** The same at other addresses. */
  '1.2.3': (path) => readFile(new URL(path, dist)),
  /** The same with `script-src 'self'`, which a host may send with every file. */
  'self-only': (path) => readFile(new URL(path, dist)),
  mirror: (path) => readFile(new URL(path, dist)),
  /** The same with one byte changed, as if somebody had tampered with it. */
  altered: async (path) => Buffer.concat([(await readFile(new URL(path, dist))).subarray(0, -1), Buffer.from(' ')]),
  /** A host that has lost the modules of the loader. */
  lone: (path) => readFile(new URL(path.replace('modules/', 'lost/'), dist)),
  /** A host that has lost the code for documents other than the content feed. */
  'content-feed-only': (path) => readFile(new URL(path.replace('-documents', '-lost'), dist)),
  /** Hosts that have lost a file, and others that give it once they are asked for '/press'. */
  'no-recovery': without('recovery'),
  'no-interaction': without('interaction'),
  'no-choices': without('choices'),
  'no-joined-pages': without('joined-pages'),
  'held-interaction': heldBack('interaction'),
  'held-choices': heldBack('choices'),
  /** A host that has lost the finer land. */
  coarse: (path) => readFile(new URL(path.replace('land-fine', 'land-lost'), dist)),
  /** Hosts that have lost the words of a language. */
  'wordless-ar': (path) => readFile(new URL(path.replace(/(words\/.*-ar)/, '$1-lost'), dist)),
  'wordless-en': (path) => readFile(new URL(path.replace(/(words\/.*-en)/, '$1-lost'), dist)),
  /**
   * Code that comes only after somebody has asked for the feed: five files of all four widgets, so that the sixth
   * connection of a browser is left for the feed, whatever the order in which it sends what it was asked for.
   */
  held: async (path, log) => {
    const isCode = path.startsWith('modules/') && !path.includes('/words/');
    while (isCode && !log().some(({ address }) => address.includes('feed'))) await sleep(10);
    return readFile(new URL(path, dist));
  },
  /** Modules, words and feed that come only after all of one widget have been asked for: so many files. */
  'held-3': heldUntil(3),
  'held-4': heldUntil(4),
  scripts: (path) => readFile(new URL(path, new URL('page-scripts/', import.meta.url))),
  packages: async (path) => withoutOtherHosts(await readFile(new URL(path, packages)), path),
};

/** A style sheet that asks no other host for fonts: no test needs the network. */
const withoutOtherHosts = (body, path) =>
  path.endsWith('.css')
    ? body.toString().replace(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\//g, '$&localhost:0/')
    : body;

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** Starts both on free ports of this machine. Resolves to their origins. */
export async function startHosts() {
  return { pages: await listen(servePage), widgets: await listen(widgetsHost()) };
}

async function listen(answer) {
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost'), request, response).catch((error) => {
      response.writeHead(404, HEADERS).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://localhost:${server.address().port}`;
}

async function servePage({ searchParams }, _request, response) {
  const headers = JSON.parse(searchParams.get('headers') ?? '{}');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(searchParams.get('html'));
}

function widgetsHost() {
  /** By visit: the requests so far. */
  const logs = new Map();

  return async function answer({ pathname, search, searchParams }, { headers }, response) {
    const [, visit, folder, ...rest] = pathname.split('/');
    const path = rest.join('/');
    const log = logs.get(visit) ?? [];
    if (folder === 'log') return sendJson(response, JSON.stringify(log));

    const address = `/${[folder, ...rest].join('/')}${search}`;
    const earlier = log.filter((request) => request.address === address).length;
    logs.set(visit, [...log, { address, cookie: headers.cookie ?? null, referrer: headers.referer ?? null }]);
    if (folder === 'feed') return sendFeed(searchParams, earlier, response);
    if (folder === 'page') return servePage({ searchParams }, undefined, response);

    const body = await FOLDERS[folder](path, () => logs.get(visit));
    const policy = folder === 'self-only' ? { 'content-security-policy': "script-src 'self'" } : {};
    const type = { 'content-type': `${TYPES[extname(path)]}; charset=utf-8` };
    response.writeHead(200, { ...HEADERS, ...policy, ...type }).end(body);
  };
}

/**
 * The sample feed, worse by the query: `delay` (milliseconds), `redirect` (an address), `status`, `type` (content type),
 * `body` (in place of the feed), `cut` (the connection breaks half-way), and for how many `times` (default: always).
 */
async function sendFeed(query, earlier, response) {
  const isWell = earlier >= Number(query.get('times') ?? Infinity);
  const wish = (name) => (isWell ? null : query.get(name));
  await sleep(Number(wish('delay')));
  if (wish('redirect')) return response.writeHead(302, { ...HEADERS, location: wish('redirect') }).end();

  const feed = Buffer.from(wish('body') ?? (await readFile(new URL('feed.json', dist))));
  response.writeHead(Number(wish('status') ?? 200), {
    ...HEADERS,
    'content-type': wish('type') ?? 'application/feed+json',
    'content-length': feed.length,
    'set-cookie': 'feed=1; path=/',
  });
  if (wish('cut') === null) return response.end(feed);
  response.write(feed.subarray(0, feed.length / 2), () => response.destroy());
}

function sendJson(response, text) {
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES['.json'] }).end(text);
}
