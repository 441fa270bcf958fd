import { readSnippet } from '../shift/snippets.mjs';

/** What is measured beside the hand-written page: a name, and what the configurator is asked for. */
const FORMS = [
  ['script', 'form=script'],
  ['script, as fast as can be', 'form=script&fast=true'],
  ['pinned', 'form=pinned'],
  ['pinned, as fast as can be', 'form=pinned&fast=true'],
  ['link', 'form=link'],
  ['link, as fast as can be', 'form=link&fast=true'],
  ['frame', 'form=frame'],
];
export const HAND_WRITTEN = 'hand-written, with Lit';
/** The usual snippet, and those that have the browser fetch everything ahead of time. */
export const BARE = ['script', 'link'];
export const FAST = ['script, as fast as can be', 'pinned, as fast as can be', 'link, as fast as can be'];

/**
 * The pages of a partner, by name: one written by hand, and one for each form of the snippet.
 *
 * @param configurator the address of the page that writes the snippets
 * @param moved what of an address in a snippet is elsewhere here: pairs of old and new
 */
export async function writePages(browser, configurator, moved, { lit, feed }) {
  const pages = { [HAND_WRITTEN]: hostPage({ page: handWritten(lit, feed) }) };
  for (const [name, form] of FORMS) {
    const blocks = await readSnippet(browser, `${configurator}#widget=news-list&${form}`);
    pages[name] = moved.reduce((html, [from, to]) => html.replaceAll(from, to), hostPage(blocks));
  }
  return pages;
}

const handWritten = (script, feed) => `<script type="module" async crossorigin src="${script}"></script>
<city-news src="${feed}"><a href="https://example.org/news">News</a></city-news>`;

/** Each block where the configurator says that it goes; a script for the template of the site at the end. */
const hostPage = ({ head = '', page, script = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A partner</title>
${head}
<link rel="icon" href="data:,">
<style>body{margin:0 auto;padding:0 16px;max-width:720px;font:16px/1.5 sans-serif}</style>
</head>
<body>
<h1>A partner</h1>
${page}
${script}
</body>
</html>`;
