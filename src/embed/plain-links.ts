/**
 * Widgets written as plain links, for editors that strip unknown tags:
 * `<a data-mmc-widget="board-roster" data-our-city="Amman" href="…">…</a>`, or the same on a `<div>`.
 */
const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];
export const PLAIN = '[data-mmc-widget]';

/** The tags of the widgets, and what to import for each. */
export const TAGS = new Map(WIDGETS.map((widget) => [`mmc-${widget}`, widget]));

/**
 * What may be said on a plain link: the attributes of the elements, and nothing else.
 * An editor that strips scripts lets `data-onclick` pass; it must not become `onclick` here.
 */
const OPTIONS = new Set(
  (
    'src heading heading-level lang theme our-city limit refresh loading type topic city person layout filters search sort ' +
    'images item expanded organization former role country region programme relationship view zoom center'
  ).split(' '),
);

/** Puts a widget in the place of a link or a `<div>`, which becomes its fallback. */
export function replacePlain(plain: Element): void {
  const { mmcWidget = '', ...options } = plain instanceof HTMLElement ? plain.dataset : {};
  const tag = `mmc-${mmcWidget.replace(/^mmc-/, '')}`;
  if (!TAGS.has(tag)) return;
  const widget = document.createElement(tag);
  for (const [name, value = ''] of Object.entries(options)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (OPTIONS.has(attribute)) widget.setAttribute(attribute, value);
  }
  plain.removeAttribute('data-mmc-widget');
  plain.replaceWith(widget);
  widget.append(plain);
}
