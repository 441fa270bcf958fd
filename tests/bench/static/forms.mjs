import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TOOL = fileURLToPath(new URL('../../../tool/dist/mmc-feed.mjs', import.meta.url));
const ENTRIES = '10';

export const SCRIPT_ONLY = 'script only';

/**
 * The same ten entries in each form, as HTML for a page, by the form's name.
 *
 * @param feed the file of the feed
 * @param home where readers find feed and widgets, with a slash at the end
 */
export async function writeForms(feed, home) {
  const render = async (form, ...more) => {
    const options = ['--src', feed, '--feed', `${home}feed.json`, '--lang', 'en', '--limit', ENTRIES, '--form', form];
    const { stdout } = await run(process.execPath, [TOOL, 'render', 'news-list', ...options, ...more]);
    return stdout;
  };
  return {
    [SCRIPT_ONLY]: `<mmc-news-list src="${home}feed.json" limit="${ENTRIES}" lang="en"><a href="https://example.org/">News</a></mmc-news-list>`,
    light: await render('light'),
    'fragment, styles inline': await render('fragment', '--styles', 'inline'),
    'fragment, styles linked': await render('fragment', '--styles', 'link', '--assets', home),
  };
}

/** A page of a partner, with a text above and below. */
export const pageWith = (content, home) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A partner</title>
<link rel="icon" href="data:,">
<style>body{margin:0 auto;padding:0 16px;max-width:720px;font:16px/1.5 sans-serif}</style>
<script async crossorigin src="${home}mmc-widgets.js"></script>
</head>
<body>
<h1>A partner</h1>
${content}
<p>What stands below the news.</p>
</body>
</html>`;
