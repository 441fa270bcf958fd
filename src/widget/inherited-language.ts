/** The nearest `lang` above an element, across shadow roots. */
export function inheritedLanguage(element: Element): string | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const isElement = Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
    const lang = isElement ? Element.prototype.getAttribute.call(node, 'lang') : null;
    if (lang) return lang;
  }
  return undefined;
}

// By the prototypes: a form has its fields, and a document its images, under the names of their own properties.
// Not by the classes, apart from shadow roots: in a document of another window, nodes are of that one's.
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node);
}
