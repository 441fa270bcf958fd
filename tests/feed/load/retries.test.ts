import { expect } from '@open-wc/testing';
import type { FeedErrorKind } from '../../../src/feed/index.js';
import { failureOf } from '../support/failure.js';
import { ask, feedWith, titleOf, toServer } from '../support/loading.js';
import {
  type Answer,
  answerWith,
  body,
  holdWait,
  hurry,
  json,
  onFreshPages,
  status,
  unreachable,
} from '../support/network.js';

const TIMEOUTS = [1_000, 10_000, 20_000];

/** Waits between attempts end at once; time-outs do not. */
function hurryRetries(): number[] {
  return hurry((milliseconds) => !TIMEOUTS.includes(milliseconds));
}

const retryWaits = (waits: readonly number[]): number[] => waits.filter((wait) => !TIMEOUTS.includes(wait));

describe('load tries again', () => {
  onFreshPages();

  const WORTH_IT: [what: string, answer: Answer][] = [
    ['a network error', unreachable],
    ['429', status(429)],
    ['500', status(500)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
  ];
  for (const [what, answer] of WORTH_IT) {
    it(`after ${what}, and again`, async () => {
      hurryRetries();
      const asked = answerWith(answer, answer, json(feedWith('Readout')));
      const result = await ask();
      expect(titleOf(result)).to.equal('Readout');
      expect(result.failure).to.equal(undefined);
      expect(asked).to.have.lengthOf(3);
    });

    it(`after ${what}, but no third time`, async () => {
      hurryRetries();
      const asked = answerWith(answer);
      const { kind } = await failureOf(ask());
      expect(kind).to.equal(what === 'a network error' ? 'network' : 'http');
      expect(toServer(asked)).to.have.lengthOf(3);
    });
  }

  it('longer and longer after, and never at the same moment as everybody', async () => {
    const waits = hurryRetries();
    answerWith(unreachable);
    await failureOf(ask());
    const [first = 0, second = 0, ...more] = retryWaits(waits);
    expect(first).to.be.within(300, 500);
    expect(second).to.be.within(900, 1500);
    expect(more).to.deep.equal([]);
  });

  const RETRY_AFTER: [header: string, least: number, most: number][] = [
    ['0', 0, 0],
    ['7', 7000, 7000],
    ['30', 30_000, 30_000],
    ['-5', 0, 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0, 0],
    ['soon', 300, 500],
  ];
  for (const [header, least, most] of RETRY_AFTER) {
    it(`when the server says, Retry-After: ${header}`, async () => {
      const waits = hurryRetries();
      answerWith(status(429, { 'retry-after': header }), json(feedWith('Readout')));
      expect(titleOf(await ask())).to.equal('Readout');
      expect(retryWaits(waits)).to.have.lengthOf(1);
      expect(retryWaits(waits)[0]).to.be.within(least, most);
    });
  }

  it('when the server says, Retry-After with a date to come', async () => {
    const waits = hurryRetries();
    answerWith(
      () => status(503, { 'retry-after': new Date(Date.now() + 25_000).toUTCString() })({}),
      json(feedWith('Readout')),
    );
    expect(titleOf(await ask())).to.equal('Readout');
    expect(retryWaits(waits)[0]).to.be.within(1, 25_000);
  });

  it('not once the last element that waited has left', async () => {
    const retry = holdWait((milliseconds) => !TIMEOUTS.includes(milliseconds));
    const leaving = new AbortController();
    const asked = answerWith(unreachable, json(feedWith('Readout')));
    const left = ask({ signal: leaving.signal }).catch((reason: unknown) => reason);
    await retry.begun;
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    retry.end();
    await Promise.resolve();
    expect(asked).to.have.lengthOf(1);
  });
});

describe('load does not try again', () => {
  onFreshPages();

  const IN_VAIN: [what: string, answer: Answer, kind: FeedErrorKind][] = [
    ['a status that says no', status(404), 'http'],
    ['a status that says never again', status(410), 'http'],
    ['a status that says not you', status(403), 'http'],
    ['a server that wants a minute’s rest', status(429, { 'retry-after': '60' }), 'http'],
    ['a server that wants to be left alone till tomorrow', status(503, { 'retry-after': '86400' }), 'http'],
    ['what is not JSON', body('<!doctype html><title>Sign in</title>'), 'not-json'],
    ['what is no feed', json({ items: [] }), 'not-a-feed'],
    ['a newer format', json({ _mmc: { format: 2 } }), 'version'],
  ];
  for (const [what, answer, expected] of IN_VAIN) {
    it(`after ${what}`, async () => {
      const waits = hurryRetries();
      const asked = answerWith(answer);
      const { kind } = await failureOf(ask());
      expect(kind).to.equal(expected);
      expect(toServer(asked)).to.have.lengthOf(1);
      expect(retryWaits(waits)).to.deep.equal([]);
    });
  }
});
