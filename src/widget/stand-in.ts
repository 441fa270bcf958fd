import { plainDocument } from './plain-document.js';

/** Whether the parser is still in an element: what the page has written into it may be yet to come. */
export const isBeingParsed = (element: Element): boolean =>
  plainDocument.readyState === 'loading' && !element.nextSibling;

/**
 * What stands in a shadow root until the feed is there: what a server has drawn into it, or else a slot for the text
 * that `mmc-feed render` writes into the element. A plain link is no such text.
 */
export function standInOf(root: ShadowRoot): ChildNode[] {
  if (!root.firstChild && root.host.querySelector('li,article')) root.append(plainDocument.createElement('slot'));
  return [...root.childNodes];
}

/**
 * Takes it away, now that what it has stood for is beside it. The focus goes on to the link with the same address, or
 * else to what is in the same place.
 */
export function removeStandIn(standIn: readonly ChildNode[], root: ShadowRoot): void {
  const focused = root.activeElement;
  // First those that go, then those that have come.
  const alike = [...root.querySelectorAll<HTMLElement>(focused?.localName ?? 'slot')];
  const place = alike.findIndex((element) => element === focused);
  // WebKit lays out a container before what is in it. Until then the page needs the old nodes for its height, or else
  // it loses its place.
  root.host.getBoundingClientRect();
  for (const node of standIn) node.remove();
  const left = alike.filter(({ isConnected }) => isConnected);
  const href = focused?.getAttribute('href');
  const next = left.find((element) => href && element.getAttribute('href') === href) ?? left[place];
  next?.focus({ preventScroll: true });
}
