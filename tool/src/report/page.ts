import { createHash } from 'node:crypto';
import type { Run } from '../model/run.js';
import { headline } from './headline.js';
import { html, Markup } from '../../../src/light/markup.js';
import { fill } from './say.js';
import { changesSection } from './sections/changes.js';
import { notesSection, todoSection } from './sections/findings.js';
import { heldSection } from './sections/held.js';
import { renderedSection } from './sections/rendered.js';
import { sourcesSection } from './sections/sources.js';
import { STYLES } from './styles.js';
import { WORDS } from './words.js';

/** The report as one page that needs no other file, and no script. */
export function reportPage(run: Run): string {
  const { language, now, outcome } = run;
  const words = WORDS[language];
  const title = headline(run);
  const hash = createHash('sha256').update(STYLES).digest('base64');
  const page = html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${words.title}: ${title}</title>
        ${new Markup(`<style>${STYLES}</style>`)}
      </head>
      <body>
        <main>
          <header class="${outcome}">
            <p class="eyebrow">${words.title}</p>
            <h1>${title}</h1>
            <p class="quiet">${fill(words.madeAt, { date: now }, language)}</p>
          </header>
          ${changesSection(run, words)} ${todoSection(run, words)} ${heldSection(run, words)}
          ${notesSection(run, words)} ${sourcesSection(run, words)} ${renderedSection(run, words)}
        </main>
      </body>
    </html> `;
  return page.text;
}
