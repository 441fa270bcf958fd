/** By the loader: which files a page asks for until its widgets are shown, and that it asks for all of them at once. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element, everyWidget, loader, WIDGETS } from '../support/snippets.js';

/** The folder of the modules is named after what is in them. */
const unhashed = (address: string): string => address.replace(/\/modules\/[0-9a-f]{8}\//, '/modules/');

/** A page with one kind of widget has files of its own. */
const filesOf = (widget: string, language = 'en', folder = widget): string[] => [
  `/v1/modules/${folder}/${widget}.js`,
  `/v1/modules/words/${widget}-${language}.js`,
];
const LOADER = '/v1/mmc-widgets.js';
const SHARED = '/v1/modules/shared/shared.js';
const PLAIN_LINKS = '/v1/modules/plain-links.js';
const FEED = '/v1/feed.json';

/** What comes by itself a little after the first view. */
const isLater = (address: string): boolean => /\/(interaction|recovery|joined-pages)\.js$/.test(address);

async function firstView(elements: string, attributes = ''): Promise<string[]> {
  const page = await HostPage.open({ body: (host) => loader(`${host}/v1`, attributes) + elements });
  const { violations, errors, lines } = await page.untilAll('ready');
  expect([...violations, ...errors, ...lines]).to.deep.equal([]);
  return (await page.addresses()).map(unhashed).filter((address) => !isLater(address));
}

describe('the first view, by the loader', () => {
  for (const widget of WIDGETS) {
    it(`${widget}: the loader, the code, the words of one language, the feed, and nothing else`, async () => {
      const files = [LOADER, FEED, ...filesOf(widget)];
      expect(await firstView(element(widget))).to.have.members(files);
    });
  }

  it('plain links count as the widgets that they become', async () => {
    const plain = '<a data-mmc-widget="city-map" href="https://example.org/">Cities</a>';
    const files = [
      LOADER,
      FEED,
      SHARED,
      PLAIN_LINKS,
      ...['news-list', 'city-map'].flatMap((widget) => filesOf(widget, 'en', 'shared')),
    ];
    expect(await firstView(plain + element('news-list'))).to.have.members(files);
  });

  it('all four: each file once', async () => {
    const files = [LOADER, FEED, SHARED, ...WIDGETS.flatMap((widget) => filesOf(widget, 'en', 'shared'))];
    expect(await firstView(everyWidget())).to.have.members(files);
  });

  for (const [what, elements, attributes] of [
    ["the script tag's", element('news-list'), 'data-lang="pt-BR"'],
    ["the element's", element('news-list', 'lang="pt"'), ''],
    ['the nearest one', `<div lang="ar"><p lang="pt">${element('news-list')}</p></div>`, ''],
  ] as const) {
    it(`the words are of the language that the widget speaks: ${what}`, async () => {
      const files = [LOADER, FEED, ...filesOf('news-list', 'pt')];
      expect(await firstView(elements, attributes)).to.have.members(files);
    });
  }

  it('a language that the widgets do not speak is English', async () => {
    const files = [LOADER, FEED, ...filesOf('news-list')];
    expect(await firstView(element('news-list', 'lang="sw"'))).to.have.members(files);
  });

  const CHOICES = '/v1/modules/news-list/choices.js';
  for (const [what, elements, files] of [
    ['chips', element('news-list', 'filters'), [CHOICES]],
    ['search', element('news-list', 'search'), [CHOICES]],
    [
      'those of a plain link',
      '<a data-mmc-widget="news-list" data-filters="true" href="https://example.org/">News</a>',
      [CHOICES, PLAIN_LINKS],
    ],
    ['neither', element('news-list', 'filters="false"'), []],
  ] as const) {
    it(`a list: its search and chips where they are asked for: ${what}`, async () => {
      expect(await firstView(elements)).to.have.members([LOADER, FEED, ...filesOf('news-list'), ...files]);
    });
  }

  for (const [what, folder, elements] of [
    ['a list with chips', 'held-4', element('news-list', 'filters')],
    ...WIDGETS.map((widget) => [widget, 'held-3', element(widget)]),
    ['all four', 'held', everyWidget()],
  ]) {
    it(`asks for everything at once, not for one after the other: ${what}`, async () => {
      // This host keeps the files back until all of one widget, or of all four at least the feed, have been asked for.
      const page = await HostPage.open({ body: (host) => loader(`${host}/${folder}`) + elements });
      const { violations, errors } = await page.untilAll('ready');
      expect([...violations, ...errors]).to.deep.equal([]);
    });
  }

  it('a feed that the page has preloaded is not asked for twice', async () => {
    const page = await HostPage.open({
      body: (host) =>
        `<link rel="preload" as="fetch" crossorigin href="${host}/feed">${loader(`${host}/v1`)}${element('news-list', `src="${host}/feed"`)}`,
    });
    await page.untilAll('ready');
    expect((await page.addresses()).filter((address) => address === '/feed').length).to.equal(1);
  });
});
