// Who reads light content: validators, reader modes, and the filters of content management systems.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { rendered, WIDGETS } from './support.mjs';
import { problemsOf } from './validator.mjs';

const LANGUAGES = ['en', 'ar'];
const NAMES = {
  'news-list': ['Tom & Jerry <script>alert(1)</script> open the "quay"', 'Known by its year', 'مجلس الهجرة'],
  'press-release-card': ['Tom & Jerry <script>alert(1)</script> open the "quay"', 'Second paragraph.', 'The plan'],
  'board-roster': ['Ada Colau', 'Ben Osei', 'She was born.'],
  'city-map': ['Nowhere'],
};
const LINKS = {
  'news-list': ['https://mmc.example/news/quay', 'https://mmc.example/news/amman'],
  'press-release-card': ['https://mmc.example/news/quay', 'https://mmc.example/plan.pdf', 'mailto:press@mmc.example'],
  'board-roster': ['https://mmc.example/ada'],
  'city-map': ['https://mmc.example/kampala'],
};

const rendering = async (t, widget, args) =>
  (await rendered(t, widget, [...(widget === 'board-roster' ? ['--former'] : []), ...args])).stdout;

for (const widget of WIDGETS) {
  for (const lang of LANGUAGES) {
    for (const tag of [[], ['--tag', 'div']]) {
      test(`it is valid HTML: ${widget}, ${lang}, ${tag.join(' ') || 'element'}`, async (t) => {
        assert.deepEqual(problemsOf(await rendering(t, widget, ['--lang', lang, '--json-ld', ...tag])), []);
      });
    }
  }

  test(`a reader mode finds all of it: ${widget}`, async (t) => {
    const html = await rendering(t, widget, []);
    const page = `<!doctype html><title>Our city</title><main><h1>Our city</h1>${html}</main>`;
    const article = new Readability(new JSDOM(page).window.document, { charThreshold: 0 }).parse();
    for (const name of NAMES[widget]) assert.ok(article.textContent.includes(name), name);
  });

  test(`filters leave its text and links: ${widget}`, async (t) => {
    const html = await rendering(t, widget, ['--tag', 'div']);
    const purify = createDOMPurify(new JSDOM('').window);
    for (const filtered of [sanitizeHtml(html), purify.sanitize(html)]) {
      const { body } = new JSDOM(filtered).window.document;
      for (const name of NAMES[widget]) assert.ok(body.textContent.includes(name), name);
      const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      for (const address of LINKS[widget]) assert.ok(links.includes(address), address);
    }
  });
}
