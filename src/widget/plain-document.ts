/**
 * The document, whatever the elements of the page are named. `<img name="createElement">` stands in the way of
 * `document.createElement`, and `<form name="body">` of `document.body`; of their prototype, nothing does.
 * That is asked of the document itself: MooTools has put something of its own in the place of `window.Document`.
 * The build gives it to Lit in the place of `document` (`scripts/harden-lit.mjs`).
 */
export const plainDocument: Document = new Proxy(ownDocument(), {
  get(page, name) {
    const value: unknown = Reflect.get(Reflect.getPrototypeOf(page) ?? page, name, page);
    return typeof value === 'function' ? value.bind(page) : value;
  },
});

/** In Node, where the npm package can be imported, there is none. */
function ownDocument(): Document {
  return Reflect.get(globalThis, 'document') ?? {};
}
