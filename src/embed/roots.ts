export type Root = Document | ShadowRoot;

/** Where a page tells of its shadow roots, into which no script sees by itself. No id of an element clobbers a symbol. */
const KEY = Symbol.for('mmc-widgets.roots');

/**
 * Calls back for the document, and for each open shadow root that the page tells of, before this script has come
 * or after: `(window[Symbol.for('mmc-widgets.roots')] ??= []).push(root)`. Of several scripts, the first is told.
 */
export function eachRoot(found: (root: Root) => void): void {
  found(document);
  const told: unknown = Reflect.get(globalThis, KEY) ?? [];
  if (!Array.isArray(told)) return;
  const push = (...roots: unknown[]): void => {
    for (const root of roots) if (root instanceof ShadowRoot) found(root);
  };
  Reflect.set(globalThis, KEY, { push });
  push(...told);
}
