/** What stands for no step at all in a packed outline: scripts/land/pack.mjs writes it. */
const NEUTRAL = 63;

/** The SVG path of a packed outline. */
export function pathOf(packed: string): string {
  const steps = (ring: string): string => Array.from(ring, (letter) => letter.charCodeAt(0) - NEUTRAL).join(' ');
  return packed
    .split(' ')
    .map((ring) => `m${steps(ring)}z`)
    .join('');
}
