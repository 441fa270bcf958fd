import { html as markup, Markup } from '../../../src/light/markup.js';

const MORE = /<div class="more">\s*<button[^>]*>([^]*?)<\/button>[^]*?<\/div>/g;
const CONTROLS = /<button[^]*?<\/button>|<div class="tools"[^]*?<\/div>/g;

/**
 * What a widget has drawn, without its buttons. The one that brings more becomes a link to the page that has it.
 *
 * @param html of our own templates: what is from the feed is escaped in it
 */
export const withoutControls = (html: string, home: string | undefined): string =>
  html.replace(MORE, (_, text: string) => more(text.trim(), home)).replace(CONTROLS, '');

const more = (text: string, home: string | undefined): string =>
  home ? markup`<div class="more"><a class="button" href="${home}">${new Markup(text)}</a></div>`.text : '';
