import { createWidget } from './options.js';
import { watch } from './watch.js';

/**
 * Widgets written as plain links, for editors that strip unknown tags:
 * `<a data-mmc-widget="board-roster" data-our-city="Amman" href="…">…</a>`, or the same on a `<div>`.
 */
const PLAIN = 'data-mmc-widget';

/** Replaces those that a document or a shadow root has now, and later, for as long as the page lives. */
export function replaceAllPlain(root: Document | ShadowRoot): void {
  watch(root, `[${PLAIN}]`, replacePlain, [PLAIN]);
}

/** Puts a widget in the place of a link or a `<div>`, which becomes its fallback. */
function replacePlain(plain: Element): void {
  if (!(plain instanceof HTMLElement)) return;
  const widget = createWidget(plain.getAttribute(PLAIN) ?? '', dataOf(plain));
  if (!widget) return;
  plain.removeAttribute(PLAIN);
  plain.replaceWith(widget);
  widget.append(plain);
}

function dataOf(element: Element): [string, string][] {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return names.map((name) => [name.slice('data-'.length), element.getAttribute(name) ?? '']);
}
