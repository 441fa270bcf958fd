import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isFrom, isMeasured, isReady, type Measured, type Show } from './messages.js';
import type { Space } from './snippet/space.js';

/** The two frames of the preview: the one that is seen, and one as narrow as a phone that only measures. */
const FRAMES = ['.frame', '.phone'] as const;
type Frame = (typeof FRAMES)[number];

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Tells the frames what to show, and keeps what they have measured. */
export class PreviewFrames implements ReactiveController {
  private readonly measured = new Map<Frame, Measured>();
  private shown: Show | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('message', this.onMessage);
  }

  hostDisconnected(): void {
    window.removeEventListener('message', this.onMessage);
  }

  show(show: Show): void {
    if (JSON.stringify(show) === JSON.stringify(this.shown)) return;
    this.shown = show;
    for (const frame of FRAMES) this.post(frame);
  }

  /** The space that the widget takes; undefined while it has not been measured, or shows an error. */
  get space(): Space | undefined {
    const [wide, phone] = FRAMES.map((frame) => this.measured.get(frame));
    const widget = this.shown?.widget;
    const isKnown = [wide, phone].every((each) => each?.widget === widget && each?.state !== 'error');
    return isKnown && wide && phone ? { height: wide.height, phoneHeight: phone.height } : undefined;
  }

  /** What the widget that is seen says of itself: `ready`, `empty`, `error` … */
  get state(): string {
    return this.measured.get('.frame')?.state ?? 'loading';
  }

  private readonly onMessage = (event: MessageEvent<unknown>): void => {
    const frame = FRAMES.find((each) => isFrom(this.windowOf(each), event));
    if (!frame) return;
    if (isReady(event.data)) this.post(frame);
    // While a widget loads, what it was before is the better measure.
    if (!isMeasured(event.data) || event.data.state === 'loading') return;
    this.measured.set(frame, event.data);
    this.host.requestUpdate();
  };

  private post(frame: Frame): void {
    if (this.shown) this.windowOf(frame)?.postMessage(this.shown, location.origin);
  }

  private windowOf(frame: Frame): Window | null | undefined {
    return this.host.renderRoot.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  }
}
