import { html } from '../../../src/light/markup.js';
import type { Language } from '../model/language.js';
import { UsageError } from '../model/usage-error.js';
import { documentOf } from './document.js';
import { PREVIEW_WORDS } from './words.js';

/** Why the sources cannot be read again: most often, somebody is just writing the configuration. */
export function errorPage(error: unknown, language: Language): string {
  const words = PREVIEW_WORDS[language];
  const place = error instanceof UsageError ? error.place : undefined;
  const message = error instanceof UsageError ? error.words[language] : String(error);
  const body = html`
    <header><h1>${words.failed}</h1></header>
    <p>${place === undefined ? undefined : html`<bdi dir="ltr">${place}</bdi>: `}${message}</p>
    <form method="post" action="/again"><button>${words.again}</button></form>
    <p class="hint"><a href="/">${words.back}</a></p>
  `;
  return documentOf(language, words.failed, body);
}
