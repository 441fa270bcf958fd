/** Plane geometry of rings: lists of [x, y], not closed. */

const pairs = (ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length]]);

/** Twice the area of the triangle a, b, c; 0 where they lie on a line. */
export const turn = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

export const areaOf = (ring) => Math.abs(pairs(ring).reduce((sum, [a, b]) => sum + turn([0, 0], a, b), 0)) / 2;

export const middleOf = (ring) => [0, 1].map((axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length);

/** How far a point lies from a ring; 0 inside it. */
export function distance(point, ring) {
  return isInside(point, ring) ? 0 : Math.min(...pairs(ring).map(([a, b]) => distanceToLine(point, a, b)));
}

export function isInside([x, y], ring) {
  const crossed = pairs(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
  );
  return crossed.length % 2 === 1;
}

function distanceToLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx ** 2 + dy ** 2)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
