import { expect } from '@open-wc/testing';
import { labelSide } from '../../../src/city-map/map/label-side.js';

const size = { width: 800, height: 350 };
const middle = { x: 400, y: 175 };
const side = (at = middle, others: { x: number; y: number }[] = [], letters = 16): string =>
  labelSide(at, others, letters, size, 16);

describe('the side on which our city has its label', () => {
  it('is above, where there is nothing', () => {
    expect(side()).to.equal('above');
  });

  it('is one where it covers no other marker', () => {
    const [above, below, right] = [
      { x: 400, y: 139 },
      { x: 400, y: 211 },
      { x: 480, y: 175 },
    ];
    expect(side(middle, [above])).to.equal('below');
    expect(side(middle, [above, below])).to.equal('right');
    expect(side(middle, [above, below, right])).to.equal('left');
  });

  it('is the one with the fewest markers, where all have some', () => {
    const others = [139, 138, 137].flatMap((y) => [
      { x: 400, y },
      { x: 480, y: 175 },
      { x: 320, y: 175 },
    ]);
    expect(side(middle, [...others, { x: 400, y: 211 }])).to.equal('below');
  });

  it('is the one that covers the least of them, where all cover one', () => {
    const [above, right, left] = [
      { x: 400, y: 139 },
      { x: 480, y: 175 },
      { x: 320, y: 175 },
    ];
    expect(side(middle, [above, right, left, { x: 400, y: 239 }])).to.equal('below');
  });

  it('is within the frame', () => {
    expect(side({ x: 400, y: 10 })).to.equal('below');
    expect(side({ x: 790, y: 175 })).to.equal('left');
    expect(side({ x: 10, y: 175 })).to.equal('right');
    expect(side({ x: 400, y: 345 })).to.equal('above');
  });

  it('is within the frame rather than free', () => {
    expect(side({ x: 790, y: 175 }, [{ x: 710, y: 175 }])).to.equal('left');
  });
});
