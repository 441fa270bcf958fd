import { expect } from '@open-wc/testing';
import { WORLD } from '../../../src/city-map/map/projection.js';
import { cssTransform, shiftBetween, shifted, toMap, zoomShift } from '../../../src/city-map/map/shift.js';
import {
  fit,
  keepInWorld,
  MAX_ZOOM,
  toScreen,
  type Viewport,
  WHOLE_WORLD,
} from '../../../src/city-map/map/viewport.js';

const SIZES = [
  { width: 800, height: 350 },
  { width: 320, height: 240 },
  { width: 900, height: 200 },
];
const VIEWPORTS: Viewport[] = [
  WHOLE_WORLD,
  { center: { x: 610, y: 150 }, zoom: 2 },
  { center: { x: 480, y: 260 }, zoom: 7.5 },
];
const CORNERS = [
  { x: 0, y: 0 },
  { x: WORLD.width, y: 0 },
  { x: 0, y: WORLD.height },
  { x: WORLD.width, y: WORLD.height },
];

for (const size of SIZES) {
  describe(`a viewport in a frame of ${size.width} by ${size.height}`, () => {
    it('has the whole world in the frame at zoom 1, in the middle', () => {
      for (const corner of CORNERS) {
        const { x, y } = toScreen(corner, WHOLE_WORLD, size);
        expect(x).to.be.within(-1e-9, size.width + 1e-9);
        expect(y).to.be.within(-1e-9, size.height + 1e-9);
      }
      expect(toScreen(WHOLE_WORLD.center, WHOLE_WORLD, size)).to.deep.equal({ x: size.width / 2, y: size.height / 2 });
    });

    it('finds the place of every point of the frame', () => {
      for (const viewport of VIEWPORTS) {
        const found = toScreen(toMap({ x: 17, y: 93 }, viewport, size), viewport, size);
        expect(found.x).to.be.closeTo(17, 1e-9);
        expect(found.y).to.be.closeTo(93, 1e-9);
      }
    });

    it('leaves neither the world nor the limits of the zoom', () => {
      for (const zoom of [0.1, 1, 3, 8, 50]) {
        for (const center of CORNERS) {
          const kept = keepInWorld({ center, zoom }, size);
          expect(kept.zoom).to.equal(Math.min(MAX_ZOOM, Math.max(1, zoom)));
          const least = toMap({ x: 0, y: 0 }, kept, size);
          const most = toMap({ x: size.width, y: size.height }, kept, size);
          const isWhole = { x: most.x - least.x >= WORLD.width - 1e-6, y: most.y - least.y >= WORLD.height - 1e-6 };
          if (isWhole.x) expect(kept.center.x).to.be.closeTo(WORLD.width / 2, 1e-6);
          else expect(Math.min(least.x, WORLD.width - most.x)).to.be.at.least(-1e-6);
          if (isWhole.y) expect(kept.center.y).to.be.closeTo(WORLD.height / 2, 1e-6);
          else expect(Math.min(least.y, WORLD.height - most.y)).to.be.at.least(-1e-6);
        }
      }
    });

    it('that is enlarged about a point keeps the point where it is', () => {
      for (const viewport of VIEWPORTS) {
        for (const factor of [0.5, 1.3, 2, 100]) {
          const at = { x: 211, y: 60 };
          const point = toMap(at, viewport, size);
          const shift = zoomShift(viewport, factor, at);
          const found = toScreen(point, shifted(viewport, size, shift), size);
          expect(found.x).to.be.closeTo(at.x, 1e-6);
          expect(found.y).to.be.closeTo(at.y, 1e-6);
          expect(viewport.zoom * shift.scale).to.be.within(1, MAX_ZOOM);
        }
      }
    });

    it('is found again by the shift between two of them', () => {
      for (const drawn of VIEWPORTS) {
        for (const shown of VIEWPORTS) {
          const { center, zoom } = shifted(drawn, size, shiftBetween(drawn, shown, size));
          expect(center.x).to.be.closeTo(shown.center.x, 1e-6);
          expect(center.y).to.be.closeTo(shown.center.y, 1e-6);
          expect(zoom).to.be.closeTo(shown.zoom, 1e-9);
        }
      }
    });

    it('that is fitted shows all points, with room around them', () => {
      const points = [
        { x: 500, y: 100 },
        { x: 560, y: 210 },
        { x: 530, y: 90 },
      ];
      const viewport = fit(points, size);
      for (const point of points) {
        const { x, y } = toScreen(point, viewport, size);
        expect(x).to.be.within(size.width * 0.05, size.width * 0.95);
        expect(y).to.be.within(size.height * 0.05, size.height * 0.95);
      }
      expect(viewport.zoom).to.be.above(1);
    });
  });
}

describe('fitting the map', () => {
  const [size] = SIZES as [(typeof SIZES)[0]];

  it('to one point leaves its surroundings in sight', () => {
    const { center, zoom } = fit([{ x: 500, y: 200 }], size);
    expect(center).to.deep.equal({ x: 500, y: 200 });
    expect(zoom).to.be.within(2, MAX_ZOOM / 2);
  });

  it('to nothing shows the whole world', () => {
    expect(fit([], size)).to.deep.equal(WHOLE_WORLD);
  });

  it('holds two hundred thousand points', () => {
    const points = Array.from({ length: 200_000 }, (_, index) => ({ x: index % 1000, y: (index % 43) * 10 }));
    expect(fit(points, size).zoom).to.equal(1);
  });
});

it('a shift is a transform about the top left corner', () => {
  expect(cssTransform({ x: 3, y: -4.5, scale: 2 })).to.equal('translate(3px,-4.5px) scale(2)');
});
