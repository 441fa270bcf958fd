import { plainDocument } from '../widget/plain-document.js';

const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

/** The tags of the widgets, and what to import for each. */
export const TAGS = new Map(WIDGETS.map((widget) => [`mmc-${widget}`, widget]));

/**
 * What may be said where somebody else wrote it down, on a plain link or in a frame's address:
 * the attributes of the elements, and nothing else. `onclick` must not become one.
 */
const OPTIONS = new Set(
  (
    'src heading heading-level lang theme our-city limit refresh loading type topic city person layout filters search sort ' +
    'images item expanded organization former role country region programme relationship view zoom center'
  ).split(' '),
);

/**
 * Makes a widget with those of the options that it may have. Undefined, and a line in the console, where there is no
 * such widget.
 */
export function createWidget(name: string, options: Iterable<[string, string]>): HTMLElement | undefined {
  const tag = `mmc-${name.trim().toLowerCase().replace(/^mmc-/, '')}`;
  if (!TAGS.has(tag)) {
    console.warn(`mmc-widgets: there is no widget "${name}". There are: ${WIDGETS.join(', ')}.`);
    return undefined;
  }
  const widget = plainDocument.createElement(tag);
  for (const [option, value] of options) {
    // What is written by a program says "false" where it means that a boolean attribute is not there.
    if (OPTIONS.has(option) && value !== 'false' && !widget.hasAttribute(option)) widget.setAttribute(option, value);
  }
  return widget;
}
