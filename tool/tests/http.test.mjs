// Sources on the web: redirects, tries, private addresses, endless answers, and secrets.
import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { CONFIG, content, item, project, runIn } from './support/project.mjs';

const FEED = JSON.stringify(content({ items: [item('a')] }));

/** A server on loopback, with the requests that it got. */
async function serve(t, handle) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handle(request, response, requests.length);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${server.address().port}`, port: server.address().port, requests };
}

const answer = (response, body, headers = {}) => response.writeHead(200, headers).end(body);

const source = (address, more = {}) => ({ name: 'web', as: 'all', content: address, ...more });
const start = (t, ...sources) => project(t, { 'mmc-feed.json': { ...CONFIG, sources } });
const sourceIn = (folder) => folder.json('report/report.json').sources[0];

test('a redirect is followed, and the tool says who asks', async (t) => {
  const { origin, requests } = await serve(t, ({ url }, response) =>
    url === '/old' ? response.writeHead(301, { location: '/new.json' }).end() : answer(response, FEED),
  );
  const folder = start(t, source(`${origin}/old`));
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(sourceIn(folder).requests, 2);
  assert.match(requests[0].headers['user-agent'], /mmc-feed/);
});

test('endless redirects end in exit 3', async (t) => {
  const { origin, requests } = await serve(t, (_, response) => response.writeHead(302, { location: '/again' }).end());
  const { exit, stderr } = await start(t, source(`${origin}/again`)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /again and again/);
  assert.ok(requests.length <= 6);
});

for (const [what, to] of [
  ['an address', (port) => `http://127.0.0.1:${port}/`],
  ['a name', (port) => `http://localhost:${port}/`],
  ['an address in the form of IPv6', (port) => `http://[::ffff:127.0.0.1]:${port}/`],
  ['a number', (port) => `http://2130706433:${port}/`],
]) {
  test(`a redirect to another private address is refused: ${what}`, async (t) => {
    const inside = await serve(t, (_, response) => answer(response, FEED));
    const { origin } = await serve(t, (_, response) => response.writeHead(302, { location: to(inside.port) }).end());
    const { exit, stderr } = await start(t, source(origin, { headers: { authorization: 'secret' } })).run('build');
    assert.equal(exit, 3);
    assert.match(stderr, /not a public web address/);
    assert.equal(inside.requests.length, 0);
  });
}

test('a next page at another private address is refused, and so is one of a file', async (t) => {
  const inside = await serve(t, (_, response) => answer(response, FEED));
  for (const next_url of [`${inside.origin}/2`, 'file:///etc/passwd']) {
    const { origin } = await serve(t, (_, response) => answer(response, JSON.stringify({ ...content(), next_url })));
    await start(t, source(origin)).run('build');
  }
  assert.equal(inside.requests.length, 0);
});

test('what may pass is tried three times, and the third answer counts', async (t) => {
  const { origin } = await serve(t, (_, response, number) =>
    number < 3 ? response.writeHead(503).end() : answer(response, FEED),
  );
  const folder = start(t, source(origin));
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(sourceIn(folder).requests, 3);
});

test('what will not pass is asked once', async (t) => {
  const { origin, requests } = await serve(t, (_, response) => response.writeHead(404).end());
  const { exit, stderr } = await start(t, source(origin)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /404/);
  assert.equal(requests.length, 1);
});

test('a server that asks to wait is waited for', async (t) => {
  const times = [];
  const { origin } = await serve(t, (_, response, number) => {
    times.push(Date.now());
    if (number === 1) response.writeHead(429, { 'retry-after': '2' }).end();
    else answer(response, FEED);
  });
  assert.equal((await start(t, source(origin)).run('build')).exit, 0);
  assert.ok(times[1] - times[0] >= 1900);
});

test('an answer that breaks off is tried again, and never read by half', async (t) => {
  const { origin } = await serve(t, (_, response, number) => {
    if (number > 1) return answer(response, FEED);
    response.writeHead(200, { 'content-length': FEED.length });
    response.write(FEED.slice(0, 50));
    setTimeout(() => response.destroy(), 50);
  });
  const folder = start(t, source(origin));
  assert.equal((await folder.run('build')).exit, 0);
  assert.equal(folder.json('public/feed.json').items.length, 1);
});

/** Of servers that keep a source waiting: what they do with a request. */
const SLOW = {
  'never answers': () => undefined,
  'never ends its answer': (response) => response.writeHead(200).write(FEED.slice(0, 50)),
  'never ends an answer that is packed': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(FEED).subarray(0, 50)),
  'asks to wait for 50 seconds': (response) => response.writeHead(503, { 'retry-after': '50' }).end(),
};

for (const [what, handle] of Object.entries(SLOW)) {
  test(`a source has a minute in all, also where its server ${what}`, { timeout: 30_000 }, async (t) => {
    const minute = new AbortController();
    const { mock } = t.mock.method(AbortSignal, 'timeout', () => minute.signal);
    const end = () => setImmediate(() => minute.abort());
    subscribe('http.client.response.finish', end);
    t.after(() => unsubscribe('http.client.response.finish', end));
    const { origin, requests } = await serve(t, (_, response) => {
      handle(response);
      if (!response.headersSent) end();
    });
    const { exit, stderr } = await start(t, source(origin)).run('build');
    assert.deepEqual(mock.calls[0].arguments, [60_000]);
    assert.equal(exit, 3);
    assert.match(stderr, /did not answer within a minute/);
    assert.equal(requests.length, 1);
  });
}

test('an endless answer is cut off at 8 MiB', async (t) => {
  const { origin } = await serve(t, async (_, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    while (!response.destroyed) {
      response.write(chunk);
      await sleep(5);
    }
  });
  const { exit, stderr } = await start(t, source(origin)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /larger than 8 MiB/);
});

test('so is one that is small until it is unpacked', async (t) => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
  const { origin } = await serve(t, (_, response) => answer(response, bomb, { 'content-encoding': 'gzip' }));
  const { exit, stderr } = await start(t, source(origin)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /larger than 8 MiB/);
});

test('a page with a login in the place of the feed is said so', async (t) => {
  const { origin } = await serve(t, (_, response) => answer(response, '<!doctype html><title>Sign in</title>'));
  const { exit, stderr } = await start(t, source(origin)).run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /HTML/);
});

test('a secret goes to the host of its source, and is printed and kept nowhere', async (t) => {
  const secret = 'Bearer zq-4711-secret';
  const { origin, requests } = await serve(t, ({ headers }, response) =>
    headers.authorization === secret ? answer(response, FEED) : response.writeHead(401).end(),
  );
  const headers = { authorization: { env: 'FEED_TOKEN' } };
  const folder = start(t, source(origin, { headers }));
  const told = [];
  for (const args of [['build'], ['build', '--json', '--full'], ['explain', 'a'], ['check']]) {
    const { exit, stdout, stderr } = await runIn(folder.folder, args, { FEED_TOKEN: secret });
    assert.equal(exit, 0, stderr);
    told.push(stdout, stderr);
  }
  told.push((await runIn(folder.folder, ['build'], { FEED_TOKEN: `${secret}!` })).stderr);
  assert.ok(requests.length >= 5);
  for (const text of [...told, ...Object.values(folder.files())]) assert.ok(!text.includes('zq-4711'));
});

test('a secret that is not set is named, without its source being asked', async (t) => {
  const { origin, requests } = await serve(t, (_, response) => answer(response, FEED));
  const folder = start(t, source(origin, { headers: { authorization: { env: 'FEED_TOKEN' } } }));
  const { exit, stderr } = await folder.run('build');
  assert.equal(exit, 3);
  assert.match(stderr, /FEED_TOKEN/);
  assert.equal(requests.length, 0);
});

test('one host is asked at most twice at a time', async (t) => {
  let [busy, most] = [0, 0];
  const { origin } = await serve(t, async (_, response) => {
    most = Math.max(most, ++busy);
    await sleep(150);
    busy--;
    answer(response, FEED);
  });
  const sources = [1, 2, 3, 4, 5].map((number) => source(`${origin}/${number}`, { name: `web${number}`, as: 'news' }));
  assert.equal((await start(t, ...sources).run('build')).exit, 0);
  assert.equal(most, 2);
});

test('a server that is gone leaves its last good entries', async (t) => {
  let isUp = true;
  const { origin } = await serve(t, (_, response) => (isUp ? answer(response, FEED) : response.destroy()));
  const folder = start(t, source(origin));
  await folder.run('build');
  isUp = false;
  const { exit } = await folder.run('build', '--now', '2026-11-28T13:00:00Z');
  assert.equal(exit, 0);
  assert.deepEqual([sourceIn(folder).state, sourceIn(folder).age_s], ['last-good', 3600]);
  assert.equal(folder.json('public/feed.json').items.length, 1);
});
