/**
 * Rings as text, half a kilobyte shorter after brotli than as an SVG path: two characters a step, x and y, each so far
 * from "?" in ASCII as the step goes; a space between rings. A step goes 28 units at most: quotes and backslashes stay
 * out of reach. src/city-map/map/outline.ts makes a path of it.
 */
export function pack(rings) {
  let from = [0, 0];
  return inOrder(rings)
    .flatMap((ring) => {
      const [start, ...way] = stepsBetween(from, ring[0]).map(written).reverse();
      const lines = ring.slice(1).flatMap((point, index) => stepsBetween(ring[index], point).map(written));
      from = ring[0];
      // Where the way to a ring is too long for one step, rings without a line lead to it.
      return [...way, [start, ...lines].join('')];
    })
    .join(' ');
}

const NEUTRAL = 63;
const FARTHEST = 28;

const written = (step) => String.fromCharCode(...step.map((value) => value + NEUTRAL));

/** From one point to another, in as few steps as will do, along a line. */
function stepsBetween(from, to) {
  const [width, height] = to.map((value, axis) => value - from[axis]);
  const count = Math.max(1, Math.ceil(Math.max(Math.abs(width), Math.abs(height)) / FARTHEST));
  const along = Array.from({ length: count + 1 }, (_, step) =>
    [width, height].map((value) => Math.round((value * step) / count)),
  );
  return along.slice(1).map((point, index) => point.map((value, axis) => value - along[index][axis]));
}

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

/** The rings of such a text again; those without a line are no rings. */
export function unpack(text) {
  let from = [0, 0];
  const rings = text.split(' ').map((ring) => {
    let at = from;
    const points = ring.match(/../g).map((step) => {
      at = at.map((value, axis) => value + step.charCodeAt(axis) - NEUTRAL);
      return at;
    });
    from = points[0];
    return points;
  });
  return rings.filter(({ length }) => length > 1);
}
