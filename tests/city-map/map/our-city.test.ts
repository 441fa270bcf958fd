import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { findAll, focusedName, isThere, nameOf, parts, texts } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { cities, cityAt, draw, frameOf, marker, markerNames, markers, settled, spot } from './drawn-map.js';

const OURS = /Our city/;
const ours = { attributes: { 'our-city': 'Milan' } };

const tip = (root: Element): HTMLElement | undefined => findAll(root, '.tip')[0];

function look(button: Element): string {
  const [dot] = findAll(button, '.dot');
  if (!dot) return '';
  const { borderTopLeftRadius, borderBottomRightRadius, width } = getComputedStyle(dot);
  return [borderTopLeftRadius, borderBottomRightRadius, width].join(' ');
}

/** What a click in the middle of a marker would meet. */
function onTop(map: MmcCityMap, name: RegExp): string {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const { x, y } = spot(map, name);
  const found = map.shadowRoot?.elementFromPoint(left + x, top + y)?.closest('button');
  return found ? nameOf(found) : 'nothing';
}

describe('our city on the map', () => {
  it('is marked by a word that is always to be read, and by a shape', async () => {
    const map = await draw(cities, ours);
    const button = marker(map, OURS);
    expect(nameOf(button)).to.equal('Milan · Our city, Italy');
    expect(tip(button)?.innerText).to.equal('Milan · Our city');
    expect(isThere(tip(button) ?? map)).to.be.true;
    expect(isThere(tip(marker(map, /^Kampala/)) ?? button)).to.be.false;
    expect(look(button)).not.to.equal(look(marker(map, /^Quito/)));
    expect(look(button)).not.to.equal(look(marker(map, /^Kampala/)));
  });

  it('is marked in words of the language', async () => {
    const map = await draw(cities, { attributes: { ...ours.attributes, lang: 'ar' } });
    expect(markerNames(map).some((name) => /ميلانو.*مدينتنا/.test(name))).to.be.true;
  });

  it('is by itself, and the others beside it', async () => {
    const map = await draw(cities, ours);
    expect(markerNames(map).filter((name) => OURS.test(name))).to.have.length(1);
    expect(markerNames(map).some((name) => /Marseille|Zagreb/.test(name))).to.be.true;
    expect(parts(map, 'marker').map(nameOf)).to.include('Milan · Our city, Italy');
  });

  for (const zoom of ['1', '8']) {
    it(`is by itself and on top where others are in the same point, at zoom ${zoom}`, async () => {
      const list = [cityAt('Monza', 9.19, 45.46), cityAt('Lodi', 9.19, 45.46), ...cities];
      const map = await draw(list, { attributes: { ...ours.attributes, zoom } });
      expect(onTop(map, OURS)).to.equal('Milan · Our city, Italy');
      expect(spot(map, /Monza|Lodi/)).not.to.deep.equal(spot(map, OURS));
    });
  }

  it('is on top in a crowd', async () => {
    const map = await draw(scatteredCities(300), { attributes: { 'our-city': 'City 5', view: 'map' } });
    expect(onTop(map, OURS)).to.equal('City 5 · Our city');
  });

  it('is the first that Tab comes to, and follows the attribute', async () => {
    const map = await draw(cities, ours);
    expect(marker(map, OURS).tabIndex).to.equal(0);
    await setAttribute(map, 'our-city', 'kampala');
    await settled(map);
    expect(nameOf(marker(map, OURS))).to.equal('Kampala · Our city, Uganda');
    expect(marker(map, OURS).tabIndex).to.equal(0);
    await setAttribute(map, 'our-city', undefined);
    await settled(map);
    expect(markerNames(map).some((name) => OURS.test(name))).to.be.false;
  });

  it('is marked in the list, too', async () => {
    expect(texts(await draw(cities, ours), 'our-city')).to.deep.equal(['Our city']);
  });

  it('keeps the focus when it becomes ours', async () => {
    const map = await draw();
    marker(map, /^Kampala/).focus();
    await setAttribute(map, 'our-city', 'kampala');
    await settled(map);
    expect(focusedName(map)).to.match(/^Kampala/);
  });
});

describe('the label of a marker is whole, and within the map', () => {
  const edges = [
    cityAt('Suva', 178.44, -18.14, { country: 'FJ' }),
    cityAt('Honolulu', -157.86, 21.31, { country: 'US' }),
    cityAt('Longyearbyen', 15.63, 78.22, { country: 'SJ' }),
    cityAt('Ushuaia', -68.3, -54.8, { country: 'AR' }),
    cityAt('Accra', -0.2, 5.6, { country: 'GH' }),
  ];

  function expectWhole(map: MmcCityMap, button: HTMLElement): void {
    const frame = frameOf(map).getBoundingClientRect();
    const label = tip(button);
    const box = label?.firstElementChild?.getBoundingClientRect();
    expect(isThere(label ?? map), `${nameOf(button)}: to be seen`).to.be.true;
    expect(box?.left, `${nameOf(button)}: left`).to.be.at.least(frame.left - 1);
    expect(box?.right, `${nameOf(button)}: right`).to.be.at.most(frame.right + 1);
    expect(box?.top, `${nameOf(button)}: top`).to.be.at.least(frame.top - 1);
    expect(box?.bottom, `${nameOf(button)}: bottom`).to.be.at.most(frame.bottom + 1);
  }

  for (const width of [320, 780]) {
    for (const lang of ['en', 'ar']) {
      it(`with the focus, in ${width} pixels, ${lang}`, async () => {
        const map = await draw(edges, { width, attributes: { lang } });
        for (const { id } of edges) {
          const [button] = findAll(map, `[data-city="${id}"]`);
          if (!button) continue;
          button.focus();
          await settled(map);
          // A browser shows the label where the focus is visible, as after a key.
          button.classList.add('ours');
          expectWhole(map, button);
          button.classList.remove('ours');
        }
      });
    }

    for (const { id } of edges) {
      it(`as ours, in ${width} pixels: ${id}`, async () => {
        const map = await draw(edges, { width, attributes: { 'our-city': id } });
        expectWhole(map, marker(map, OURS));
        expect(markers(map).length).to.be.above(1);
      });
    }
  }
});
