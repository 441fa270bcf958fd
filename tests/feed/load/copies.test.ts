import { expect } from '@open-wc/testing';
import type { FeedErrorKind } from '../../../src/feed/index.js';
import { failureOf } from '../support/failure.js';
import { ask, feedWith, titleOf } from '../support/loading.js';
import {
  type Answer,
  answerWith,
  body,
  hurry,
  json,
  onFreshPages,
  silence,
  status,
  unreachable,
} from '../support/network.js';

const FAILURES: [what: string, answer: Answer, kind: FeedErrorKind][] = [
  ['an unreachable server', unreachable, 'network'],
  ['503', status(503), 'http'],
  ['404', status(404), 'http'],
  ['a page instead of a feed', body('<!doctype html>'), 'not-json'],
  ['another document', json({ error: 'quota exceeded' }), 'not-a-feed'],
  ['a newer format', json({ _mmc: { format: 2 } }), 'version'],
  ['a document too large', json({}, { 'content-length': '9000000' }), 'too-large'],
];

/** What the browser has kept comes within this time, in milliseconds. */
const CACHE_TIMEOUT = 1000;
const hurryRetries = (): void => void hurry((milliseconds) => milliseconds < 5000 && milliseconds !== CACHE_TIMEOUT);

describe('load, after a good answer and then a bad one', () => {
  onFreshPages();

  for (const [what, answer, kind] of FAILURES) {
    it(`${what}: keeps the good copy, and says why it is old`, async () => {
      hurryRetries();
      const asked = answerWith(json(feedWith('Readout')), answer);
      const good = await ask();
      const stale = await ask({ maxAge: 0 });
      expect(titleOf(stale)).to.equal('Readout');
      expect(stale.received).to.equal(good.received);
      expect(stale.failure?.kind).to.equal(kind);
      expect(asked.map(({ init }) => init.cache)).to.not.include('force-cache');
    });
  }

  it('takes the next good answer again', async () => {
    answerWith(json(feedWith('Readout')), status(404), json(feedWith('A newer readout')));
    await ask();
    await ask({ maxAge: 0 });
    const fresh = await ask({ maxAge: 0 });
    expect(titleOf(fresh)).to.equal('A newer readout');
    expect(fresh.failure).to.equal(undefined);
  });
});

describe('load, after a bad answer and nothing before', () => {
  onFreshPages();

  it('shows what the browser has kept', async () => {
    const asked = answerWith(status(404), json(feedWith('Readout'), { date: 'Sun, 22 Nov 2026 09:00:00 GMT' }));
    const stale = await ask();
    expect(titleOf(stale)).to.equal('Readout');
    expect(stale.failure?.status).to.equal(404);
    expect(stale.received).to.equal(Date.UTC(2026, 10, 22, 9));
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'force-cache']);
    expect(asked.map(({ init }) => init.credentials)).to.deep.equal(['same-origin', 'same-origin']);
  });

  it('does so after two retries, too', async () => {
    hurryRetries();
    const asked = answerWith(unreachable, unreachable, unreachable, json(feedWith('Readout')));
    const stale = await ask();
    expect(stale.failure?.kind).to.equal('network');
    expect(asked[3]?.init.cache).to.equal('force-cache');
  });

  const AGES: [what: string, answer: Answer, received: number | undefined][] = [
    [
      'its Last-Modified',
      json(feedWith('Readout'), { 'last-modified': 'Sat, 21 Nov 2026 09:00:00 GMT' }),
      Date.UTC(2026, 10, 21, 9),
    ],
    [
      'the feed’s own word',
      json({ items: [], _mmc: { generated_at: '2026-11-20T09:00:00Z' } }),
      Date.UTC(2026, 10, 20, 9),
    ],
    ['nothing', json(feedWith('Readout')), undefined],
    ['a date that is none', json(feedWith('Readout'), { date: 'last week' }), undefined],
  ];
  for (const [what, answer, received] of AGES) {
    it(`knows the age of that copy by ${what}`, async () => {
      answerWith(status(404), answer);
      expect((await ask()).received).to.equal(received);
    });
  }

  for (const answer of [unreachable, status(504), body('<!doctype html>'), json({ error: 'no feed' })]) {
    it(`reports the first failure where that copy is no better`, async () => {
      const asked = answerWith(status(404), answer);
      const error = await failureOf(ask());
      expect(error.status).to.equal(404);
      expect(asked).to.have.lengthOf(2);
    });
  }

  for (const [what, answer, kind] of FAILURES.slice(3)) {
    it(`does not look for one after ${what}, which the server means`, async () => {
      const asked = answerWith(answer, json(feedWith('Readout')));
      expect((await failureOf(ask())).kind).to.equal(kind);
      expect(asked).to.have.lengthOf(1);
    });
  }

  it('does not wait for it as for the server: it would ask that once more', async () => {
    const waits = hurry((milliseconds) => milliseconds === CACHE_TIMEOUT);
    const asked = answerWith(status(404), silence);
    expect((await failureOf(ask())).status).to.equal(404);
    expect(asked[1]?.init.signal?.aborted).to.equal(true);
    expect(waits).to.include(CACHE_TIMEOUT);
  });

  it('asks the server again the next time', async () => {
    answerWith(status(404), json(feedWith('Readout')), json(feedWith('A newer readout')));
    await ask();
    expect(titleOf(await ask())).to.equal('A newer readout');
  });
});

describe('load: the next page', () => {
  onFreshPages();

  const PAGE_2 = 'https://example.org/wp-json/wp/v2/posts?page=2';
  const HEADERS: [link: string, next: string | undefined][] = [
    [`<${PAGE_2}>; rel="next"`, PAGE_2],
    [`<${PAGE_2}>; rel=next`, PAGE_2],
    [`<https://example.org/wp-json/wp/v2/posts?page=1>; rel="prev", <${PAGE_2}>; rel="next"`, PAGE_2],
    ['<https://example.org/wp-json/wp/v2/posts?page=1>; rel="prev"', undefined],
    ['<https://example.org/wp-json/>; rel="https://api.w.org/"', undefined],
    ['<javascript:alert(1)>; rel="next"', undefined],
    ['</feed-2.json>; rel="next"', 'https://feeds.example.org/feed-2.json'],
    ['next', undefined],
  ];
  for (const [link, next] of HEADERS) {
    it(`${next ? 'is' : 'is not'} in Link: ${link}`, async () => {
      answerWith(json([], { link }));
      expect((await ask()).feed.next_url).to.equal(next);
    });
  }

  it('is what the feed says, where both say', async () => {
    const next_url = 'https://example.org/feed-2.json';
    answerWith(json({ _mmc: {}, next_url }, { link: `<${PAGE_2}>; rel="next"` }));
    expect((await ask()).feed.next_url).to.equal(next_url);
  });

  it('is still known of an older copy, of this page or of the browser', async () => {
    const good = json([], { link: `<${PAGE_2}>; rel="next"` });
    answerWith(status(404), good, good, status(404));
    expect((await ask()).feed.next_url, 'the browser’s').to.equal(PAGE_2);
    await ask();
    expect((await ask({ maxAge: 0 })).feed.next_url, 'the page’s').to.equal(PAGE_2);
  });
});
