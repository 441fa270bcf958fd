import { expect } from '@open-wc/testing';
import { findAll, text } from '../support/reading.js';
import { blocks, close, control, hasControl, open, say, strangers, tick, unfold } from './page.js';

const pageCode = (page: Element): string => blocks(page).get('Into your page') ?? '';

describe('the options of a widget', () => {
  afterEach(close);

  it('are those of the manifest, each with a control of its kind', async () => {
    const page = await open();
    expect(control(page, 'Layout: List').type).to.equal('radio');
    expect(control(page, 'Filters').type).to.equal('checkbox');
    expect(control(page, 'Entries at once').type).to.equal('number');
    expect(control(page, 'Heading').type).to.equal('text');
    expect(control(page, 'Your city')).to.be.instanceOf(HTMLSelectElement);
  });

  it('leave out what the widget itself sets', async () => {
    const page = await open();
    expect(hasControl(page, 'State')).to.equal(false);
  });

  it('begin with what holds anyway, and that is not written', async () => {
    const page = await open();
    expect(control(page, 'Layout: List')).to.have.property('checked', true);
    expect(control(page, 'Entries at once')).to.have.property('placeholder', '10');
    await tick(page, 'Layout: Cards');
    expect(pageCode(page)).to.include('layout="cards"');
    await tick(page, 'Layout: List');
    expect(pageCode(page)).not.to.include('layout');
  });

  it('change with the widget, and what both know stays', async () => {
    const page = await open('#widget=news-list&src=https://example.org/other.json');
    await tick(page, 'Widget: Board roster The boards.');
    expect(hasControl(page, 'Former')).to.equal(true);
    expect(hasControl(page, 'Filters')).to.equal(false);
    expect(pageCode(page)).to.match(/<mmc-board-roster\s+src="https:\/\/example.org\/other.json"/);
  });

  it('say with a box that there is no heading', async () => {
    const page = await open();
    await tick(page, 'No heading');
    expect(pageCode(page)).to.include('heading=""');
    await say(page, 'Heading', 'From the council');
    expect(control(page, 'No heading')).to.have.property('checked', false);
    expect(pageCode(page)).to.include('heading="From the council"');
  });
});

describe('the values of an option', () => {
  afterEach(close);

  it('are those that the feed has, the most frequent first, with their numbers', async () => {
    const page = await open();
    const picks = findAll(page, '[name="option-type"]').map((pick) => text(pick.closest('label') ?? pick));
    expect(picks).to.deep.equal(['Press Release 2', '"><img src=x onerror=alert(1)> 1']);
  });

  it('are written as slugs, with commas between them', async () => {
    const page = await open();
    await tick(page, 'Type: Press Release 2');
    await tick(page, 'Type: "><img src=x onerror=alert(1)> 1');
    expect(pageCode(page)).to.include('type="press-release,img-src-x-onerror-alert-1"');
    await tick(page, 'Type: Press Release 2');
    expect(pageCode(page)).to.include('type="img-src-x-onerror-alert-1"');
  });

  it('are text, whatever a feed says', async () => {
    const page = await open();
    unfold(page);
    expect(strangers(page)).to.equal(0);
  });

  it('have the cities by their names, and write their ids', async () => {
    const page = await open();
    const cities = [...findAll(page, '#option-our-city option')].map(text);
    expect(cities).to.deep.equal(['None', 'Amman', 'Bogotá']);
    await say(page, 'Your city', 'bogota-colombia');
    expect(pageCode(page)).to.include('our-city="bogota-colombia"');
  });

  it('keep one that the feed does not have, and say so', async () => {
    const page = await open('#widget=news-list&type=Report,press%20release&our-city=Utopia');
    expect(control(page, 'Type: report (not in this feed)')).to.have.property('checked', true);
    expect(control(page, 'Type: Press Release 2')).to.have.property('checked', true);
    expect(text(control(page, 'Your city'))).to.include('Utopia (not in this feed)');
  });

  it('are not asked for where the feed has none, unless some were chosen', async () => {
    const page = await open('#widget=news-list&src=people.json');
    expect(hasControl(page, 'City')).to.equal(false);
    expect(text(page)).to.include('The feed has nothing to choose for: Type, City, Your city.');
    await close();
    const other = await open('#widget=news-list&src=people.json&city=Amman');
    expect(control(other, 'City: amman (not in this feed)')).to.have.property('checked', true);
  });

  it('can be written where the feed cannot be read', async () => {
    const page = await open('#widget=news-list&src=no-feed.json');
    await say(page, 'City', 'Amman');
    expect(pageCode(page)).to.include('city="Amman"');
    expect(control(page, 'Language')).to.be.instanceOf(HTMLSelectElement);
  });

  it('have a language for every one that the widgets speak, in its own words', async () => {
    const page = await open();
    const languages = [...findAll(page, '#option-lang option')].map((option) => option.getAttribute('value'));
    expect(languages).to.deep.equal(['', 'en', 'es', 'fr', 'pt', 'ar']);
    expect(text(control(page, 'Language'))).to.include('français');
  });
});
