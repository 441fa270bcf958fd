import { expect } from '@open-wc/testing';
import { frame, type Framing } from '../../../src/city-map/map/framing.js';
import { project } from '../../../src/city-map/map/projection.js';
import { fit, WHOLE_WORLD } from '../../../src/city-map/map/viewport.js';
import { placeAt } from './places.js';

const size = { width: 800, height: 350 };
const places = [placeAt('a', 480, 120), placeAt('b', 560, 160)];
const farApart = [placeAt('west', 100, 120), placeAt('east', 850, 160)];
const framed = (wish: Partial<Framing>, of = places) =>
  frame(of, { zoom: undefined, center: undefined, isPart: false, isChosen: false, ...wish }, size);
const quito = project(-78.47, -0.18);

describe('what the map shows by itself', () => {
  it('is the whole world', () => {
    expect(framed({}, farApart)).to.deep.equal(WHOLE_WORLD);
    expect(framed({}, [])).to.deep.equal(WHOLE_WORLD);
  });

  it('is the part with the cities, where these are few and lie close to one another', () => {
    expect(framed({})).to.deep.equal(fit(places, size));
    expect(framed({}, places.slice(1))).to.deep.equal(fit(places.slice(1), size));
    const many = Array.from({ length: 13 }, (_, index) => placeAt(`c${index}`, 480 + index, 120));
    expect(framed({}, many)).to.deep.equal(WHOLE_WORLD);
  });

  it('is the part that the page asks for, or the reader', () => {
    const part = fit(places, size);
    expect(framed({ isPart: true })).to.deep.equal(part);
    expect(framed({ isChosen: true })).to.deep.equal(part);
  });

  it('is the center that the page asks for, "latitude,longitude"', () => {
    expect(framed({ center: '-0.18,-78.47' }).center).to.deep.equal(quito);
    expect(framed({ center: ' -0.18 , -78.47 ' }).center).to.deep.equal(quito);
    expect(framed({ center: '-0.18,-78.47' }).zoom).to.be.within(2, 4);
  });

  it('has the zoom that the page asks for, in the middle of the cities', () => {
    expect(framed({ zoom: 2.5 })).to.deep.equal({ center: fit(places, size).center, zoom: 2.5 });
    expect(framed({ zoom: 6, center: '-0.18,-78.47' })).to.deep.equal({ center: quito, zoom: 6 });
  });

  it('has our city in the middle where the page asks for a zoom only', () => {
    const { center } = framed({ zoom: 3 }, [...places, placeAt('ours', 300, 200, true)]);
    expect([center.x, center.y]).to.deep.equal([300, 200]);
  });

  it('is what the reader has chosen, whatever the page asks for', () => {
    expect(framed({ isChosen: true, zoom: 8, center: '60,60' })).to.deep.equal(fit(places, size));
  });

  for (const center of ['', 'Quito', '12', '95,10', '10,195', '1;2', 'NaN,NaN', ',']) {
    it(`is the whole world where the center is ${JSON.stringify(center)}`, () => {
      expect(framed({ center }, farApart)).to.deep.equal(WHOLE_WORLD);
    });
  }

  for (const zoom of [0, -3]) {
    it(`has a zoom of at least 1 where ${zoom} is asked for`, () => {
      expect(framed({ zoom }).zoom).to.equal(1);
    });
  }

  it('is the whole world where there are no cities', () => {
    expect(framed({ isPart: true }, [])).to.deep.equal(WHOLE_WORLD);
    expect(framed({ zoom: 1 }, [])).to.deep.equal(WHOLE_WORLD);
  });
});
