/** What stands for no step at all in a packed outline: scripts/land/pack.mjs writes it. */
const NEUTRAL = 63;

/** The SVG path of a packed outline. */
export function pathOf(packed: string): string {
  const steps = packed.replace(/./g, (letter) => (letter === ' ' ? 'zm' : `${letter.charCodeAt(0) - NEUTRAL} `));
  return `m${steps}z`;
}
