import { parseUrl } from '../feed/url.js';
import type { PageDefaults } from '../widget/page-defaults.js';
import { plainDocument } from '../widget/plain-document.js';

/**
 * What a classic script's own tag says for all widgets of the page.
 * Where another script has run this one's text, the tag is found by its file's name.
 */
export function readScriptTag(fileName: string): PageDefaults {
  const current = plainDocument.currentScript;
  const tag = current instanceof HTMLScriptElement ? current : findScript(fileName);
  const { src, lang, theme } = tag?.dataset ?? {};
  // Written into the page itself, a script has no address of its own.
  return { src, lang, theme, script: tag?.src || location.href };
}

function findScript(fileName: string): HTMLScriptElement | undefined {
  return [...plainDocument.querySelectorAll('script')].find(({ src }) => parseUrl(src)?.pathname.endsWith(fileName));
}
