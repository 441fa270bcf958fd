import type { LitElement, ReactiveController } from 'lit';
import { observeSize } from './realm.js';

/** Below this width, in CSS pixels, a widget is as narrow as on a phone. */
const NARROW = 480;

/** Knows whether its element is narrow, where the order of what it shows depends on that; the rest is for style sheets. */
export class WidthController implements ReactiveController {
  isNarrow = false;
  private observed: Element | undefined;
  private observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** The first picture is right already. */
  hostUpdate(): void {
    if (!this.observed) this.isNarrow = this.measure();
  }

  /** A child without height is watched, not the host: that has another height whenever something is drawn. */
  hostUpdated(): void {
    const child = this.host.renderRoot.querySelector('.breadth');
    if (!child || child === this.observed) return;
    this.observed = child;
    this.observer?.disconnect();
    this.observer = observeSize(child, () => this.follow());
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = undefined;
  }

  private follow(): void {
    const { isNarrow } = this;
    this.isNarrow = this.measure();
    if (isNarrow !== this.isNarrow) this.host.requestUpdate();
  }

  private measure(): boolean {
    const { clientWidth } = this.host;
    return clientWidth > 0 && clientWidth < NARROW;
  }
}
