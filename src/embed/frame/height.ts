import { ASK } from './messages.js';

/** Tells the page around how high the content is. The body is measured, which does not grow with the frame. */
export function tellHeight(): void {
  const mmcHeight = Math.ceil(document.body.getBoundingClientRect().height);
  // To whoever embeds: a height is no secret.
  parent.postMessage({ mmcHeight }, '*');
}

/** Tells it whenever it changes, and whenever the page around asks. */
export function keepTellingHeight(): void {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tellHeight();
  });
}
