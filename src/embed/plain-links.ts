import { PlainLink } from './plain-link.js';
import type { Root } from './roots.js';
import { PLAIN } from './tags.js';
import { watch } from './watch.js';

/** Links, or `<div>`s with a link in them, that are written in place of a widget: for editors that strip unknown tags. */
const links = new WeakMap<Element, PlainLink>();
/** Those that have a widget on the page. */
const shown = new Set<PlainLink>();
const roots = new WeakSet<Node>();

/** Shows the widgets of all plain links that a document or a shadow root has, now and later, as long as the page lives. */
export function showPlainLinks(root: Root): void {
  if (roots.has(root)) return;
  roots.add(root);
  watch(root, `[${PLAIN}]`, follow, [PLAIN, 'contenteditable']);
  // A link that is moved or taken away, or whose widget is, in what is edited from now on or no longer.
  const observer = new MutationObserver(() => shown.forEach(update));
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
}

function follow(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const link = links.get(element) ?? new PlainLink(element);
  links.set(element, link);
  update(link);
}

function update(link: PlainLink): void {
  if (link.update()) shown.add(link);
  else shown.delete(link);
}
