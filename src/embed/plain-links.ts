/**
 * Widgets written as plain links, for editors that strip unknown tags:
 * `<a data-mmc-widget="board-roster" data-our-city="Amman" href="…">…</a>`, or the same on a `<div>`.
 */
const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
export const PLAIN = '[data-mmc-widget]';

/** The tags of the widgets, and what to import for each. */
export const TAGS = new Map(WIDGETS.map((widget) => [`mmc-${widget}`, widget]));

/** Puts a widget in the place of a link or a `<div>`, which becomes its fallback. */
export function replacePlain(plain: Element): void {
  const { mmcWidget = '', ...options } = plain instanceof HTMLElement ? plain.dataset : {};
  const tag = `mmc-${mmcWidget.replace(/^mmc-/, '')}`;
  if (!TAGS.has(tag)) return;
  const widget = document.createElement(tag);
  for (const [name, value = ''] of Object.entries(options)) {
    widget.setAttribute(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    );
  }
  plain.removeAttribute('data-mmc-widget');
  plain.replaceWith(widget);
  widget.append(plain);
}
