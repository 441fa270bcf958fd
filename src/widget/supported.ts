/**
 * Whether the browser has what the widgets cannot do without. Where it has not, nothing is defined and nothing is
 * replaced, so that every fallback stays. Outside a browser, where the package is only imported, nothing is missing.
 */
export function isSupported(): boolean {
  if (typeof document === 'undefined') return true;
  try {
    new CSSStyleSheet();
    const needed = [customElements, ResizeObserver, Intl.DisplayNames, Element.prototype.attachShadow, Object.hasOwn];
    return [...needed, AbortSignal.prototype.throwIfAborted].every(Boolean) && 'adoptedStyleSheets' in document;
  } catch {
    // What is not there at all throws.
    return false;
  }
}
