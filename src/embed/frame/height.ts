import { ASK } from './messages.js';

/**
 * Tells the page around how high the content is, whenever that changes and whenever it asks.
 * The body is measured, which does not grow with the frame: so no answer brings about the next.
 */
export function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    told = Math.ceil(document.body.getBoundingClientRect().height);
    // To whoever embeds: a height is no secret.
    parent.postMessage({ mmcHeight: told }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
}
