/**
 * `mmc-frame.js`, on the page around: makes each frame as high as the widget in it.
 *
 * A message counts when it comes from the window of one of this page's own frames that shows `embed.html`, and from
 * that address's origin. A sandboxed frame has no origin but "null", which anybody could have; who may not be anybody
 * is the window, and the worst that its document can do is to choose the height of the frame that it is in anyway.
 */
import { parseUrl } from '../../feed/url.js';
import { plainDocument } from '../../widget/plain-document.js';
import { ASK } from './messages.js';

/** Pixels: what is longer scrolls. */
const HIGHEST = 50_000;

interface WidgetFrame {
  frame: HTMLIFrameElement;
  origin: string;
}

function widgetFrames(): WidgetFrame[] {
  return [...plainDocument.querySelectorAll('iframe')].flatMap((frame) => {
    const address = parseUrl(frame.src);
    return address?.pathname.endsWith('/embed.html') ? { frame, origin: address.origin } : [];
  });
}

function fit({ data, origin, source }: MessageEvent): void {
  const height: unknown = Object(data).mmcHeight;
  if (typeof height !== 'number' || !(height >= 1)) return;
  for (const { frame, origin: expected } of widgetFrames()) {
    if (frame.contentWindow !== source || (origin !== expected && origin !== 'null')) continue;
    frame.style.height = `${Math.min(height, HIGHEST) + edgesOf(frame)}px`;
  }
}

/** Pixels of border and padding that count as height. */
function edgesOf(frame: Element): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom]
    .map(parseFloat)
    .reduce((sum, edge) => sum + edge);
}

EventTarget.prototype.addEventListener.call(window, 'message', (event) => {
  if (event instanceof MessageEvent) fit(event);
});
for (const { frame } of widgetFrames()) frame.contentWindow?.postMessage(ASK, '*');
