import { plainDocument } from '../widget/plain-document.js';
import { nameOf, tagOf, WIDGETS } from './tags.js';

/**
 * What may be said where somebody else wrote it down, on a plain link or in a frame's address:
 * the attributes of the elements, and nothing else. `onclick` must not become one.
 */
const OPTIONS = (
  'src heading heading-level lang theme our-city limit refresh loading type topic city person layout filters search ' +
  'description sort images item expanded organization former member-role role country region programme relationship view zoom center'
).split(' ');

/** Makes a widget. Undefined, and a line in the console, where there is none of this name. */
export function createWidget(name: string): HTMLElement | undefined {
  if (WIDGETS.includes(nameOf(name))) return plainDocument.createElement(tagOf(name));
  console.warn(`mmc-widgets: there is no widget "${name}". There are: ${WIDGETS.join(', ')}.`);
  return undefined;
}

/** Gives a widget the options that have a value, and takes the others from it: "false" says no, as it does in a program. */
export function setOptions(widget: Element, valueOf: (option: string) => string | null): void {
  for (const option of OPTIONS) {
    const value = valueOf(option);
    if (value === null || value === 'false') widget.removeAttribute(option);
    else if (value !== widget.getAttribute(option)) widget.setAttribute(option, value);
  }
}
