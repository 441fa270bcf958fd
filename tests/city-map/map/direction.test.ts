import { expect } from '@open-wc/testing';
import { ARROWS, nextIn } from '../../../src/city-map/map/direction.js';
import { numbers } from '../../fixtures/feed/scattered-cities.js';

const here = { x: 100, y: 100 };
const go = (key: string, points: { x: number; y: number }[]): unknown => nextIn(ARROWS.get(key) ?? here, here, points);

describe('the next marker in a direction', () => {
  const right = { x: 150, y: 105 };
  const left = { x: 60, y: 95 };
  const above = { x: 95, y: 40 };
  const below = { x: 108, y: 170 };
  const all = [right, left, above, below, here];
  for (const [key, expected] of [
    ['ArrowRight', right],
    ['ArrowLeft', left],
    ['ArrowUp', above],
    ['ArrowDown', below],
  ] as const) {
    it(`${key}: the one there`, () => {
      expect(go(key, all)).to.equal(expected);
    });
  }

  it('is the nearest', () => {
    const near = { x: 120, y: 100 };
    expect(go('ArrowRight', [right, near, { x: 300, y: 100 }])).to.equal(near);
  });

  it('is one ahead rather than one aside that is nearer', () => {
    const ahead = { x: 150, y: 100 };
    expect(go('ArrowRight', [{ x: 120, y: 138 }, ahead])).to.equal(ahead);
  });

  it('is none where there is nothing but what lies elsewhere', () => {
    expect(go('ArrowRight', [left, above, below, here])).to.equal(undefined);
    expect(go('ArrowRight', [])).to.equal(undefined);
  });

  it('reaches every marker from every other', () => {
    const next = numbers(3);
    const points = Array.from({ length: 60 }, () => ({ x: next() * 1000, y: next() * 438 }));
    for (const start of points) {
      const reached = new Set([start]);
      for (const point of reached) {
        for (const direction of ARROWS.values()) {
          const found = nextIn(direction, point, points);
          if (found) reached.add(found);
        }
      }
      expect(reached.size).to.equal(points.length);
    }
  });
});
