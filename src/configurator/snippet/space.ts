/**
 * The space that a snippet keeps for its widget, so that what stands below does not move when it arrives.
 *
 * A `style` attribute has no media queries, and phones need more height than wide screens. So the height there is
 * written with a step in it: `(600px - 100vw) * 9999` is far below zero on a wide screen, and far above every height on a narrow one.
 */

/** What the preview has measured. All in CSS pixels. */
export interface Space {
  /** At the width of the preview. */
  height: number;
  /** At the width of a widget on a phone. */
  phoneHeight: number;
}

/** The width of a widget on a phone: 360 less a margin of 16 at each side. */
export const PHONE_WIDTH = 328;
/** Screens that are narrower than this are phones. */
const PHONE_SCREEN = 600;
/** Type differs a little from one system to the next. */
const GRID = 8;

const rounded = (pixels: number): number => Math.ceil(pixels / GRID) * GRID;

export function heights({ height, phoneHeight }: Space): { wide: number; phone: number } {
  return { wide: rounded(height), phone: rounded(phoneHeight) };
}

/** For a `style` attribute. */
export function minHeight(space: Space): string {
  const { wide, phone } = heights(space);
  if (wide === phone) return `${wide}px`;
  const isNarrow = `(${PHONE_SCREEN}px - 100vw) * 9999`;
  const isWide = `(100vw - ${PHONE_SCREEN}px) * 9999`;
  return phone > wide ? `max(${wide}px, min(${phone}px, ${isNarrow}))` : `max(${phone}px, min(${wide}px, ${isWide}))`;
}

/** For a style sheet: the condition under which the height for phones holds. */
export const ON_PHONES = `@media (max-width: ${PHONE_SCREEN - 1}px)`;
