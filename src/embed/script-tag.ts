import { parseUrl } from '../feed/url.js';
import type { PageDefaults } from '../widget/page-defaults.js';

/**
 * What a classic script's own tag says for all widgets of the page.
 * `document.currentScript` may be an image that is named so: then the tag is found by its file's name.
 */
export function readScriptTag(fileName: string): PageDefaults {
  const current: unknown = document.currentScript;
  const tag = current instanceof HTMLScriptElement ? current : findScript(fileName);
  const { src, lang, theme } = tag?.dataset ?? {};
  // Written into the page itself, a script has no address of its own.
  return { src, lang, theme, script: tag?.src || location.href };
}

function findScript(fileName: string): HTMLScriptElement | undefined {
  return [...document.querySelectorAll('script')].find(({ src }) => parseUrl(src)?.pathname.endsWith(fileName));
}
