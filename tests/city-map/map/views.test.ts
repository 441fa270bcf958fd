import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import {
  allByRole,
  byRole,
  findAll,
  focused,
  isThere,
  nameOf,
  part,
  parts,
  texts,
  titles,
} from '../../support/reading.js';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { box, search, setAttribute } from '../../support/widgets.js';
import { cities, draw, frameOf, isInFrame, markerNames, pressed, settled, world, zoomOf } from './drawn-map.js';

const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const isMapFirst = (map: MmcCityMap): boolean => follows(frameOf(map), part(map, 'list'));
const noPlace = { type: 'Feature' as const, id: 'nowhere', geometry: null, properties: { name: 'Nowhere' } };

describe('view', () => {
  for (const view of [undefined, 'both', 'globe']) {
    it(`"${view}" is the map, and the list after it`, async () => {
      const map = await draw(cities, { attributes: view ? { view } : {} });
      expect(isThere(frameOf(map))).to.be.true;
      expect(titles(map).length).to.equal(cities.length);
      expect(isMapFirst(map)).to.be.true;
    });
  }

  it('"map" is the map, and of the list only what it cannot show', async () => {
    const map = await draw([...cities, noPlace], { attributes: { view: 'map' } });
    expect(titles(map)).to.deep.equal(['Nowhere']);
    await setAttribute(map, 'view', 'both');
    expect(titles(map).length).to.equal(cities.length + 1);
  });

  it('"list" is the list', async () => {
    const map = await draw();
    await setAttribute(map, 'view', 'list');
    expect(parts(map, 'map').length).to.equal(0);
    expect(titles(map).length).to.equal(cities.length);
    expect(allByRole(map, 'button').length).to.equal(0);
    await setAttribute(map, 'view', undefined);
    await settled(map);
    expect(markerNames(map)).to.include('Kampala, Uganda');
  });
});

describe('a map that is narrower than 480 pixels', () => {
  const narrow = { width: 400 };
  const regions = (map: MmcCityMap): string[] => parts(map, 'region').map(nameOf);
  const shown = (map: MmcCityMap): string[] =>
    parts(map, 'title')
      .filter((title) => isThere(title) && title.offsetHeight > 0)
      .map((title) => title.innerText);

  it('comes after the list, that leads with buttons for the regions', async () => {
    const map = await draw(cities, narrow);
    expect(isMapFirst(map)).to.be.false;
    expect(regions(map)).to.deep.equal(['Africa 1', 'Americas 1', 'Europe 3', 'Pacific 1']);
    expect(shown(map)).to.deep.equal([]);
    for (const button of parts(map, 'region')) {
      expect(button.localName).to.equal('summary');
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('is so from its first picture on', async () => {
    const map = document.createElement('mmc-city-map');
    map.data = feedOf({ cities });
    (await box(400)).append(map);
    await map.updateComplete;
    expect(regions(map).length).to.equal(4);
  });

  it('shows the region that the reader opens', async () => {
    const map = await draw(cities, narrow);
    await pressed(map, 'Europe 3');
    expect(shown(map)).to.deep.equal(['Marseille', 'Milan', 'Zagreb']);
    expect(isInFrame(map, /Milan/)).to.be.true;
    expect(world(map).width).to.be.below(500);
    expect(focused(map)?.localName).to.equal('summary');
    const { x } = world(map);
    await pressed(map, 'Europe 3');
    expect(shown(map)).to.deep.equal([]);
    expect(world(map).x).to.equal(x);
  });

  it('opens every region where the reader looks for something', async () => {
    const map = await draw(cities, { ...narrow, attributes: { filters: '' } });
    await pressed(map, 'Region · Relationship');
    await pressed(map, /^Relationship: Programme City/);
    expect(shown(map)).to.deep.equal(['Kampala', 'Zagreb']);
  });

  it('has its filters behind one button, that names them', async () => {
    const map = await draw(cities, { ...narrow, attributes: { filters: '' } });
    const groups = (): (string | null)[] => allByRole(map, 'group').map((group) => group.ariaLabel);
    expect(groups()).not.to.include('Region');
    await pressed(map, 'Region · Relationship');
    expect(groups()).to.include.members(['Region', 'Relationship']);
    await pressed(map, /^Region: Europe/);
    expect(groups()).to.include('Region');
    expect(nameOf(focused(map) ?? map)).to.match(/^Region: Europe/);
  });

  it('has no button for filters where there is nothing to choose between', async () => {
    const map = await draw(cities.slice(0, 1), { ...narrow, attributes: { filters: '' } });
    expect(findAll(map, '[part="tools"] summary').length).to.equal(0);
  });

  it('has its legend at the map, whatever the filters say farther up', async () => {
    const map = await draw(cities, { ...narrow, attributes: { filters: '' } });
    expect(texts(map, 'legend')).to.deep.equal(['Leadership City Programme City Partner']);
  });

  it('has room between the map and what stands above it', async () => {
    const map = await draw(cities, { ...narrow, attributes: { search: '' } });
    await search(map, 'Atlantis');
    await settled(map);
    const message = byRole(map, 'button', 'Show everything').parentElement ?? map;
    expect(frameOf(map).getBoundingClientRect().top - message.getBoundingClientRect().bottom).to.be.at.least(16);
  });

  it('has headings in the buttons, and no wider map than there is room', async () => {
    const map = await draw(cities, { width: 320 });
    expect(findAll(map, 'summary').every((button) => byRole(button, 'heading'))).to.be.true;
    expect(frameOf(map).offsetWidth).to.be.at.most(320);
    expect(frameOf(map).offsetHeight).to.be.at.least(180);
  });

  it('shows a city of the list on the map', async () => {
    const map = await draw(cities, narrow);
    await pressed(map, 'Pacific 1');
    await pressed(map, 'Show Sydney, Australia on the map');
    expect(isInFrame(map, /^Sydney/)).to.be.true;
    expect(focused(map)?.role).to.equal('dialog');
  });

  it('has its order from its own width, also when that changes', async () => {
    const map = await draw();
    expect(isMapFirst(map)).to.be.true;
    map.parentElement?.style.setProperty('width', '400px');
    await settled(map);
    expect(isMapFirst(map)).to.be.false;
    expect(zoomOf(map)).to.be.at.most(1);
    map.parentElement?.style.setProperty('width', '780px');
    await settled(map);
    expect(isMapFirst(map)).to.be.true;
  });
});
