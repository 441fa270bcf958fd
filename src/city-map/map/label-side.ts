import type { ScreenPoint, Size } from './viewport.js';

export type Side = 'above' | 'below' | 'right' | 'left';

/** Half the height of a label, and how far its middle is from its marker, in em. */
const HALF_HEIGHT = 1;
const OFFSET = 2.25;
/** Half the width of a letter, and half of what is around the text, in em. */
const HALF_LETTER = 0.27;
const HALF_PADDING = 0.75;

/** The side of a marker on which its label covers the fewest of the others, and stays in the frame. */
export function labelSide(
  marker: ScreenPoint,
  others: readonly ScreenPoint[],
  letters: number,
  size: Size,
  em: number,
): Side {
  const half = { x: (letters * HALF_LETTER + HALF_PADDING) * em, y: HALF_HEIGHT * em };
  const aside = half.x + OFFSET * em - half.y;
  const middles: [Side, ScreenPoint][] = [
    ['above', { x: marker.x, y: marker.y - OFFSET * em }],
    ['below', { x: marker.x, y: marker.y + OFFSET * em }],
    ['right', { x: marker.x + aside, y: marker.y }],
    ['left', { x: marker.x - aside, y: marker.y }],
  ];
  const costs = middles.map(([side, { x, y }]) => {
    const covered = others.filter(
      (other) => Math.abs(other.x - x) < half.x + em && Math.abs(other.y - y) < half.y + em,
    );
    const isOutside = x < half.x || x > size.width - half.x || y < half.y || y > size.height - half.y;
    return { side, cost: covered.length + (isOutside ? 100 : 0) };
  });
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).side;
}
