import { parseUrl } from '../feed/url.js';
import type { PageDefaults } from '../widget/page-defaults.js';
import { plainDocument } from '../widget/plain-document.js';

/**
 * What a classic script's own tag says for all widgets of the page.
 *
 * Other scripts run this one in ways of their own: as a text, in a tag that they have made anew without its attributes,
 * or with its address in `data-src`. So tags are also known by the file's name, in whichever attribute it is.
 */
export function readScriptTag(fileName: string): PageDefaults {
  const isFile = (address: string | undefined): boolean =>
    /[^?#]*/.exec(address ?? '')?.[0].endsWith(fileName) === true;
  const fileOf = (tag: HTMLScriptElement): string | undefined =>
    [...tag.attributes].map(({ value }) => value).find(isFile);
  const { currentScript } = plainDocument;
  const running = currentScript instanceof HTMLScriptElement ? [currentScript] : [];
  const named = [...plainDocument.querySelectorAll('script')].filter(fileOf);
  const said = (name: string): string | undefined =>
    [...running, ...named].map(({ dataset }) => dataset[name]).find((value) => value && !isFile(value));
  const [address] = [...running.map(({ src }) => src), ...named.map(fileOf)].filter(Boolean);
  // Written into the page itself, a script has no address of its own.
  const script = parseUrl(address, plainDocument.baseURI)?.href ?? location.href;
  return { src: said('src'), lang: said('lang'), theme: said('theme'), script };
}
