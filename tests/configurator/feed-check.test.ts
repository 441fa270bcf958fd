import { expect } from '@open-wc/testing';
import { completeAddress } from '../../src/configurator/feed-address.js';
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
import { findAll, text } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { blocks, close, control, hasControl, open, press, say, strangers, unfold } from './page.js';

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

  it('nothing is there, and another site may have been meant', async () => {
    expect(await troubleWith('news.json', status(404))).to.match(/nothing at this address. \(404\).*begins with https/);
    expect(await troubleWith(FEED, status(404))).not.to.match(/begins with https/);
  });

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

describe('the pages of a feed', () => {
  onFreshPages();

  const page = (type: string, next?: number): Answer =>
    json({
      ...small,
      items: [{ id: type, title: type, date_published: 'soon', _mmc: { type } }],
      ...(next && { next_url: `https://feeds.example.org/${next}.json` }),
    });
  const typesIn = (result: FeedCheck): unknown =>
    result.status === 'read' ? result.feed.items.map(({ _mmc }) => _mmc?.type) : result;

  it('are read, and their faults are told apart', async () => {
    const result = await check(FEED, page('Report', 2), page('Statement'));
    expect(typesIn(result)).to.deep.equal(['Report', 'Statement']);
    expect(result).to.have.nested.property('warnings[0].path', 'items[0].date_published');
    expect(result).to.have.nested.property('warnings[1].path', 'page 2: items[0].date_published');
    expect(result).to.have.deep.property('notes', []);
  });

  it('are found where WordPress names them', async () => {
    const first: Answer = () => Response.json([], { headers: { link: '<https://feeds.example.org/2>; rel="next"' } });
    const posts = [{ id: 7, link: 'https://example.org/7', title: { rendered: 'Seven' } }];
    expect(await check(FEED, first, json(posts))).to.have.nested.property('feed.items[0].title', 'Seven');
  });

  it('cost only themselves where they cannot be read', async () => {
    const result = await check(FEED, page('Report', 2), status(404));
    expect(typesIn(result)).to.deep.equal(['Report']);
    expect(result)
      .to.have.nested.property('notes[0]')
      .that.matches(/page 2 cannot be read: https.*nothing at this/);
  });

  it('are five at most, and none is read twice', async () => {
    const many = [2, 3, 4, 5, 6].map((next) => page('Report', next));
    const result = await check(FEED, ...many);
    expect(typesIn(result)).to.have.length(5);
    expect(result)
      .to.have.nested.property('notes[0]')
      .that.matches(/more pages.*first 5/);
    expect(typesIn(await check(FEED, page('Report', 2), page('Report', 2)))).to.have.length(2);
  });
});

describe('an address as somebody writes it', () => {
  for (const [written, meant] of [
    [' https://example.org/feed.json ', 'https://example.org/feed.json'],
    ['example.org/feed.json', 'https://example.org/feed.json'],
    ['www.example.org', 'https://www.example.org'],
    ['city.example.org:8443/a', 'https://city.example.org:8443/a'],
    ['feed.json', 'feed.json'],
    ['../news/feed.json', '../news/feed.json'],
    ['/feed.json', '/feed.json'],
    ['', ''],
  ] as const) {
    it(`"${written}" is ${meant || 'none'}`, () => expect(completeAddress(written)).to.equal(meant));
  }
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

  it('is checked while its address is being written', async () => {
    const page = await open();
    const field = control(page, 'Address of the feed');
    field.value = 'no-feed.json';
    field.dispatchEvent(new Event('input'));
    await until(() => text(page).includes('nothing at this address'));
    expect(field.matches('[aria-invalid="true"]')).to.equal(true);
  });

  it('leaves its values in place while it is checked again', async () => {
    const page = await open();
    await press(page, 'Check again');
    expect(text(page)).to.include('Checking the feed');
    expect(hasControl(page, 'Press Release 2')).to.equal(true);
  });

  it('is named beside the snippet when it cannot be used', async () => {
    const page = await open('#widget=news-list&src=htp:/x');
    const snippet = findAll(page, 'section.snippet .verdict');
    expect(snippet.map(text).join()).to.match(/feed cannot be used.*not an address/);
    expect(blocks(page).size).to.equal(1);
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
