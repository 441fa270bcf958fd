import { expect } from '@open-wc/testing';
import { project, unproject, WORLD } from '../../../src/city-map/map/projection.js';

/** What PROJ gives for `+proj=eqearth +R=1`, east of the central meridian. */
const PUBLISHED: [longitude: number, latitude: number, x: number, y: number][] = [
  [0, 0, 0, 0],
  [30, 0, 0.451104997282679, 0],
  [30, 45, 0.386618166367661, 0.86023108552201],
  [120, -60, 1.359373391714373, -1.088300835505319],
  [-52, -12, -0.7737398571326466, -0.2421657412072243],
  [0, 90, 0, 1.3173627591574133],
];
const HALF_EQUATOR = 2.7066299836960748;
const RADIUS = WORLD.width / 2 / HALF_EQUATOR;
const CENTRE = unproject({ x: WORLD.width / 2, y: 0 }).longitude;
const EQUATOR = project(0, 0).y;

describe('the projection of the map', () => {
  it('agrees with the published values', () => {
    for (const [longitude, latitude, x, y] of PUBLISHED) {
      const point = project(longitude + CENTRE, latitude);
      expect((point.x - WORLD.width / 2) / RADIUS).to.be.closeTo(x, 1e-9);
      expect((EQUATOR - point.y) / RADIUS).to.be.closeTo(y, 1e-9);
    }
  });

  it('finds the place of every point again', () => {
    for (let latitude = -90; latitude <= 90; latitude += 7.5) {
      for (let longitude = -180; longitude < 180; longitude += 7.5) {
        const place = unproject(project(longitude, latitude));
        expect(place.latitude, `${longitude}, ${latitude}`).to.be.closeTo(latitude, 1e-6);
        expect(place.longitude, `${longitude}, ${latitude}`).to.be.closeTo(longitude, 1e-6);
      }
    }
  });

  it('fills the breadth of the frame, and no more than its height with land', () => {
    expect(project(CENTRE - 179.999999, 0).x).to.be.closeTo(0, 1e-5);
    expect(project(CENTRE + 179.999999, 0).x).to.be.closeTo(WORLD.width, 1e-5);
    expect(project(-40, 83.7).y).to.be.within(0, 2);
    expect(project(-67.3, -56).y).to.be.within(WORLD.height - 8, WORLD.height);
  });

  it('does not break at the antimeridian', () => {
    expect(project(180, -17)).to.deep.equal(project(-180, -17));
    expect(project(-179.9, -17).x - project(179.9, -17).x).to.be.within(0, 1);
  });

  it('keeps Chukotka in the east and Alaska in the west', () => {
    expect(project(-169.7, 66).x).to.be.above(WORLD.width / 2);
    expect(project(-168.1, 65.6).x).to.be.below(WORLD.width / 2);
  });

  it('gives the true place beyond the frame', () => {
    expect(project(0, -80).y).to.be.above(WORLD.height);
    expect(project(0, 90).y).to.be.below(0);
  });

  it('clamps a point beyond the world to its edge', () => {
    expect(unproject({ x: WORLD.width / 2, y: -1000 }).latitude).to.be.closeTo(90, 1e-4);
    expect(unproject({ x: WORLD.width / 2, y: 5000 }).latitude).to.be.closeTo(-90, 1e-4);
    expect(unproject({ x: -50, y: EQUATOR }).longitude).to.be.closeTo(-168.6, 1e-9);
    expect(unproject({ x: WORLD.width + 50, y: EQUATOR }).longitude).to.be.closeTo(-168.6, 1e-9);
  });
});
