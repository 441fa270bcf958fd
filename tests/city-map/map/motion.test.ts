import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { byRole } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { cities, draw, frameOf, markers, motions, world, zoomOf } from './drawn-map.js';

const { matchMedia } = window;

/** The reader wants no motion, or does not mind. */
function wish(reduces: boolean): void {
  window.matchMedia = (query) =>
    query.includes('prefers-reduced-motion')
      ? Object.create(matchMedia.call(window, query), { matches: { value: reduces === query.includes('reduce') } })
      : matchMedia.call(window, query);
}

const zoomIn = async (map: MmcCityMap): Promise<void> => {
  byRole(map, 'button', 'Zoom in').click();
  await map.updateComplete;
};

describe('the motion of the map', () => {
  afterEach(() => (window.matchMedia = matchMedia));

  it('is one of the whole picture, by a transform alone, and short', async () => {
    wish(false);
    const map = await draw();
    await zoomIn(map);
    const [motion, ...more] = motions(map);
    expect(more.length).to.equal(0);
    const effect = motion?.effect;
    if (!(effect instanceof KeyframeEffect)) throw new Error('There is no motion.');
    expect(markers(map).every((button) => effect.target?.contains(button))).to.be.true;
    expect(frameOf(map).contains(effect.target)).to.be.true;
    const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
    expect(new Set(moved)).to.deep.equal(new Set(['offset', 'computedOffset', 'easing', 'composite', 'transform']));
    expect(Number(effect.getTiming().duration)).to.be.at.most(400);
    motion?.finish();
    expect(zoomOf(map)).to.equal(2);
  });

  it('is none where the reader wants none', async () => {
    wish(true);
    const map = await draw(cities);
    await zoomIn(map);
    expect(motions(map).length).to.equal(0);
    expect(zoomOf(map)).to.equal(2);
    await setAttribute(map, 'region', 'africa');
    expect(motions(map).length).to.equal(0);
  });

  it('is none when the map is there for the first time', async () => {
    wish(false);
    const map = await draw(cities, { attributes: { zoom: '4', center: '0,32' } });
    expect(motions(map).length).to.equal(0);
    expect(world(map).width).to.be.closeTo(250, 1);
  });

  it('is none where nothing moves', async () => {
    wish(false);
    const map = await draw();
    byRole(map, 'button', 'Zoom out').click();
    await map.updateComplete;
    expect(motions(map).length).to.equal(0);
  });
});
