/** Contrast of colours, as WCAG 2.2 measures it. Colours are written `#rrggbb`. */

/** The share of light that a colour gives back, 0 to 1: relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) || 0);

/** 1 to 21 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const STEPS = 100;

/** The nearest mixture of a colour with black or with white that has so much contrast on all grounds, where there is one. */
export function nearestReadable(colour: string, grounds: readonly string[], least: number): string | undefined {
  for (let step = 0; step <= STEPS; step++) {
    for (const end of ['#000000', '#ffffff']) {
      const mixed = mix(colour, end, step / STEPS);
      if (grounds.every((ground) => contrast(mixed, ground) >= least)) return mixed;
    }
  }
  return undefined;
}

function mix(colour: string, other: string, share: number): string {
  const end = channels(other);
  const mixed = channels(colour).map((channel, i) => Math.round(channel + ((end[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
