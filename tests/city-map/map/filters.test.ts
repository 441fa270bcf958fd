import { expect } from '@open-wc/testing';
import type { MmcCityMap } from '../../../src/city-map/city-map.js';
import { allByRole, byRole, findAll, nameOf, part, parts, statusOf, texts, titles } from '../../support/reading.js';
import { search } from '../../support/widgets.js';
import { cities, draw, isInFrame, marker, markerNames, pressed, settled, world, zoomOf } from './drawn-map.js';

const tools = { attributes: { filters: '', search: '' } };

/** How a mark looks: its form and its colours. */
function look(root: Element): string {
  const [dot] = findAll(root, '.dot');
  if (!dot) return 'none';
  const { borderTopLeftRadius, backgroundColor, transform } = getComputedStyle(dot);
  return [borderTopLeftRadius, backgroundColor, transform].join(' ');
}

/** What the status line says while something is done. */
async function heardDuring(map: MmcCityMap, action: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(statusOf(map)));
  observer.observe(byRole(map, 'status'), { subtree: true, childList: true, characterData: true });
  await action();
  await settled(map);
  observer.disconnect();
  return heard;
}

describe('the filters and the map', () => {
  it('show the same shape for the same relationship', async () => {
    const map = await draw(cities, tools);
    const chip = (name: RegExp): string => look(byRole(map, 'button', name));
    expect(chip(/^Relationship: Leadership/)).to.equal(look(marker(map, /^Quito/)));
    expect(chip(/^Relationship: Programme/)).to.equal(look(marker(map, /^Kampala/)));
    expect(chip(/^Relationship: Partner/)).to.equal(look(marker(map, /^Sydney/)));
    expect(new Set([/^Quito/, /^Kampala/, /^Sydney/].map((name) => look(marker(map, name)))).size).to.equal(3);
    expect(chip(/^Region: Europe/)).to.equal('none');
    expect(parts(map, 'legend').length).to.equal(0);
  });

  it('keep the shapes when some are filtered away', async () => {
    const map = await draw(cities, tools);
    const before = look(marker(map, /^Sydney/));
    await pressed(map, /^Relationship: Partner/);
    expect(look(marker(map, /^Sydney/))).to.equal(before);
  });

  it('show no shapes where there is no map', async () => {
    const map = await draw(cities, tools);
    map.view = 'list';
    await settled(map);
    expect(look(byRole(map, 'button', /^Relationship: Leadership/))).to.equal('none');
  });

  it('frame the map on what is left, and on the whole world again', async () => {
    const map = await draw(cities, tools);
    await pressed(map, /^Region: Europe/);
    expect(markerNames(map)).to.deep.equal(['2 cities near Milan, Italy', 'Zagreb, Croatia']);
    for (const name of markerNames(map)) expect(isInFrame(map, name)).to.be.true;
    expect(zoomOf(map)).to.be.above(2);
    await pressed(map, 'All regions');
    expect(zoomOf(map)).to.equal(1);
  });

  it('frame it anew though the reader has moved it', async () => {
    const map = await draw(cities, tools);
    await pressed(map, 'Zoom in');
    await search(map, 'uganda');
    await settled(map);
    expect(isInFrame(map, 'Kampala, Uganda')).to.be.true;
    expect(markerNames(map)).to.deep.equal(['Kampala, Uganda']);
  });

  it('keep the map where the reader has moved it, as long as nothing else is asked for', async () => {
    const map = await draw(cities, tools);
    await pressed(map, 'Zoom in');
    const before = world(map);
    await map.reload();
    await settled(map);
    expect(world(map)).to.deep.equal(before);
  });

  it('find names with other accents', async () => {
    const map = await draw(cities, tools);
    await search(map, 'MILÁN');
    await settled(map);
    expect(markerNames(map)).to.deep.equal(['Milan, Italy']);
  });

  it('leave an empty map where nothing matches, and a way back', async () => {
    const map = await draw(cities, tools);
    await search(map, 'Atlantis');
    await settled(map);
    expect(markerNames(map)).to.deep.equal([]);
    expect(zoomOf(map)).to.equal(1);
    await pressed(map, 'Show everything');
    expect(markerNames(map).length).to.equal(4);
    expect(titles(map).length).to.equal(cities.length);
  });

  it('say the count once', async () => {
    const map = await draw(cities, tools);
    expect(await heardDuring(map, () => pressed(map, /^Region: Europe/))).to.deep.equal(['3 cities']);
    expect(await heardDuring(map, () => search(map, 'zagreb'))).to.deep.equal(['1 city']);
    expect(await heardDuring(map, () => pressed(map, 'Zoom in'))).to.deep.equal([]);
    expect(allByRole(map, 'status').length).to.equal(1);
  });
});

describe('the legend', () => {
  it('shows the shapes where there are no filters, the most frequent first', async () => {
    const map = await draw();
    expect(allByRole(part(map, 'legend'), 'listitem').map(nameOf)).to.deep.equal([
      'Leadership City',
      'Programme City',
      'Partner',
    ]);
    const [leadership, programme] = allByRole(part(map, 'legend'), 'listitem');
    expect(look(leadership ?? map)).to.equal(look(marker(map, /^Quito/)));
    expect(look(programme ?? map)).to.equal(look(marker(map, /^Kampala/)));
  });

  it('is not there where all are the same to the network', async () => {
    const map = await draw(cities.filter(({ properties }) => properties.relationship === 'Leadership City'));
    expect(parts(map, 'legend').length).to.equal(0);
  });

  it('has beside it where the outline is from, and that it has no borders', async () => {
    expect(texts(await draw(), 'source')).to.deep.equal(['Land: Natural Earth. No borders are drawn.']);
  });
});
