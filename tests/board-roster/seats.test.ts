import { expect } from '@open-wc/testing';
import { PICTURE } from '../fixtures/whole-feed.js';
import { addressOf, choicesOf, follow } from '../support/following.js';
import { allByRole, byRole, entry, findAll, isThere, nameOf, part, parts, text, texts } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { AMMAN, LEADERSHIP, member, placeRoster } from './people.js';

const NO_PICTURE = new URL('no-such-picture.jpg', import.meta.url).href;

/** What stands in for a portrait: to be seen, not heard. */
const initials = (root: Element): string => findAll(part(root, 'item'), '[aria-hidden="true"]').map(text)[0] ?? 'none';

describe('a seat', () => {
  it('has a name, an office and a place', async () => {
    const seat = entry(await placeRoster(), 'Yousef Al Shawarbeh');
    expect(texts(seat, 'office')).to.deep.equal(['Mayor Amman, Jordan']);
    expect(texts(seat, 'place')).to.deep.equal(['Amman, Jordan']);
    expect(texts(seat, 'summary')).to.deep.equal(['Mayor of Amman.']);
  });

  const COUNTRIES: [lang: string, place: string][] = [
    ['es', 'Zürich, Suiza'],
    ['fr', 'Zürich, Suisse'],
    ['pt', 'Zürich, Suíça'],
    ['ar', 'Zürich, سويسرا'],
  ];
  for (const [lang, place] of COUNTRIES) {
    it(`has its country in the widget’s language: ${lang}`, async () => {
      expect(texts(entry(await placeRoster({ lang }), 'Corine Mauch'), 'place')).to.deep.equal([place]);
    });
  }

  it('has the name of a country that the feed gives it', async () => {
    const roster = await placeRoster({ former: '' });
    expect(texts(entry(roster, 'Marvin Rees'), 'place')).to.deep.equal(['Bristol, England']);
  });

  it('that is vacant says so, with its place, and has nothing of a person', async () => {
    const seat = entry(await placeRoster({ organization: 'Leadership Board' }), 'Vacant seat');
    expect(texts(seat, 'office')).to.deep.equal(['Intendente Montevideo, Uruguay']);
    for (const role of ['link', 'button', 'img'] as const) expect(allByRole(seat, role).length, role).to.equal(0);
  });

  const TERMS: [start: string | undefined, end: string | undefined, said: string[]][] = [
    ['2018', undefined, ['Since 2018']],
    ['2024-12', undefined, ['Since Dec 2024']],
    ['2024-12-18', undefined, ['Since Dec 18, 2024']],
    ['2018', '2024', ['2018 to 2024']],
    [undefined, '2024', ['Until 2024']],
    ['2018', '2999-06', ['2018 to Jun 2999']],
    [undefined, undefined, []],
  ];
  for (const [start_date, end_date, said] of TERMS) {
    it(`from ${start_date} to ${end_date}: ${said.join() || 'says nothing of its term'}`, async () => {
      const roster = await placeRoster({ former: '' }, [member({}, { start_date, end_date })]);
      expect(texts(roster, 'term')).to.deep.equal(said);
    });
  }
});

describe('initials', () => {
  const NAMES: [name: string | null, letters: string][] = [
    ['Mike Johnston', 'MJ'],
    ['Carlos Fernando Galán', 'CG'],
    ['Yvonne Aki-Sawyerr', 'YA'],
    ['Éric Piolle', 'ÉP'],
    ['Maimunah', 'M'],
    ['Dr. Maimunah (acting) Sharif', 'DS'],
    ['क्षितिज शर्मा', 'क्श'],
    // The letters of these scripts join: two would be a word.
    ['يوسف الشواربة', 'ي'],
    ['إِياد الشواربة', 'إِ'],
    ['ܝܘܣܦ ܡܪܝܡ', 'ܝ'],
    ['ᠪᠠᠲᠤ ᠪᠣᠯᠳ', 'ᠪ'],
    [null, ''],
  ];
  for (const [name, letters] of NAMES) {
    it(`of ${name ?? 'a vacant seat'}: "${letters}"`, async () => {
      expect(initials(await placeRoster({}, [member({ name })]))).to.equal(letters);
    });
  }

  it('are to be seen where the picture cannot be loaded', async () => {
    const roster = await placeRoster({}, [member({ image: NO_PICTURE })]);
    await until(() => !isThere(part(roster, 'image')));
    expect(initials(roster)).to.equal('MJ');
  });
});

describe('portraits', () => {
  const withPicture = member({ image: PICTURE, image_alt: 'The mayor of Denver', image_credit: 'City of Denver' });

  it('have their text and their credit', async () => {
    const roster = await placeRoster({}, [withPicture]);
    expect(byRole(roster, 'img').getAttribute('alt')).to.equal('The mayor of Denver');
    expect(texts(roster, 'credit')).to.deep.equal(['Photo: City of Denver']);
  });

  it('are not there with images="none", nor are initials and credits', async () => {
    const roster = await placeRoster({ images: 'none' }, [withPicture]);
    expect(allByRole(roster, 'img').length).to.equal(0);
    expect(initials(roster)).to.equal('none');
    expect(texts(roster, 'credit')).to.deep.equal([]);
  });
});

describe('the biography', () => {
  it('opens and closes', async () => {
    const roster = await placeRoster();
    const biography = part(roster, 'biography');
    const button = byRole(roster, 'button', 'Biography of Yousef Al Shawarbeh, Amman');
    const isOpen = (): boolean[] => findAll(biography, 'p').map(isThere);
    expect(isOpen()).to.deep.equal([false, false]);
    button.click();
    expect(isOpen()).to.deep.equal([true, true]);
    button.click();
    expect(isOpen()).to.deep.equal([false, false]);
  });

  it('is there only where the person has one', async () => {
    expect(parts(await placeRoster(), 'biography')).to.have.length(1);
  });

  it('no two have the same name', async () => {
    const named = (id: string, city: string) => member({ id, name: 'Mike Johnston', city, biography: 'A mayor.' });
    const roster = await placeRoster({}, [named('denver', 'Denver'), named('quito', 'Quito')]);
    const names = allByRole(roster, 'button').map(nameOf);
    expect(names.sort()).to.deep.equal(['Biography of Mike Johnston, Denver', 'Biography of Mike Johnston, Quito']);
  });

  it('no two have the same name, though two people are called the same and no city is named', async () => {
    const named = (id: string) => member({ id, name: 'Mike Johnston', city: undefined, biography: 'A mayor.' });
    const roster = await placeRoster({}, [named('mike'), named('michael')]);
    expect(allByRole(roster, 'button').map(nameOf)).to.deep.equal([
      'Biography of Mike Johnston',
      'Biography of Mike Johnston 2',
    ]);
  });

  it('no two have the same name, though one person sits on two boards', async () => {
    const memberships = ['Leadership Board', 'Governing Board'].map((organization) => ({ organization }));
    const roster = await placeRoster({}, [member({ city: 'Denver', biography: 'A mayor.', memberships })]);
    const names = allByRole(roster, 'button').map(nameOf);
    expect(parts(roster, 'item').length).to.equal(2);
    expect(new Set(names).size, names.join(' | ')).to.equal(names.length);
  });
});

describe('links of a person', () => {
  it('have their title, or else the name of the host', async () => {
    const links = allByRole(part(await placeRoster(), 'links'), 'link');
    expect(links.map((link) => [nameOf(link), addressOf(link)])).to.deep.equal([
      ['City page', AMMAN],
      ['example.org', 'https://example.org/press'],
    ]);
  });

  it('the name leads to the person’s page, and tells the web page', async () => {
    const roster = await placeRoster();
    const choices = choicesOf(roster);
    expect(follow(byRole(roster, 'link', 'Yousef Al Shawarbeh'))).to.be.true;
    expect(choices).to.deep.equal([{ type: 'person', id: 'yousef-al-shawarbeh', url: AMMAN }]);
  });

  it('the name leads nowhere where the web page wants that', async () => {
    const roster = await placeRoster();
    choicesOf(roster, { prevent: true });
    expect(follow(byRole(roster, 'link', 'Yousef Al Shawarbeh'))).to.be.false;
  });

  it('a name without a page is no link', async () => {
    const roster = await placeRoster({ organization: 'Leadership Board' });
    expect(LEADERSHIP.map((name) => allByRole(part(entry(roster, name), 'title'), 'link').length)).to.deep.equal([
      1, 0, 0, 0,
    ]);
  });
});
