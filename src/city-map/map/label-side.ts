import type { ScreenPoint, Size } from './viewport.js';

/** Half the height of a label, and how far its middle is from its marker, in em. */
const HALF_HEIGHT = 1;
const OFFSET = 2.25;
/** Half the width of a letter, and half of what is around the text, in em. */
const HALF_LETTER = 0.27;
const HALF_PADDING = 0.75;

/** The side of a marker on which its label covers the least of the others, and stays in the frame. */
export function labelSide(
  { x, y }: ScreenPoint,
  others: readonly ScreenPoint[],
  letters: number,
  { width, height }: Size,
  em: number,
): string {
  const half = { x: (letters * HALF_LETTER + HALF_PADDING) * em, y: HALF_HEIGHT * em };
  const away = OFFSET * em;
  const sides: [side: string, x: number, y: number][] = [
    ['above', x, y - away],
    ['below', x, y + away],
    ['right', x + away + half.x - half.y, y],
    ['left', x - away - half.x + half.y, y],
  ];
  const costs = sides.map(([side, left, top]): [string, number] => {
    const covered = others.map((other) =>
      Math.max(0, Math.min(half.x + em - Math.abs(other.x - left), half.y + em - Math.abs(other.y - top))),
    );
    const isInside = left > half.x && left < width - half.x && top > half.y && top < height - half.y;
    return [side, covered.reduce((sum, depth) => sum + depth, isInside ? 0 : width * height)];
  });
  return costs.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** A label that is shown only for a moment is above its marker, but for those near an edge of the frame. */
export function tipSide({ x, y }: ScreenPoint, { width, height }: Size): string {
  const column = x < width / 4 ? 'to-right' : x > (width * 3) / 4 ? 'to-left' : '';
  return `${y < height / 5 ? 'below' : 'above'} ${column}`;
}
