import { plainDocument } from '../widget/plain-document.js';

const { querySelectorAll, matches } = Element.prototype;

/**
 * Calls back for all elements that match, now and whenever some are added.
 *
 * @param attributes those that make an element match that did not
 */
export function watch(
  root: Document | ShadowRoot,
  selector: string,
  found: (element: Element) => void,
  attributes: string[] = [],
): void {
  (root === document ? plainDocument : root).querySelectorAll(selector).forEach(found);
  new MutationObserver((records) => {
    const nodes = records.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? target : [...addedNodes]));
    for (const node of nodes) {
      if (!(node instanceof Element)) continue;
      // A form has its fields under the names of its own methods.
      if (matches.call(node, selector)) found(node);
      querySelectorAll.call(node, selector).forEach(found);
    }
  }).observe(root, { childList: true, subtree: true, attributeFilter: attributes });
}
