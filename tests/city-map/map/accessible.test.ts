import { expect } from '@open-wc/testing';
import { scatteredCities } from '../../fixtures/feed/scattered-cities.js';
import { violations } from '../../support/equal-access.js';
import { expectToFit } from '../../support/narrow.js';
import { frameOf, activate, cities, draw, pressed } from './drawn-map.js';
import { byRole, findAll, nameOf, part, parts } from '../../support/reading.js';

const tools = { filters: '', search: '', 'our-city': 'Quito' };

describe('the map is accessible', () => {
  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      it(`${lang}, ${theme}, with an open panel`, async () => {
        const map = await draw(cities, { attributes: { ...tools, lang, theme } });
        await activate(map, /^Kampala/);
        expect(parts(map, 'panel').length).to.equal(1);
        await expect(map).to.be.accessible();
        expect(await violations(map)).to.deep.equal([]);
      });
    }
  }

  it('narrow, with regions to open', async () => {
    const map = await draw(cities, { width: 320, attributes: tools });
    await pressed(map, /^Europe/);
    await expect(map).to.be.accessible();
  });

  it('crowded', async () => {
    await expect(await draw(scatteredCities(300), { attributes: { view: 'map' } })).to.be.accessible();
  });

  it('it has a name, says which keys move it, and is no stop of the Tab key, being no control', async () => {
    const map = await draw();
    const frame = byRole(map, 'group', 'Map of the cities');
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.getAttribute('aria-keyshortcuts')).to.equal(
      'Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight + -',
    );
  });
});

describe('a map that is 320 px wide', () => {
  for (const lang of ['en', 'ar']) {
    for (const style of ['', '--mmc-font-size: 32px']) {
      it(`fits, ${lang}, ${style || 'with text as it is'}`, async () => {
        const map = await draw(cities, { width: 320, style, attributes: { ...tools, lang } });
        await activate(map, /^Sydney/);
        expectToFit(map);
        const { left, right } = part(map, 'root').getBoundingClientRect();
        for (const name of ['map', 'panel', 'control', 'close', 'source', 'region', 'search', 'chip']) {
          for (const piece of parts(map, name)) {
            const box = piece.getBoundingClientRect();
            expect(box.left, name).to.be.at.least(Math.floor(left));
            expect(box.right, name).to.be.at.most(Math.ceil(right));
          }
        }
      });
    }
  }

  it('has the buttons that zoom beside the map, not on it', async () => {
    const map = await draw(cities, { width: 320 });
    const bottom = frameOf(map).getBoundingClientRect().bottom;
    for (const control of parts(map, 'control')) expect(control.getBoundingClientRect().top).to.be.at.least(bottom);
  });
});

it('text twice as large is not cut in a wide map', async () => {
  const map = await draw(cities, { style: '--mmc-font-size: 32px', attributes: tools });
  await activate(map, /^Kampala/);
  expectToFit(map);
  for (const piece of findAll(map, '[part~="control"], [part~="chip"], [part~="cluster"] > *')) {
    expect(piece.scrollWidth, nameOf(piece)).to.be.at.most(piece.clientWidth + 1);
  }
});
