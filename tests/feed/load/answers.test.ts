import { expect } from '@open-wc/testing';
import type { FeedErrorKind } from '../../../src/feed/index.js';
import { failureOf } from '../support/failure.js';
import { ADDRESS, ask, feedWith, titleOf, toServer } from '../support/loading.js';
import {
  type Answer,
  answerWith,
  body,
  holdWait,
  hurry,
  json,
  onFreshPages,
  silence,
  status,
} from '../support/network.js';

const MIB = 1024 * 1024;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const feedText = JSON.stringify(feedWith('Mayors Meet in Bogotá, Łódź and عمّان 🏙'));

/** A body that comes in pieces, and breaks off when its request is stopped. */
function streamOf(pieces: Iterable<Uint8Array>, { staysOpen = false } = {}): Answer {
  return ({ signal }) => {
    const iterator = pieces[Symbol.iterator]();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      pull(controller) {
        const { done, value } = iterator.next();
        if (value) controller.enqueue(value);
        else if (done && !staysOpen) controller.close();
      },
    });
    return new Response(stream);
  };
}

describe('load reads', () => {
  onFreshPages();

  const READABLE: [what: string, answer: Answer][] = [
    ['application/feed+json', body(feedText, { 'content-type': 'application/feed+json' })],
    ['application/json with a charset', body(feedText, { 'content-type': 'application/json; charset=utf-8' })],
    ['JSON that calls itself text', body(feedText, { 'content-type': 'text/plain' })],
    ['JSON that calls itself HTML', body(feedText, { 'content-type': 'text/html; charset=utf-8' })],
    ['JSON without a type', body(bytes(feedText))],
    [
      'UTF-8 that calls itself Latin-1',
      body(bytes(feedText), { 'content-type': 'application/json; charset=iso-8859-1' }),
    ],
    ['a byte order mark', body(bytes(`\uFEFF${feedText}`))],
    ['spaces and lines around', body(`\n\n  ${feedText}\n`)],
    ['a letter in two pieces', streamOf(Array.from(bytes(feedText), (byte) => Uint8Array.of(byte)))],
    ['exactly 8 MiB', body(bytes(feedText.padEnd(8 * MIB - (bytes(feedText).length - feedText.length))))],
  ];
  for (const [what, answer] of READABLE) {
    it(what, async () => {
      answerWith(answer);
      expect(titleOf(await ask())).to.equal('Mayors Meet in Bogotá, Łódź and عمّان 🏙');
    });
  }

  it('a body that takes longer than 10 s, once it has begun', async () => {
    const tenSeconds = holdWait((milliseconds) => milliseconds === 10_000);
    function* slowly(): Generator<Uint8Array> {
      yield bytes(feedText.slice(0, 100));
      yield bytes(feedText.slice(100, 101));
      tenSeconds.end();
      yield bytes(feedText.slice(101));
    }
    answerWith(streamOf(slowly()));
    expect(titleOf(await ask())).to.contain('Mayors Meet');
  });

  it('an empty list of posts', async () => {
    answerWith(json([]));
    expect((await ask()).feed.items).to.deep.equal([]);
  });

  it('a feed with faults, and says which', async () => {
    answerWith(json({ _mmc: {}, items: [{ id: 'readout' }] }));
    expect((await ask()).warnings.map(({ path }) => path)).to.deep.equal(['items[0].title']);
  });
});

describe('load refuses', () => {
  onFreshPages();

  const REFUSED: [what: string, answer: Answer, kind: FeedErrorKind, inMessage: string][] = [
    ['204', status(204), 'http', '204'],
    ['206', status(206), 'http', '206'],
    ['304', status(304), 'http', '304'],
    ['201', status(201), 'http', '201'],
    ['401', status(401), 'http', '401'],
    ['404 with a feed in it', () => new Response(feedText, { status: 404 }), 'http', '404'],
    ['no body', body(null), 'http', '200'],
    [
      'HTML',
      body('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
      'not-json',
      '<!doctype html>',
    ],
    ['half of it', body(feedText.slice(0, 100)), 'not-json', '"version"'],
    ['two documents', body(feedText + feedText), 'not-json', 'not JSON'],
    [
      'UTF-16',
      body(Uint8Array.from(feedText.slice(0, 200), (letter) => letter.charCodeAt(0) * 2)),
      'not-json',
      'not JSON',
    ],
    ['null', json(null), 'not-a-feed', 'Expected a content feed'],
    ['a number', json(404), 'not-a-feed', '404'],
    ['an error of an API', json({ error: 'quota exceeded' }), 'not-a-feed', 'Expected a content feed'],
    ['format 2', json({ _mmc: { format: 2 } }), 'version', 'format 2'],
  ];
  for (const [what, answer, kind, inMessage] of REFUSED) {
    it(`${what}: ${kind}`, async () => {
      answerWith(answer);
      const error = await failureOf(ask());
      expect(error.kind).to.equal(kind);
      expect(error.message).to.contain(inMessage);
    });
  }

  it('an empty body, of which there is nothing to read', async () => {
    answerWith(body(''));
    expect((await failureOf(ask())).kind).to.be.oneOf(['http', 'not-json']);
  });

  it('names the address and the status', async () => {
    answerWith(status(404));
    const error = await failureOf(ask());
    expect(error.message).to.contain(ADDRESS);
    expect(error.status).to.equal(404);
  });

  it('more than 8 MiB before it reads them, where the server says so', async () => {
    const asked = answerWith(json(feedWith('Readout'), { 'content-length': String(8 * MIB + 1) }));
    expect((await failureOf(ask())).kind).to.equal('too-large');
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('more than 8 MiB as soon as they are there, where the server does not', async () => {
    let sent = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        sent++;
        yield new Uint8Array(MIB).fill(0x20);
      }
    }
    const asked = answerWith(streamOf(endless()));
    expect((await failureOf(ask())).kind).to.equal('too-large');
    expect(sent).to.be.within(9, 12);
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('to wait over 10 s for the first byte', async () => {
    hurry((milliseconds) => milliseconds === 10_000);
    const asked = answerWith(silence);
    const { kind, message } = await failureOf(ask());
    expect(kind).to.equal('timeout');
    expect(message).to.contain('10 s');
    expect(toServer(asked)).to.have.lengthOf(1);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('to wait over 10 s for the first byte after the headers', async () => {
    hurry((milliseconds) => milliseconds === 10_000);
    answerWith(streamOf([], { staysOpen: true }));
    expect((await failureOf(ask())).kind).to.equal('timeout');
  });

  it('to wait over 20 s in all', async () => {
    hurry((milliseconds) => milliseconds === 20_000);
    answerWith(streamOf([bytes(feedText.slice(0, 100))], { staysOpen: true }));
    const { kind, message } = await failureOf(ask());
    expect(kind).to.equal('timeout');
    expect(message).to.contain('20 s');
  });
});

describe('load: a page’s own fetch', () => {
  onFreshPages();

  /** What polyfills over XMLHttpRequest answer: no body, no stream. */
  const withoutStream = (text: () => Promise<string>, code = 200): void => {
    Reflect.set(globalThis, 'fetch', async () => ({ status: code, headers: new Headers(), text }));
  };

  it('without streams is read by its text', async () => {
    withoutStream(async () => JSON.stringify(feedWith('Readout')));
    expect(titleOf(await ask())).to.equal('Readout');
  });

  it('without streams is held to the size', async () => {
    withoutStream(async () => ' '.repeat(8 * MIB + 1));
    expect((await failureOf(ask())).kind).to.equal('too-large');
  });

  it('without streams or signals is given up in time', async () => {
    hurry((milliseconds) => milliseconds >= 10_000);
    withoutStream(() => new Promise(() => undefined));
    expect((await failureOf(ask())).kind).to.equal('timeout');
    Reflect.set(globalThis, 'fetch', () => new Promise(() => undefined));
    expect((await failureOf(ask())).kind).to.equal('timeout');
  });

  it('has its status read, too', async () => {
    withoutStream(async () => '', 404);
    expect((await failureOf(ask())).status).to.equal(404);
  });
});

describe('load: a status that brings no document', () => {
  onFreshPages();

  for (const code of [201, 203, 204, 205, 206, 304]) {
    it(`${code} is "http"`, async () => {
      const hasBody = code === 201 || code === 203 || code === 206;
      answerWith(() => new Response(hasBody ? JSON.stringify(feedWith('Readout')) : null, { status: code }));
      const { kind, status: found } = await failureOf(ask());
      expect([kind, found]).to.deep.equal(['http', code]);
    });
  }
});
