import { expect } from '@open-wc/testing';
import { pageFeeds } from '../../../src/feed/page.js';
import { read } from '../../../src/feed/read.js';
import { beginRequest } from '../../../src/feed/request.js';
import { ADDRESS, ask, feedWith, titleOf, toServer } from '../support/loading.js';
import { until } from '../../support/waiting.js';
import { answerWith, hurry, json, onFreshPages, silence, unreachable } from '../support/network.js';

const OTHER = 'https://feeds.example.org/other.json';

/** How a promise ended: what it was rejected with, or "fulfilled". */
const endOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fulfilled',
    (reason: unknown) => reason,
  );

describe('load: elements of one page', () => {
  onFreshPages();

  it('share one request an address, however many they are', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    const results = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(asked.map(({ address }) => address)).to.deep.equal([ADDRESS]);
    expect(results.map(titleOf)).to.deep.equal(Array(20).fill('Readout'));
  });

  it('share what another has loaded, while it is new enough', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    const first = await ask();
    const second = await ask();
    expect(asked).to.have.lengthOf(1);
    expect(second.received).to.equal(first.received);
    expect(second.failure).to.equal(undefined);
  });

  it('share it while the code that reads it is on its way', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    let arrive = (): void => undefined;
    const code = new Promise<void>((resolve) => (arrive = resolve));
    const late = ask({ read: async (document, address) => code.then(() => read(document, address)) });
    await until(() => pageFeeds().copies.has(ADDRESS));
    expect(titleOf(await ask())).to.equal('Readout');
    arrive();
    expect(titleOf(await late)).to.equal('Readout');
    expect(asked).to.have.lengthOf(1);
  });

  it('keep the copy before it where a new one cannot be read', async () => {
    answerWith(json(feedWith('Readout')), json({ nothing: 'known' }));
    await ask();
    const ends = await Promise.all([ask({ maxAge: 0 }), ask({ maxAge: 0 })]);
    expect(ends.map(titleOf)).to.deep.equal(['Readout', 'Readout']);
    expect(ends.map(({ failure }) => failure?.kind)).to.deep.equal(['not-a-feed', 'not-a-feed']);
    expect(titleOf(await ask())).to.equal('Readout');
  });

  it('ask again once it is too old', async () => {
    const asked = answerWith(json(feedWith('Readout')), json(feedWith('A newer readout')));
    await ask();
    const copy = pageFeeds().copies.get(ADDRESS);
    if (copy) copy.received -= 600_000;
    expect(titleOf(await ask())).to.equal('A newer readout');
    expect(asked).to.have.lengthOf(2);
  });

  it('ask again, past every cache, when told to', async () => {
    const asked = answerWith(json(feedWith('Readout')), json(feedWith('A newer readout')));
    await ask();
    expect(titleOf(await ask({ maxAge: 0 }))).to.equal('A newer readout');
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('do not mix up addresses', async () => {
    answerWith(json(feedWith('Readout')), json(feedWith('Another feed’s readout')));
    const results = await Promise.all([ask(), ask({ address: OTHER })]);
    expect(results.map(titleOf)).to.deep.equal(['Readout', 'Another feed’s readout']);
  });

  it('fail together, and ask again together', async () => {
    hurry((milliseconds) => milliseconds < 5000 && milliseconds !== 1000);
    const asked = answerWith(unreachable);
    const ends = await Promise.all([endOf(ask()), endOf(ask())]);
    expect(ends).to.not.include('fulfilled');
    expect(toServer(asked)).to.have.lengthOf(3);
    answerWith(json(feedWith('Readout')));
    expect(titleOf(await ask())).to.equal('Readout');
  });

  it('keep cookies and the page’s own address at home', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    await ask();
    const init = asked[0]?.init;
    expect(init?.credentials, 'none to another origin').to.equal('same-origin');
    expect(init?.referrer).to.equal(`${location.origin}/`);
    expect(init?.referrerPolicy, 'that of the page').to.equal(undefined);
    const headers = new Headers(init?.headers);
    expect(headers.get('accept')).to.contain('application/feed+json');
    expect([...headers.keys()], 'no header that needs a preflight').to.deep.equal(['accept']);
  });
});

describe('load: an element that leaves', () => {
  onFreshPages();

  it('takes nobody’s request away', async () => {
    const leaving = new AbortController();
    let answer: (response: Response) => void = () => undefined;
    const asked = answerWith(() => new Promise((resolve) => (answer = resolve)));
    const left = endOf(ask({ signal: leaving.signal }));
    const stayed = ask();
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    expect(asked[0]?.init.signal?.aborted).to.equal(false);
    answer(Response.json(feedWith('Readout')));
    expect(titleOf(await stayed)).to.equal('Readout');
  });

  it('takes its request along when it was the last', async () => {
    const elements = [new AbortController(), new AbortController(), new AbortController()];
    const asked = answerWith(silence);
    const ends = elements.map(({ signal }) => endOf(ask({ signal })));
    for (const element of elements) {
      expect(asked[0]?.init.signal?.aborted).to.equal(false);
      element.abort('gone');
    }
    expect(await Promise.all(ends)).to.deep.equal(['gone', 'gone', 'gone']);
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('does not spoil the request of one that comes later', async () => {
    const leaving = new AbortController();
    const asked = answerWith(silence, json(feedWith('Readout')));
    const left = endOf(ask({ signal: leaving.signal }));
    leaving.abort('gone');
    expect(titleOf(await ask())).to.equal('Readout');
    expect(await left).to.equal('gone');
    expect(asked).to.have.lengthOf(2);
  });

  it('asks for nothing where it has left already', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    expect(await endOf(ask({ signal: AbortSignal.abort('gone') }))).to.equal('gone');
    expect(asked).to.deep.equal([]);
  });

  it('gets no older copy after it has left', async () => {
    answerWith(json(feedWith('Readout')), silence);
    await ask();
    const leaving = new AbortController();
    const left = endOf(ask({ signal: leaving.signal, maxAge: 0 }));
    leaving.abort('gone');
    expect(await left).to.equal('gone');
  });
});

describe('load: a request that the loader has begun', () => {
  onFreshPages();

  it('is taken over, once', async () => {
    const asked = answerWith(json(feedWith('Readout')));
    pageFeeds().begun.set(ADDRESS, beginRequest(ADDRESS));
    const results = await Promise.all([ask(), ask()]);
    expect(results.map(titleOf)).to.deep.equal(['Readout', 'Readout']);
    expect(asked).to.have.lengthOf(1);
    expect(pageFeeds().begun.size).to.equal(0);
  });

  it('is asked again where it fails', async () => {
    hurry((milliseconds) => milliseconds < 5000 && milliseconds !== 1000);
    const asked = answerWith(unreachable, json(feedWith('Readout')));
    const begun = beginRequest(ADDRESS);
    begun.response.catch(() => undefined);
    pageFeeds().begun.set(ADDRESS, begun);
    expect(titleOf(await ask())).to.equal('Readout');
    expect(asked).to.have.lengthOf(2);
  });

  it('ends with the last element that waits for it', async () => {
    const asked = answerWith(silence);
    pageFeeds().begun.set(ADDRESS, beginRequest(ADDRESS));
    const leaving = new AbortController();
    const left = endOf(ask({ signal: leaving.signal }));
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    expect(asked[0]?.init.signal?.aborted).to.equal(true);
  });

  it('to another address is left alone', async () => {
    const asked = answerWith(silence, json(feedWith('Readout')));
    pageFeeds().begun.set(OTHER, beginRequest(OTHER));
    expect(titleOf(await ask())).to.equal('Readout');
    expect(asked.map(({ address }) => address)).to.deep.equal([OTHER, ADDRESS]);
  });
});
