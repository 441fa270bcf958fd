import { expect } from '@open-wc/testing';
import { feedOf } from '../../fixtures/feed/full-entries.js';
import { FEED, heldBack, Network, silence } from '../../support/network.js';
import { findAll, isThere, parts } from '../../support/reading.js';
import { become, box, place, setAttribute } from '../../support/widgets.js';
import { activate, cities, draw, markers, pressed, settled } from './drawn-map.js';

describe('a map that loads', () => {
  const network = new Network();

  it('shows the empty world, in the place where the map will be', async () => {
    const { answer, give } = heldBack(feedOf({ cities }));
    network.at(FEED, answer);
    const map = await place('mmc-city-map', { attributes: { src: FEED }, parent: await box(780) });
    const frame = (): DOMRect | undefined => findAll(map, '.map')[0]?.getBoundingClientRect();
    const before = frame();
    expect(map.state).to.equal('loading');
    expect(findAll(map, '.map svg path').some(isThere)).to.be.true;
    expect(findAll(map, '.map')[0]?.ariaHidden).to.equal('true');
    expect(before?.height).to.be.above(300);
    give();
    await become(map, 'ready');
    await settled(map);
    expect(markers(map).length).to.be.above(0);
    expect(frame()).to.deep.equal(before);
  });

  it('has its list first where it is narrow, as it will have', async () => {
    network.at(FEED, silence);
    const map = await place('mmc-city-map', { attributes: { src: FEED }, parent: await box(400) });
    const [bones] = findAll(map, '.bones');
    const [frame] = findAll(map, '.map');
    expect(bones?.getBoundingClientRect().top).to.be.below(frame?.getBoundingClientRect().top ?? 0);
  });

  it('promises no list where there will be none', async () => {
    network.at(FEED, silence);
    const map = await place('mmc-city-map', { attributes: { src: FEED, view: 'map' } });
    expect(findAll(map, '.bones').length).to.equal(0);
    await setAttribute(map, 'view', 'both');
    expect(findAll(map, '.bones').length).to.equal(1);
  });

  it('shows none where there will be none', async () => {
    network.at(FEED, silence);
    const map = await place('mmc-city-map', { attributes: { src: FEED, view: 'list' } });
    expect(findAll(map, '.map').length).to.equal(0);
  });
});

describe('a map that is used', () => {
  const words: string[] = [];
  const { error, warn } = console;
  const hear = ({ message }: ErrorEvent): void => void words.push(message);
  beforeEach(() => {
    words.length = 0;
    console.error = console.warn = (...said: unknown[]): void => void words.push(said.join(' '));
    window.addEventListener('error', hear);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    window.removeEventListener('error', hear);
  });

  for (const width of [320, 480, 780]) {
    it(`says nothing to the console, and throws nothing: ${width} pixels`, async () => {
      const map = await draw(cities, { width, attributes: { filters: '', search: '', 'our-city': 'Kampala' } });
      await activate(map, /near Milan|^Milan/);
      await pressed(map, 'Zoom in');
      await pressed(map, 'Show the whole map');
      await activate(map, /^Kampala/);
      await pressed(map, 'Close');
      if (width < 480) await pressed(map, 'Region · Relationship');
      await pressed(map, /^Region: Europe/);
      map.parentElement?.style.setProperty('width', `${width - 20}px`);
      await settled(map);
      map.remove();
      expect(words).to.deep.equal([]);
    });
  }

  it('is the same when it is put elsewhere on the page', async () => {
    const map = await draw();
    const before = markers(map).length;
    document.body.append(map);
    await settled(map);
    map.style.width = '700px';
    await settled(map);
    expect(markers(map).length).to.be.at.least(before);
    expect(parts(map, 'map').length).to.equal(1);
    map.remove();
  });
});
