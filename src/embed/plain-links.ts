import { createWidget } from './options.js';

/**
 * Widgets written as plain links, for editors that strip unknown tags:
 * `<a data-mmc-widget="board-roster" data-our-city="Amman" href="…">…</a>`, or the same on a `<div>`.
 */
export const PLAIN = '[data-mmc-widget]';

/** Puts a widget in the place of a link or a `<div>`, which becomes its fallback. */
export function replacePlain(plain: Element): void {
  if (!(plain instanceof HTMLElement)) return;
  const widget = createWidget(plain.getAttribute('data-mmc-widget') ?? '', dataOf(plain));
  if (!widget) return;
  plain.removeAttribute('data-mmc-widget');
  plain.replaceWith(widget);
  widget.append(plain);
}

function dataOf(element: Element): [string, string][] {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return names.map((name) => [name.slice('data-'.length), element.getAttribute(name) ?? '']);
}
