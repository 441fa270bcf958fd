import { html as markup, Markup } from '../../../src/light/markup.js';
import { localeOf } from '../../../src/i18n/locale.js';
import { draw } from './draw.js';
import { withoutControls } from './still.js';
import type { Rendered, RenderRequest } from './request.js';
import { hashOf, stylesOf } from './style-sheet.js';

/** Beside the styles of the widget: a map has dots, as in print, and the frame is filled. */
const OF_THE_PAGE =
  'body{margin:0}.root{min-block-size:100vh}.legend{display:none}.print-dots{display:inline}.map{block-size:auto;aspect-ratio:2}';

/** A whole page for `<iframe sandbox>`: no script, no request but for pictures. Its links leave the frame. */
export function renderPage(request: RenderRequest): Rendered {
  const { widget, feed, language } = request;
  const { tag, direction } = localeOf(language);
  const { html, heading, isEmpty } = draw({ ...request, attributes: { ...request.attributes, ...NO_TOOLS } }, true);
  const styles = `${stylesOf(widget)}\n${OF_THE_PAGE}`;
  const styleHash = hashOf(styles);
  const policy = `default-src 'none'; img-src https: http:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const page = markup`<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${colorScheme(request.attributes['theme'])}">
<base target="_blank">
<title>${heading ?? feed.title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${new Markup(withoutControls(html, feed.home_page_url))}
</body>
</html>`;
  return { html: page.text, isEmpty, styleHash };
}

/** Chips and search fields do nothing without a script. */
const NO_TOOLS = { filters: 'false', search: 'false' };

const colorScheme = (theme: string | undefined): string =>
  theme === 'dark' ? 'dark' : theme === 'auto' ? 'light dark' : 'light';
