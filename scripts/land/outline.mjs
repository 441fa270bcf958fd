import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { areaOf, distance, middleOf, turn } from './plane.mjs';

/** The polar circle: beyond it, where no city of the network can be, coasts are drawn with less detail. */
const POLAR = 66.5;
const POLAR_PLAINNESS = 8;

/**
 * Fewer points on a coarser grid: rings of whole numbers, in units of `scale`.
 *
 * @param detail.scale map units in a unit of the grid
 * @param detail.plainness a point goes when it makes a triangle with its neighbours of less than this area (Visvalingam)
 * @param detail.smallest an island of less than this area becomes a dot
 * @param detail.alone …but only where no other land is within this distance
 * @param detail.dot half the breadth of a dot, in units of the grid
 */
export function outline(rings, projection, detail) {
  const isPolar = ([x, y]) => Math.abs(projection.unproject({ x, y }).latitude) > POLAR;
  const kept = [];
  const lost = [];
  for (const [index, ring] of simplify(rings, detail.plainness, isPolar).entries()) {
    const onGrid = snap(ring, detail.scale);
    if (areaOf(onGrid) * detail.scale ** 2 >= detail.smallest) kept.push(onGrid);
    else lost.push(rings[index]);
  }
  return [...kept, ...dotsFor(lost, kept, isPolar, detail)];
}

function simplify(rings, plainness, isPolar) {
  const arcs = rings.map((ring) => [...ring, ring[0]]);
  const weighed = presimplify({ type: 'Topology', objects: {}, arcs }, planarTriangleArea).arcs;
  const isNeeded = (point) => point[2] >= plainness * (isPolar(point) ? POLAR_PLAINNESS : 1);
  return weighed.map((arc) => arc.slice(0, -1).filter(isNeeded));
}

/** On the grid, without the points that this has put on a line with their neighbours. Empty where nothing is left. */
function snap(ring, scale) {
  let points = ring.map(([x, y]) => [Math.round(x / scale), Math.round(y / scale)]);
  for (let before = Infinity; points.length < before;) {
    before = points.length;
    points = points.filter((point, index) => turn(points.at(index - 1), point, points[(index + 1) % before]) !== 0);
  }
  return points;
}

/** An island too small to draw, and far from what is drawn, is a dot: the largest first, so that one stands for its neighbours. */
function dotsFor(lost, kept, isPolar, { scale, alone, dot }) {
  const dots = [];
  for (const island of lost.toSorted((one, other) => areaOf(other) - areaOf(one))) {
    const middle = middleOf(island);
    const [x, y] = middle.map((value) => Math.round(value / scale));
    const isAlone = [...kept, ...dots].every((ring) => distance([x, y], ring) * scale > alone);
    if (!isPolar(middle) && isAlone) dots.push(diamond(x, y, dot));
  }
  return dots;
}

const diamond = (x, y, half) => [
  [x - half, y],
  [x, y - half],
  [x + half, y],
  [x, y + half],
];
