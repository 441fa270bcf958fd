import { expect } from '@open-wc/testing';
import { popoloDocument } from '../fixtures/feed/popolo.js';
import { entry, focusedEntry, headings, parts, statusOf, texts, titles } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { place, press, setAttribute } from '../support/widgets.js';
import { GOVERNING, LEADERSHIP, member, people, placeRoster } from './people.js';

const [AL_SHAWARBEH = '', LUKWAGO = '', MAUCH = '', VACANT = ''] = LEADERSHIP;

describe('our city', () => {
  const OURS: [ourCity: string, first: string][] = [
    ['Zürich', MAUCH],
    ['zurich', MAUCH],
    ['amman-jordan', AL_SHAWARBEH],
    ['Amman', AL_SHAWARBEH],
    ['Montevideo', VACANT],
  ];
  for (const [ourCity, first] of OURS) {
    it(`"${ourCity}": ${first} comes first and is marked`, async () => {
      const roster = await placeRoster({ 'our-city': ourCity, organization: 'Leadership Board' });
      expect(titles(roster)).to.deep.equal([first, ...LEADERSHIP.filter((name) => name !== first)]);
      expect(texts(roster, 'our-city')).to.deep.equal(['Our mayor']);
      expect(texts(entry(roster, first), 'badge')).to.deep.equal(['Our mayor']);
    });
  }

  it('is known by its id, though the person has only its name', async () => {
    const galan = member({ id: 'carlos-fernando-galan', name: 'Carlos Fernando Galán', city: 'Bogotá' });
    const roster = await placeRoster({ 'our-city': 'denver-united-states' }, [galan, member({ city: 'Denver' })]);
    expect(titles(roster)).to.deep.equal(['Mike Johnston', 'Carlos Fernando Galán']);
    expect(texts(roster, 'our-city')).to.deep.equal(['Our mayor']);
  });

  it('is known by its name in any language', async () => {
    const roster = await placeRoster({ 'our-city': 'عمّان', lang: 'es' });
    expect(titles(roster)[0]).to.equal(AL_SHAWARBEH);
    expect(texts(roster, 'our-city')).to.deep.equal(['Nuestra alcaldía']);
  });

  it('comes before a co-chair', async () => {
    const chaired = [...people, member({}, { role: 'Co-Chair' })];
    const roster = await placeRoster({ 'our-city': 'Zürich', organization: 'leadership-board' }, chaired);
    expect(titles(roster).slice(0, 3)).to.deep.equal([MAUCH, 'Mike Johnston', AL_SHAWARBEH]);
  });

  it('is marked in Arabic, too', async () => {
    const roster = await placeRoster({ 'our-city': 'zurich', lang: 'ar' });
    expect(texts(entry(roster, MAUCH), 'badge')).to.deep.equal(['عمدة مدينتنا']);
  });

  it('that has nobody on the board changes nothing', async () => {
    const roster = await placeRoster({ 'our-city': 'Quito' });
    expect(titles(roster)).to.deep.equal([...LEADERSHIP, ...GOVERNING]);
    expect(parts(roster, 'our-city').length).to.equal(0);
  });
});

describe('whom the roster shows', () => {
  const CASES: [attributes: Record<string, string>, shown: string[]][] = [
    [{ organization: 'Leadership Board' }, LEADERSHIP],
    [{ organization: 'governing-board' }, GOVERNING],
    [{ organization: 'governing-board, Leadership Board' }, [...LEADERSHIP, ...GOVERNING]],
    [{ organization: 'Advisory Board' }, []],
    [{ 'member-role': 'co-chair' }, [VACANT]],
    [{ 'member-role': 'Co-Chair,Member', organization: 'governing-board' }, GOVERNING],
    [{ 'member-role': 'Observer' }, []],
    [{ country: 'UG' }, [LUKWAGO]],
    [{ country: 'uganda, jo' }, [AL_SHAWARBEH, LUKWAGO]],
    [{ country: 'Suiza', lang: 'es' }, [MAUCH]],
    [{ country: 'Switzerland', lang: 'es' }, [MAUCH]],
    [{ country: 'Suiza' }, []],
    [{ country: 'England', former: '' }, ['Marvin Rees']],
    [{ country: 'CH', 'member-role': 'Co-Chair' }, []],
    [{ role: 'co-chair' }, [VACANT]],
    [{ role: 'region', 'member-role': 'co-chair' }, [VACANT]],
  ];
  for (const [attributes, shown] of CASES) {
    it(`${JSON.stringify(attributes)}: ${shown.join(', ') || 'nobody'}`, async () => {
      const roster = await placeRoster(attributes);
      expect(titles(roster)).to.deep.equal(shown);
      expect(roster.state).to.equal(shown.length > 0 ? 'ready' : 'empty');
    });
  }

  it('says once in the console that `role` is old', async () => {
    const { warn } = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => void lines.push(line);
    for (let turn = 0; turn < 2; turn++) {
      await placeRoster({ 'member-role': 'co-chair' });
      await placeRoster({ role: 'co-chair' });
    }
    console.warn = warn;
    // An earlier test may have been the first.
    expect(lines.length).to.be.below(2);
    for (const line of lines) expect(line).to.contain('member-role="co-chair"');
  });

  it('follows the native property `role`, and its attribute', async () => {
    const roster = await placeRoster();
    roster.role = 'Co-Chair';
    // WebKit tells the element of it a moment later.
    await until(() => titles(roster).length === 1);
    expect(titles(roster)).to.deep.equal([VACANT]);
    expect(statusOf(roster)).to.equal('1 seat');
    expect(roster.getAttribute('role')).to.equal('Co-Chair');
    await setAttribute(roster, 'role', undefined);
    expect(titles(roster)).to.have.length(6);
  });
});

describe('documents of people', () => {
  it('{ people: […] }', async () => {
    const roster = await place('mmc-board-roster', { data: { people } });
    expect(titles(roster)).to.deep.equal([...LEADERSHIP, ...GOVERNING]);
  });

  it('Popolo: persons, organizations, memberships', async () => {
    const roster = await place('mmc-board-roster', { data: popoloDocument });
    expect(headings(roster)).to.deep.equal([
      '2 Leadership Board',
      '3 Corine Mauch',
      '3 Mike Johnston',
      '2 Governing Board',
      '3 Vacant seat',
      '3 Mike Johnston',
    ]);
    expect(texts(roster, 'office')).to.include('Mayor Denver, United States');
    expect(texts(roster, 'term')).to.deep.equal(['Since 2019', 'Since 2025', 'Sep 2025 to 2027']);
    expect(texts(roster, 'foot')).to.deep.equal(['As of December 31, 2025 Sample data']);
  });
});

describe('the day the facts were true', () => {
  const day = (lang: string): string =>
    new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
      .format(Date.UTC(2025, 11, 31))
      .replace(/\s+/g, ' ');
  const LINES: [lang: string, line: string][] = [
    ['en', `As of ${day('en')}`],
    ['en-GB', `As of ${day('en-GB')}`],
    ['es', `Datos: ${day('es')}`],
    ['fr', `Données : ${day('fr')}`],
    ['pt', `Dados: ${day('pt')}`],
    ['ar', `حتى تاريخ ${day('ar')}`],
  ];
  for (const [lang, line] of LINES) {
    it(`is printed as the language writes it: ${lang}`, async () => {
      const roster = await place('mmc-board-roster', { data: { people, as_of: '2025-12-31' }, attributes: { lang } });
      expect(texts(roster, 'as-of')).to.deep.equal([line]);
    });
  }

  it('is not printed where the document does not say it', async () => {
    expect(parts(await place('mmc-board-roster', { data: { people } }), 'as-of').length).to.equal(0);
  });
});

describe('a few seats at once', () => {
  it('shows so many of each board, then more, and moves the focus to the first of them', async () => {
    const roster = await placeRoster({ limit: '1' });
    expect(titles(roster)).to.deep.equal([AL_SHAWARBEH, VACANT]);
    expect(statusOf(roster)).to.equal('6 seats');
    await press(roster, 'Show more');
    expect(titles(roster)).to.deep.equal([AL_SHAWARBEH, LUKWAGO, VACANT, VACANT]);
    expect(focusedEntry(roster)).to.equal(LUKWAGO);
    await press(roster, 'Show more');
    expect(focusedEntry(roster)).to.equal(MAUCH);
    await press(roster, 'Show more');
    expect(titles(roster)).to.deep.equal([...LEADERSHIP, ...GOVERNING]);
    expect(focusedEntry(roster)).to.equal(VACANT);
    expect(parts(roster, 'show-more').length).to.equal(0);
  });

  it('counts the former members as a group of their own', async () => {
    const roster = await placeRoster({ limit: '1', former: '', country: 'GR, GB' });
    expect(titles(roster)).to.deep.equal(['Marvin Rees']);
    await press(roster, 'Show more');
    expect(titles(roster)).to.deep.equal(['Marvin Rees', 'Georgios Kaminis']);
    expect(focusedEntry(roster)).to.equal('Georgios Kaminis');
  });

  it('begins anew when the page asks for others', async () => {
    const roster = await placeRoster({ limit: '1' });
    await press(roster, 'Show more');
    await setAttribute(roster, 'organization', 'Leadership Board');
    expect(titles(roster)).to.deep.equal([AL_SHAWARBEH]);
  });

  for (const limit of ['0', '-3', 'many', '4', '100']) {
    it(`limit="${limit}" shows all`, async () => {
      const roster = await placeRoster({ limit });
      expect(titles(roster)).to.have.length(6);
      expect(parts(roster, 'show-more').length).to.equal(0);
    });
  }
});
