import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import widgets from '../../../dist/mmc-widgets.all.js?raw';
import type { Language } from '../model/language.js';
import { reportPage } from '../report/page.js';
import { choiceIn } from './choice.js';
import { entryPage } from './entry-page.js';
import { errorPage } from './error-page.js';
import { FRAME_SCRIPT, framePage } from './frame-page.js';
import type { Look } from './look.js';
import { mainPage } from './main-page.js';

export interface PreviewOptions {
  language: Language;
  /** Where the feed is served: its addresses lead to the preview here. */
  base: string;
  /** Reads the sources. */
  look(): Promise<Look>;
}

const FIRST_PORT = 8120;
const PORTS = 20;
const LOOPBACK = '127.0.0.1';

/** Serves the preview on loopback, and on no other address: it shows what is not public yet. */
export async function servePreview(options: PreviewOptions): Promise<{ address: string; close(): void }> {
  let look = await options.look();
  const server = createServer((request, response) => {
    if (!isLocal(request)) return send(response, 403, 'text/plain', '');
    const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (request.method === 'POST' && url.pathname === '/again') {
      return void options.look().then(
        (newer) => {
          look = newer;
          response.writeHead(303, { location: '/' }).end();
        },
        (error: unknown) => send(response, 500, HTML, errorPage(error, options.language)),
      );
    }
    void answer(url, look, options, `http://${request.headers.host}`).then(
      ({ status = 200, type, body }) => send(response, status, type, body),
      (error: unknown) => send(response, 500, 'text/plain', String(error)),
    );
  });
  const port = await listen(server);
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://${LOOPBACK}:${port}/`, close };
}

interface Answer {
  status?: number;
  type: string;
  body: string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const NOT_FOUND: Answer = { status: 404, type: 'text/plain', body: '' };

async function answer(url: URL, look: Look, options: PreviewOptions, origin: string): Promise<Answer> {
  const { language, base } = options;
  const { pathname, searchParams } = url;
  const choice = choiceIn(searchParams, language);
  const [, side = '', path = ''] = /^\/(now|next)\/([\w./-]+)$/.exec(pathname) ?? [];
  if (side && !path.includes('..')) return feedFile(look, side === 'now' ? 'now' : 'next', path, base, origin);
  switch (pathname) {
    case '/':
      return { type: HTML, body: mainPage(look, choice, language, (await look.now('feed.json')) !== undefined) };
    case '/report':
      return { type: HTML, body: reportPage(look.run) };
    case '/entry':
      return { type: HTML, body: entryPage(entryIn(look, searchParams), language) };
    case '/frame': {
      const wanted = searchParams.get('side') === 'now' ? 'now' : 'next';
      const folder = look.folders.find((name) => name === `${choice.lang}/`) ?? '';
      return { type: HTML, body: framePage(look.run, wanted, `/${wanted}/${folder}feed.json`, choice) };
    }
    case '/frame.js':
      return { type: SCRIPT, body: FRAME_SCRIPT };
    case '/mmc-widgets.all.js':
      return { type: SCRIPT, body: widgets };
    default:
      return NOT_FOUND;
  }
}

/** Pages of a feed lead to each other by the address at which it is served: here, to each other's preview. */
async function feedFile(look: Look, side: 'now' | 'next', path: string, base: string, origin: string): Promise<Answer> {
  const text = await look[side](path);
  if (text === undefined) return NOT_FOUND;
  return { type: JSON_TYPE, body: base ? text.replaceAll(base, `${origin}/${side}/`) : text };
}

function entryIn(look: Look, params: URLSearchParams): ReturnType<Look['explain']>[number] | undefined {
  const id = params.get('id') ?? '';
  const found = look.explain(id);
  return found.find(({ kind, id: own }) => own === id && kind === params.get('kind')) ?? found[0];
}

/** Pages of other sites reach this server by names of their own. */
const isLocal = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

function send(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, headers).end(body);
}

/** The first port that is free; any, where none of the usual ones is. */
async function listen(server: Server): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    if (await isListening(server, port)) return port;
  }
  await isListening(server, 0);
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const onError = (): void => {
      server.off('listening', onListening);
      resolve(false);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, LOOPBACK);
  });
}
