/**
 * One SVG path for all rings, in the form that brotli makes shortest: relative commands, one `m` a ring and none for its lines
 * (what follows an `m` is drawn to), no separator before a minus, and the rings in an order of short ways from one to the next.
 */
export function pathOf(rings) {
  let from = [0, 0];
  return inOrder(rings)
    .map((ring) => {
      const steps = ring.map((point, index) => step(ring[index - 1] ?? from, point));
      from = ring[0];
      return `m${steps.join('')}z`.replace('m ', 'm');
    })
    .join('');
}

const step = (from, to) => to.map((value, axis) => written(value - from[axis])).join('');

const written = (number) => (number < 0 ? `${number}` : ` ${number}`);

/** From each ring to the nearest that is left, beginning at its nearest point. */
function inOrder(rings) {
  const left = new Set(rings);
  const ordered = [];
  for (let from = [0, 0]; left.size > 0; from = ordered.at(-1)[0]) {
    const [ring, start] = nearest(from, left);
    left.delete(ring);
    ordered.push([...ring.slice(start), ...ring.slice(0, start)]);
  }
  return ordered;
}

function nearest([x, y], rings) {
  let best = [];
  let least = Infinity;
  for (const ring of rings) {
    for (const [index, point] of ring.entries()) {
      const away = (point[0] - x) ** 2 + (point[1] - y) ** 2;
      if (away < least) [least, best] = [away, [ring, index]];
    }
  }
  return best;
}

/** The rings of such a path again. */
export function ringsOf(path) {
  let from = [0, 0];
  return path.match(/m[^z]*z/g).map((text) => {
    const numbers = text.match(/-?\d+/g).map(Number);
    let at = from;
    const ring = [];
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + numbers[index], at[1] + numbers[index + 1]];
      ring.push(at);
    }
    from = ring[0];
    return ring;
  });
}
