/** By element: what to call when the language of the page may have changed. */
const followers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` changes in the document or in a shadow root around an element. One observer does for all. */
export function followLanguage(element: Element, callback: () => void): void {
  followers.set(element, callback);
  observer ??= new MutationObserver(() => {
    for (const follow of followers.values()) follow();
  });
  let root = element.getRootNode();
  for (; ; root = root.host.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
}

export function unfollowLanguage(element: Element): void {
  followers.delete(element);
}
