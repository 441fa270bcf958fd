import { expect } from '@open-wc/testing';
import { load } from '../../src/feed/index.js';
import { createLazyReader } from '../../src/feed/lazy-reader.js';
import { newsItemShape } from '../../src/feed/shapes.js';
import { contentFeedDocument } from '../fixtures/feed/full-entries.js';
import { failureOf } from '../feed/support/failure.js';
import { answerWith, body, onFreshPages } from '../feed/support/network.js';
import { part, statusOf, text } from '../support/reading.js';
import { place } from '../support/widgets.js';

describe('a feed of which no entry can be shown', () => {
  const nameless = (count: number): unknown =>
    contentFeedDocument({ items: Array.from({ length: count }, (_, id) => ({ id })) });

  const SAID: [lang: string, count: number, text: string][] = [
    ['en', 1, '1 entry cannot be shown.'],
    ['en', 3, '3 entries cannot be shown.'],
    ['es', 3, 'No se pueden mostrar 3 elementos.'],
    ['fr', 3, '3 éléments ne peuvent pas être affichés.'],
    ['pt', 1, 'Não é possível mostrar 1 item.'],
    ['ar', 2, 'تعذّر عرض عنصرين.'],
  ];
  for (const [lang, count, said] of SAID) {
    it(`says how many cannot be shown, never that there is nothing: ${lang}, ${count}`, async () => {
      const list = await place('mmc-news-list', { data: nameless(count), attributes: { lang } });
      expect(list.state).to.equal('empty');
      expect(text(part(list, 'empty'))).to.equal(said);
      expect(statusOf(list)).to.equal(said);
    });
  }

  it('says that there is nothing where there is nothing', async () => {
    const list = await place('mmc-news-list', { data: nameless(0) });
    expect(text(part(list, 'empty'))).to.equal('There is nothing to read here yet.');
  });
});

describe('what the console says of a document', () => {
  onFreshPages();
  const read = createLazyReader({ items: newsItemShape }, () => import('../../src/feed/formats/news-documents.js'));
  const ask = () => load('https://example.org/feed.json', { read, signal: new AbortController().signal, maxAge: 0 });
  const messageOf = async (answer: string): Promise<string> => {
    answerWith(body(answer));
    return (await failureOf(ask())).message;
  };

  it('that is broken: the characters around the place', async () => {
    const message = await messageOf('{"items":[{"id":"1","title":"Ferry"},]}');
    expect(message).to.contain('at character 38').and.to.contain('Ferry').and.to.contain('"]}"');
  });

  const OTHERS: [answer: string, said: string][] = [
    ['<!doctype html><title>Sign in</title>', 'an HTML page'],
    ['<?xml version="1.0"?><rss></rss>', 'RSS or Atom'],
    ['', 'it is empty'],
    ['{"type":"Topology","objects":{}}', 'TopoJSON; export GeoJSON'],
    ['{"name":"Site","namespaces":[],"routes":{}}', '/wp-json/wp/v2/posts'],
    ['[{"id":1,"taxonomy":"category"}]', '/wp-json/wp/v2/posts'],
    ['{"items":[{"title":"A"}]}', 'https://jsonfeed.org/version/1.1'],
    ['{"@context":"https://www.w3.org/ns/activitystreams"}', 'linked data'],
    ['{"a":1,"b":2}', '"a", "b"'],
    ['7', '7, not a document'],
  ];
  for (const [answer, said] of OTHERS) {
    it(`that is ${answer || 'empty'}: what it is`, async () => expect(await messageOf(answer)).to.contain(said));
  }

  it('that is not UTF-8: a warning with the characters around the place', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify(contentFeedDocument({ items: [{ id: 1, title: 'Bogot@' }] })),
    );
    answerWith(body(bytes.map((byte) => (byte === 64 ? 0xe1 : byte))));
    const { warnings } = await ask();
    expect(warnings.map(({ expected }) => expected)).to.deep.equal(['UTF-8']);
    expect(warnings[0]?.found).to.contain('Bogot\uFFFD');
  });
});
