import type { Shift } from './shift.js';
import type { ScreenPoint } from './viewport.js';

/** Who owns the picture that is moved. */
export interface GestureHost {
  /** Shows the picture shifted, without drawing it anew. */
  preview(shift: Shift): void;
  /** Draws it anew where the gesture left it. */
  commit(shift: Shift): void;
  /** The shift that enlarges the picture about a point, within the limits of the zoom. */
  enlarge(factor: number, at: ScreenPoint): Shift;
  /** The reader scrolls the page, and may have meant the map. */
  hint(): void;
}

/** A drag begins after so many pixels; what is shorter is a click. */
const DRAG = 4;
/** After so many milliseconds without a turn of the wheel, the gesture is over. */
const WHEEL_PAUSE = 160;
const LINE = 16;

/**
 * Moves and zooms the map by mouse, pen, wheel and touch. One finger and the plain wheel are the page's.
 */
export class Gestures {
  /** Whether the latest press was a drag: not every browser keeps the click that ends it from the marker. */
  private wasDrag = false;
  private drag: { start: ScreenPoint; pointer: number; shift?: Shift } | undefined;
  private touch: { start: Touches; shift: Shift } | undefined;
  private wheel: { factor: number; shift: Shift; timer: number } | undefined;

  constructor(private readonly host: GestureHost) {}

  listenTo(frame: HTMLElement): void {
    frame.addEventListener('pointerdown', this.onPointerDown);
    frame.addEventListener('pointermove', this.onPointerMove);
    frame.addEventListener('pointerup', this.onPointerEnd);
    frame.addEventListener('pointercancel', this.onPointerEnd);
    frame.addEventListener('dblclick', this.onDoubleClick);
    frame.addEventListener('wheel', this.onWheel);
    frame.addEventListener('touchstart', this.onTouchStart);
    frame.addEventListener('touchmove', this.onTouchMove);
    frame.addEventListener('touchend', this.onTouchEnd);
    frame.addEventListener('touchcancel', this.onTouchEnd);
  }

  /** A click by mouse counts the presses, one by key or by program does not. */
  readonly isClick = ({ detail }: UIEvent): boolean => !(detail && this.wasDrag);

  private readonly onPointerDown = (event: PointerEvent): void => {
    this.wasDrag = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.drag = { start: placeOf(event, frameOf(event)), pointer: event.pointerId };
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    // Released outside the frame, where the map does not hear it.
    if (event.buttons === 0) return this.onPointerEnd();
    const frame = frameOf(event);
    const { x, y } = placeOf(event, frame);
    const shift = { x: x - drag.start.x, y: y - drag.start.y, scale: 1 };
    if (!drag.shift && Math.hypot(shift.x, shift.y) < DRAG) return;
    // From now on it is no click on a marker, and the map follows the pointer out of its frame.
    if (!drag.shift) frame.setPointerCapture(drag.pointer);
    this.wasDrag = true;
    drag.shift = shift;
    this.host.preview(shift);
  };

  private readonly onPointerEnd = (): void => {
    const shift = this.drag?.shift;
    this.drag = undefined;
    if (shift) this.host.commit(shift);
  };

  private readonly onDoubleClick = (event: MouseEvent): void => {
    // Two quick drags from one point are a double click to some browsers.
    if (this.wasDrag || (event.target instanceof Element && event.target.closest('button'))) return;
    event.preventDefault();
    this.host.commit(this.host.enlarge(event.shiftKey ? 0.5 : 2, placeOf(event, frameOf(event))));
  };

  private readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return this.host.hint();
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    const turn = Math.max(-0.4, Math.min(0.4, pixels / -100));
    const factor = (this.wheel?.factor ?? 1) * Math.exp(turn);
    window.clearTimeout(this.wheel?.timer);
    const shift = this.host.enlarge(factor, placeOf(event, frameOf(event)));
    this.wheel = { factor: shift.scale, shift, timer: window.setTimeout(this.onWheelEnd, WHEEL_PAUSE) };
    this.host.preview(shift);
  };

  private readonly onWheelEnd = (): void => {
    const shift = this.wheel?.shift;
    this.wheel = undefined;
    if (shift) this.host.commit(shift);
  };

  private readonly onTouchStart = (event: TouchEvent): void => {
    const start = touchesOf(event);
    if (start) this.touch = { start, shift: { x: 0, y: 0, scale: 1 } };
  };

  private readonly onTouchMove = (event: TouchEvent): void => {
    const now = touchesOf(event);
    if (!now) return this.touch ? undefined : this.host.hint();
    // The page is neither scrolled nor enlarged by two fingers on the map.
    if (event.cancelable) event.preventDefault();
    const { start } = (this.touch ??= { start: now, shift: { x: 0, y: 0, scale: 1 } });
    const { scale } = this.host.enlarge(now.distance / start.distance, now.middle);
    const shift = { x: now.middle.x - start.middle.x * scale, y: now.middle.y - start.middle.y * scale, scale };
    this.touch.shift = shift;
    this.host.preview(shift);
  };

  private readonly onTouchEnd = (event: TouchEvent): void => {
    if (!this.touch || event.touches.length > 1) return;
    const { shift } = this.touch;
    this.touch = undefined;
    this.host.commit(shift);
  };
}

/** Two fingers: the point between them, and how far apart they are. */
interface Touches {
  middle: ScreenPoint;
  distance: number;
}

function touchesOf(event: TouchEvent): Touches | undefined {
  const [first, second] = event.touches;
  if (!first || !second) return undefined;
  const frame = frameOf(event);
  const [a, b] = [placeOf(first, frame), placeOf(second, frame)];
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
}

function frameOf({ currentTarget }: Event): HTMLElement {
  if (currentTarget instanceof HTMLElement) return currentTarget;
  throw new TypeError('The listeners belong on the frame of the map.');
}

function placeOf({ clientX, clientY }: { clientX: number; clientY: number }, frame: Element): ScreenPoint {
  const { left, top } = frame.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
