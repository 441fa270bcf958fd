import type { LitElement, ReactiveController } from 'lit';

/** Below this width, in CSS pixels, a widget is as narrow as on a phone. */
const NARROW = 480;

/** Knows whether its element is narrow, where the order of what it shows depends on that; the rest is for style sheets. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  private observed: Element | undefined;
  private readonly observer = new ResizeObserver(() => this.measure());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** A child without height is watched, not the host: that has another height whenever something is drawn. */
  hostUpdated(): void {
    const child = this.host.renderRoot.querySelector('.breadth');
    if (!child || child === this.observed) return;
    this.observed = child;
    this.observer.observe(child);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.observed = undefined;
  }

  private measure(): void {
    const { clientWidth } = this.host;
    const isNarrow = clientWidth > 0 && clientWidth < NARROW;
    if (isNarrow === this.isNarrow) return;
    this.isNarrow = isNarrow;
    this.host.requestUpdate();
  }
}
