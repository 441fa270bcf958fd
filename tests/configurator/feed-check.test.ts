import { expect } from '@open-wc/testing';
import { checkFeed, type FeedCheck } from '../../src/configurator/feed-check.js';
import {
  body,
  hurry,
  json,
  status,
  unreachable,
  type Answer,
  answerWith,
  onFreshPages,
} from '../feed/support/network.js';
import { text } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { close, open, press, say, strangers, unfold } from './page.js';

const HOME = 'https://host.example/v1/';
const FEED = 'https://feeds.example.org/feed.json';
const OWN = 'https://host.example/v1/feed.json';

const check = (address: string, ...answers: Answer[]): Promise<FeedCheck> => {
  answerWith(...answers);
  return checkFeed(address, HOME, new AbortController().signal);
};

async function troubleWith(address: string, ...answers: Answer[]): Promise<string> {
  const result = await check(address, ...answers);
  if (result.status !== 'refused') throw new Error(`The feed was not refused: ${result.status}`);
  return `${result.trouble.what} ${result.trouble.remedy}`;
}

const small = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 1, title: 'One' }] };

describe('the check of a feed says what is wrong', () => {
  onFreshPages();

  for (const address of [
    'htp:/x',
    'javascript:alert(1)',
    'https://user:secret@example.org/feed.json',
    'file:///etc/passwd',
  ]) {
    it(`${address} is no address to load`, async () => {
      expect(await troubleWith(address, json(small))).to.match(/not an address/);
    });
  }

  it('nobody answers', async () => {
    expect(await troubleWith(FEED, unreachable)).to.match(/No server answers.*typing mistake/);
  });

  it('somebody answers, and lets no other site read', async () => {
    const opaque: Answer = (init) => (init.mode === 'no-cors' ? new Response('') : unreachable(init));
    expect(await troubleWith(FEED, opaque)).to.match(/does not let.*Access-Control-Allow-Origin/);
  });

  for (const [code, words] of [
    [404, /nothing at this address. \(404\)/],
    [403, /keeps the feed to itself. \(403\).*public/],
    [429, /too often. \(429\)/],
    [503, /fault of its own. \(503\)/],
    [204, /not with the feed/],
  ] as const) {
    it(`the server answers ${code}`, async () => {
      expect(await troubleWith(FEED, status(code))).to.match(words);
    });
  }

  it('it takes too long', async () => {
    hurry((milliseconds) => milliseconds === 10_000);
    expect(await troubleWith(FEED, (init) => abort(init))).to.match(/too long/);
  });

  it('it is a web page', async () => {
    expect(await troubleWith(FEED, body('<!doctype html><p>Hello'))).to.match(/web page.*wp-json/);
  });

  it('it is cut off', async () => {
    expect(await troubleWith(FEED, body('{"version": "https://jso'))).to.match(/not JSON/);
  });

  it('it is JSON of another kind', async () => {
    expect(await troubleWith(FEED, json({ hello: 'world' }))).to.match(/none of the kinds/);
  });

  it('it is of a newer format', async () => {
    expect(await troubleWith(FEED, json({ ...small, _mmc: { format: 2 } }))).to.match(/newer format/);
  });
});

const abort = (init: RequestInit): Promise<Response> =>
  new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

describe('the check of a feed that can be read', () => {
  onFreshPages();

  async function notesOn(address: string, answer: Answer): Promise<string[]> {
    const result = await check(address, answer);
    if (result.status !== 'read') throw new Error('The feed was refused');
    return result.notes;
  }

  it('names the place of what could not be used', async () => {
    const result = await check(
      FEED,
      json({ ...small, items: [...small.items, { id: 2, title: 'Two', url: 'ftp://x' }] }),
    );
    expect(result).to.have.nested.property('warnings[0].path', 'items[1].url');
  });

  it('says when other sites could not read it, though this page can', async () => {
    expect((await notesOn(OWN, json(small))).join()).to.match(/other sites.*Access-Control-Allow-Origin/);
    const open: Answer = () => Response.json(small, { headers: { 'access-control-allow-origin': '*' } });
    expect(await notesOn(OWN, open)).to.deep.equal([]);
  });

  it('says when a page with https could not load it', async () => {
    expect((await notesOn('http://feeds.example.org/', json(small))).join()).to.match(/use https/);
  });

  it('takes a relative address from the folder of the widgets', async () => {
    const asked = answerWith(json(small));
    await checkFeed('feed.json', HOME, new AbortController().signal);
    expect(asked.map(({ address }) => address)).to.deep.equal([OWN]);
  });
});

describe('the feed on the page', () => {
  afterEach(close);

  it('is counted, and its faults are listed with their places', async () => {
    const page = await open();
    expect(text(page)).to.include('The feed can be read: 3 news entries, 2 cities.');
    unfold(page);
    expect(text(page)).to.include('One thing in the feed could not be used');
    expect(text(page)).to.match(/items\[3\]\.title: expected text/);
    expect(strangers(page)).to.equal(0);
  });

  it('is missing something for a widget', async () => {
    const page = await open('#widget=board-roster');
    expect(text(page)).to.include('This feed has no people');
  });

  it('is checked anew at another address', async () => {
    const page = await open();
    await say(page, 'Address of the feed', 'no-feed.json');
    await until(() => text(page).includes('There is nothing at this address. (404)'));
    await say(page, 'Address of the feed', '');
    await until(() => text(page).includes('The feed can be read'));
    await press(page, 'Check again');
    await until(() => text(page).includes('The feed can be read'));
  });
});
