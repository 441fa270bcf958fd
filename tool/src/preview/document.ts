import type { Language } from '../model/language.js';
import { html, Markup } from '../../../src/light/markup.js';
import { STYLES } from '../report/styles.js';
import { PREVIEW_STYLES } from './styles.js';

/** A whole page of the preview. */
export function documentOf(language: Language, title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${new Markup(`<style>${STYLES}${PREVIEW_STYLES}</style>`)}
      </head>
      <body>
        <main class="preview">${body}</main>
      </body>
    </html> `.text;
}
