/**
 * The document, whatever the elements of the page are named. `<img name="createElement">` stands in the way of
 * `document.createElement`, and `<form name="body">` of `document.body`; of their prototype, nothing does.
 * The build gives it to Lit in the place of `document` (`scripts/harden-lit.mjs`).
 */
export const plainDocument: Document = new Proxy(ownDocument(), {
  get(page, name) {
    const value: unknown = Reflect.get(Document.prototype, name, page);
    return typeof value === 'function' ? value.bind(page) : value;
  },
});

/** In Node, where the npm package can be imported, there is none. */
function ownDocument(): Document {
  return Reflect.get(globalThis, 'document') ?? {};
}
