import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MAX_WIDTH, MIN_WIDTH } from './choice.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Lays the frame of the preview on its stage: as wide as it says, so that the widget's width is real,
 * and smaller to look at where the stage has less room.
 */
export class Stage implements ReactiveController {
  private scale = 1;
  private readonly observer = new ResizeObserver(() => this.host.requestUpdate());

  constructor(
    private readonly host: Host,
    private readonly look: () => { width: number; ground: string },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  hostUpdated(): void {
    const find = (selector: string): HTMLElement | null => this.host.renderRoot.querySelector<HTMLElement>(selector);
    const stage = find('.stage');
    const sheet = find('.sheet');
    const frame = find('.frame');
    if (!stage || !sheet || !frame) return;
    this.observer.observe(stage);
    const { width, ground } = this.look();
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(stage);
    const room = stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    this.scale = Math.min(1, room / width);
    sheet.style.inlineSize = `${width * this.scale}px`;
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${sheet.clientHeight / this.scale}px`;
    frame.style.transform = `scale(${this.scale})`;
    // What a page in a frame takes for its reader's preference.
    frame.style.colorScheme = ground;
  }

  /** How much smaller the preview is than the widget will be; 1: as large. */
  get shrinkage(): number {
    return this.scale;
  }

  /** Drags the edge of the frame, which is in the middle of the stage: each side moves as far. */
  drag(start: PointerEvent, setWidth: (width: number) => void): void {
    const edge = start.currentTarget;
    if (!(edge instanceof Element)) return;
    start.preventDefault();
    edge.setPointerCapture(start.pointerId);
    const { width } = this.look();
    const { scale } = this;
    const move = (event: Event): void => {
      if (!(event instanceof PointerEvent)) return;
      const wish = width + (2 * (event.clientX - start.clientX)) / scale;
      setWidth(Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wish))));
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true });
  }
}
