/** The script tag, however plugins, consent managers, tag managers and other scripts bring it in. */
import { expect } from '@open-wc/testing';
import { HostPage } from '../support/host-page.js';
import { element } from '../support/snippets.js';

interface Way {
  what: string;
  /** The tag, and the script of the page that deals with it. */
  body: (file: string) => string;
  /** Whether the attributes of the tag get there: without them the theme is light. */
  theme?: 'dark' | 'light';
}

const later = (script: string): string => `<script>setTimeout(async () => { ${script} }, 100)</script>`;

const WAYS: Way[] = [
  {
    what: 'a plugin that delays scripts keeps its address in data-src, and leaves it there',
    body: (file) =>
      `<script id="tag" data-type="lazy" data-src="${file}" data-theme="dark"></script>${later('tag.src = tag.dataset.src')}`,
  },
  {
    what: 'a plugin that delays scripts renames its attributes and puts a copy in its place',
    body: (file) =>
      `<script id="tag" type="lazyload" data-rocket-src="${file}" data-theme="dark" async></script>${later(`
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) copy.setAttribute(name === 'data-rocket-src' ? 'src' : name, value);
      copy.type = 'text/javascript';
      tag.replaceWith(copy);`)}`,
  },
  {
    what: 'a consent manager makes a copy with src, and keeps data-src',
    body: (file) =>
      `<script id="tag" type="text/plain" data-src="${file}" data-theme="dark"></script>${later(`
      const copy = document.createElement('script');
      for (const { name, value } of tag.attributes) if (name !== 'type') copy.setAttribute(name, value);
      copy.src = tag.dataset.src;
      tag.replaceWith(copy);`)}`,
  },
  {
    what: 'another script runs its text, and its tag has a strange type',
    body: (file) =>
      `<script type="5f3a-text/javascript" src="${file}" data-theme="dark"></script>${later(
        `(0, eval)(await (await fetch('${file}')).text());`,
      )}`,
  },
  {
    what: 'it is a module',
    body: (file) => `<script type="module" crossorigin src="${file}" data-theme="dark"></script>`,
  },
  {
    what: 'a tag manager injects it without its attributes',
    body: (file) => later(`document.body.append(Object.assign(document.createElement('script'), { src: '${file}' }));`),
    theme: 'light',
  },
  {
    what: 'it is written while the page is read',
    body: (file) => `<script>document.write('<script src="${file}" data-theme="dark"><' + '/script>')</script>`,
  },
  {
    what: 'it comes again and again, as on pages that are swapped',
    body: (file) =>
      `<script src="${file}" data-theme="dark"></script>${later(`
      for (let i = 0; i < 20; i++) document.body.append(Object.assign(document.createElement('script'), { src: '${file}' }));`)}`,
  },
];

for (const name of ['mmc-widgets.js', 'mmc-widgets.all.js']) {
  describe(`${name}, however it comes`, () => {
    for (const { what, body, theme = 'dark' } of WAYS) {
      it(`${what}: ready, from the feed beside it, silent`, async () => {
        const page = await HostPage.open({
          body: (host) => `${element('news-list', 'limit="3"')}${body(`${host}/v1/${name}`)}`,
        });
        const { widgets, lines, errors } = await page.untilAll('ready');
        expect(widgets.map((widget) => `${widget.entries} ${widget.theme}`)).to.deep.equal([`3 ${theme}`]);
        expect((await page.addresses()).filter((address) => address.includes('feed'))).to.deep.equal(['/v1/feed.json']);
        expect([...lines, ...errors]).to.deep.equal([]);
      });
    }
  });
}

it('the loader joined with other scripts of another host: the links stay, and the console says why', async () => {
  const page = await HostPage.open({
    body: (host) => `${element('news-list')}<a data-mmc-widget="board-roster" href="https://example.org/">The board</a>
      <script>fetch('${host}/v1/mmc-widgets.js').then((answer) => answer.text()).then((text) =>
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'var other = 1;' + text })))</script>`,
  });
  const { text, errors, lines, widgets } = await page.until((report) => report.lines.length > 1);
  expect(text).to.contain('The fallback').and.to.contain('The board');
  expect(widgets.map(({ showsFallback }) => showsFallback)).to.deep.equal([true]);
  for (const line of lines) expect(line).to.match(/^warn: <mmc-[\w-]+> could not be loaded .*; its fallback stays\.$/);
  expect(errors).to.deep.equal([]);
});
