import { plainDocument } from '../widget/plain-document.js';

const { querySelectorAll, matches } = Element.prototype;

/** Calls back for all elements that match, now and whenever some are added. */
export function watch(root: Document | ShadowRoot, selector: string, found: (element: Element) => void): void {
  (root instanceof Document ? plainDocument : root).querySelectorAll(selector).forEach(found);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      // A form has its fields under the names of its own methods.
      if (matches.call(node, selector)) found(node);
      querySelectorAll.call(node, selector).forEach(found);
    }
  }).observe(root, { childList: true, subtree: true });
}
