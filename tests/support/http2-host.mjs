import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { extname } from 'node:path';
import { brotli } from '../../scripts/compressed-copies.mjs';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** The files of `dist/` that pages ask for, by path, each as its compressed copy. */
export async function builtFiles(dist, folders) {
  const names = (await readdir(dist, { recursive: true })).filter((name) => /\.(css|html|js|json)$/.test(name));
  const shipped = names.filter((name) => !/^(package|configurator|wordpress)\//.test(name));
  const files = await Promise.all(shipped.map(async (name) => [name, await readFile(new URL(`${name}.br`, dist))]));
  return new Map(folders.flatMap((folder) => files.map(([name, bytes]) => [`${folder}${name}`, bytes])));
}

/** A file that the build does not write. */
export const compressed = (text) => brotli(Buffer.from(text));

/**
 * A server as `docs/hosting.md` has it: TLS, HTTP/2, brotli, CORS.
 *
 * @param files compressed, by path; what is put there later is served too
 */
export async function startHost({ key, cert }, files) {
  const server = createSecureServer({ key, cert });
  const sessions = new Set();
  const asked = new Set();
  server.on('session', (session) => sessions.add(session.on('close', () => sessions.delete(session))));
  server.on('stream', (stream, { ':path': address }) => {
    const path = address.replace(/\?.*/, '');
    asked.add(stream.session);
    const body = files.get(path);
    stream.on('error', () => stream.destroy());
    if (!body) return stream.respond({ ':status': 404 }, { endStream: true });
    stream.respond({
      ':status': 200,
      'content-type': `${TYPES[extname(path)]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      vary: 'Accept-Encoding',
    });
    return stream.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: server.address().port,
    /** How many connections have been asked for something since this was called last. */
    takeConnections() {
      const { size } = asked;
      asked.clear();
      return size;
    },
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
