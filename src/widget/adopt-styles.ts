import type { CSSResultOrNative } from 'lit';
import { realmOf } from './realm.js';

/** By document: a constructed style sheet belongs to the one that it was made in, and no other can adopt it. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a shadow root its style sheets, in whichever document it is. One that is shown nowhere needs none. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const realm = realmOf(root);
  if (!realm) return;
  const known = sheets.get(root.ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(root.ownerDocument, known);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = known.get(style) ?? new realm.CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync('cssText' in style ? style.cssText : '');
    known.set(style, sheet);
    return sheet;
  });
}
