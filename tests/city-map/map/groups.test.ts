import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { choicesOf } from '../../support/following.js';
import { allByRole, focusedName, nameOf, part, parts, text } from '../../support/reading.js';
import { setAttribute } from '../../support/widgets.js';
import { activate, cities, cityAt, draw, isInFrame, markerNames, markers, settled, zoomOf } from './drawn-map.js';

const MILAN = /Milan/;
const [, , , kampala] = cities;
/** No zoom tells these three apart, and there is one more. */
const together = [
  cityAt('Tripoli', 35.84, 34.43, { country: 'LB' }),
  cityAt('El Mina', 35.84, 34.43, { country: 'LB', url: 'https://example.org/el-mina' }),
  cityAt('Zgharta', 35.84, 34.43, { country: 'LB' }),
  ...(kampala ? [kampala] : []),
];

describe('a marker of several cities', () => {
  it('brings the map nearer, and comes apart', async () => {
    const map = await draw();
    await activate(map, MILAN);
    expect(zoomOf(map)).to.be.at.least(2);
    expect(parts(map, 'panel').length).to.equal(0);
    for (let steps = 0; parts(map, 'cluster').length > 0 && steps < 4; steps++) await activate(map, MILAN);
    const apart = ['Marseille, France', 'Milan, Italy', 'Zagreb, Croatia'];
    expect(markerNames(map)).to.include.members(apart);
    for (const name of apart) expect(isInFrame(map, name), name).to.be.true;
  });

  it('keeps the focus on a marker that stands for the same city', async () => {
    const map = await draw();
    for (let steps = 0; parts(map, 'cluster').length > 0 && steps < 4; steps++) {
      await activate(map, MILAN);
      expect(focusedName(map)).to.match(MILAN);
    }
    expect(focusedName(map)).to.equal('Milan, Italy');
  });

  it('tells the page of no choice', async () => {
    const map = await draw();
    const choices = choicesOf(map);
    await activate(map, MILAN);
    expect(choices).to.deep.equal([]);
  });

  it('does the same with Enter', async () => {
    const map = await draw();
    markers(map)
      .find((button) => MILAN.test(nameOf(button)))
      ?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(zoomOf(map)).to.be.at.least(2);
    expect(focusedName(map)).to.match(MILAN);
  });
});

describe('cities that no zoom tells apart', () => {
  async function openList() {
    const map = await draw(together, { attributes: { zoom: '8', center: '34.43,35.84' } });
    await activate(map, '3 cities near Tripoli, Lebanon');
    return map;
  }

  it('are on a list that opens at the last zoom', async () => {
    const map = await openList();
    expect(focusedName(map)).to.equal(nameOf(part(map, 'panel')));
    expect(text(part(map, 'panel'))).to.match(/^3 cities near Tripoli/);
    expect(allByRole(part(map, 'panel'), 'button').map(nameOf)).to.deep.equal([
      'Close',
      'Tripoli, Lebanon',
      'El Mina, Lebanon',
      'Zgharta, Lebanon',
    ]);
  });

  it('have a marker that says whether their list is open', async () => {
    const map = await openList();
    const isOpen = () => part(map, 'cluster').getAttribute('aria-expanded');
    expect(isOpen()).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(isOpen()).to.equal('false');
  });

  it('are reached by zooming in: the marker opens the list in the end', async () => {
    const map = await draw(together);
    for (let steps = 0; parts(map, 'panel').length === 0 && steps < 5; steps++) await activate(map, /near Tripoli/);
    expect(zoomOf(map)).to.equal(8);
    expect(parts(map, 'panel').length).to.equal(1);
  });

  it('open from that list, and the focus goes back to their marker', async () => {
    const map = await openList();
    const choices = choicesOf(map);
    allByRole(part(map, 'panel'), 'button', 'El Mina, Lebanon')[0]?.click();
    await settled(map);
    expect(choices).to.deep.equal([{ type: 'city', id: 'el mina', url: 'https://example.org/el-mina' }]);
    expect(text(part(map, 'panel'))).to.match(/^El Mina/);
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(parts(map, 'panel').length).to.equal(0);
    expect(focusedName(map)).to.equal('3 cities near Tripoli, Lebanon');
  });

  it('close with their list, and the focus goes back', async () => {
    const map = await openList();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(parts(map, 'panel').length).to.equal(0);
    expect(focusedName(map)).to.equal('3 cities near Tripoli, Lebanon');
  });

  it('are no longer listed once one of them is gone', async () => {
    const map = await openList();
    await setAttribute(map, 'region', 'africa');
    await settled(map);
    expect(parts(map, 'panel').length).to.equal(0);
  });
});
