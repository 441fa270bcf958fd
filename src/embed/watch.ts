/** Calls back for all elements that match, now and whenever some are added. */
export function watch(root: Document | ShadowRoot, selector: string, found: (element: Element) => void): void {
  const look = (node: ParentNode): void => node.querySelectorAll(selector).forEach(found);
  look(root);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) found(node);
      look(node);
    }
  }).observe(root, { childList: true, subtree: true });
}
