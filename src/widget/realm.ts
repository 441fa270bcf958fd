/**
 * The globals of the document that a node is in: those of another window where a page has moved it there.
 * Null in a document that is shown nowhere.
 */
export function realmOf({ ownerDocument: page }: Element | ShadowRoot): typeof globalThis | null {
  return page === document ? globalThis : page.defaultView;
}

/** Calls back when an element has another size. An observer of another window than the element's misses changes. */
export function observeSize(element: Element, callback: () => void): ResizeObserver {
  const observer = new (realmOf(element) ?? globalThis).ResizeObserver(callback);
  observer.observe(element);
  return observer;
}
