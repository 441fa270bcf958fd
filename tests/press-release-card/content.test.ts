import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/feed/index.js';
import { addressOf } from '../support/following.js';
import { allByRole, byRole, findAll, headings, isThere, nameOf, part, parts, text, texts } from '../support/reading.js';
import { setAttribute } from '../support/widgets.js';
import { type Extension, placeCard, release, releaseWith, showIn } from './release.js';

type Fields = Partial<NewsItem>;

/** Numbers as the browser itself writes them, on one line. */
const kilobytes = (lang: string, size: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
    .format(size)
    .replace(/\s+/g, ' ');

describe('what the card tells of a release', () => {
  it('the label: topics and type', async () => {
    expect(texts(await placeCard([release]), 'label')).to.deep.equal(['Participatory Governance Press Release']);
  });

  const DATELINES: [fields: Fields, extension: Partial<Extension>, dateline: string[]][] = [
    [{}, {}, ['Bogotá, December 18, 2024']],
    [{ date_published: '2024-12' }, {}, ['Bogotá, December 2024']],
    [{ date_published: '2024' }, {}, ['Bogotá, 2024']],
    [{ date_published: '2024-12-18T23:30:00-05:00' }, {}, ['Bogotá, December 18, 2024']],
    [{ date_published: undefined }, {}, ['Bogotá']],
    [{}, { place: undefined }, ['December 18, 2024']],
    [{ date_published: undefined }, { place: undefined }, []],
  ];
  for (const [fields, extension, dateline] of DATELINES) {
    it(`the dateline: ${dateline.join() || 'none'} (${fields.date_published ?? 'as it is'})`, async () => {
      expect(texts(await placeCard([releaseWith(fields, extension)]), 'dateline')).to.deep.equal(dateline);
    });
  }

  it('the day for machines', async () => {
    const card = await placeCard([release]);
    expect(part(card, 'date').getAttribute('datetime')).to.equal('2024-12-18');
  });

  it('the summary, and the picture with its text and its credit', async () => {
    const card = await placeCard([release]);
    expect(texts(card, 'summary')).to.deep.equal(['Four cities join the task force.']);
    expect(byRole(card, 'img').getAttribute('alt')).to.equal('Four mayors at a table');
    expect(texts(card, 'credit')).to.deep.equal(['Photo: City of Denver']);
  });

  it('an empty text for a picture that has none', async () => {
    const card = await placeCard([releaseWith({}, { image_alt: undefined })]);
    expect(byRole(card, 'img').getAttribute('alt')).to.equal('');
  });

  it('quotes, with who says so', async () => {
    const quotes = [...(release._mmc.quotes ?? []), { text: 'And they\n\nact together.' }];
    const card = await placeCard([releaseWith({}, { quotes })]);
    const blockquotes = findAll(card, 'blockquote');
    expect(blockquotes.map((quote) => findAll(quote, 'p').map(text))).to.deep.equal([
      ['Cities act first.'],
      ['And they', 'act together.'],
    ]);
    expect(texts(card, 'speaker')).to.deep.equal(['A mayor, Member of the task force']);
  });

  it('contacts, to write to and to call', async () => {
    const contacts = part(await placeCard([release]), 'contacts');
    expect(headings(contacts)).to.deep.equal(['3 Media contacts']);
    expect(text(contacts)).to.contain('Media desk').and.to.contain('Communications');
    expect(addressOf(byRole(contacts, 'link', 'press@example.org'))).to.equal('mailto:press@example.org');
    expect(addressOf(byRole(contacts, 'link', '+1 (212) 555-0100'))).to.equal('tel:+12125550100');
  });

  it('translations, each in its language', async () => {
    const translations = part(await placeCard([release]), 'translations');
    expect(headings(translations)).to.deep.equal(['3 In other languages']);
    const link = byRole(translations, 'link', 'Spanish: Cali, Ciudad Juárez y Denver se suman');
    expect(link.getAttribute('hreflang')).to.equal('es');
    expect(addressOf(link)).to.equal('https://example.org/es/ampliacion');
    expect(findAll(link, '[lang="es"]').map(text)).to.deep.equal(['Cali, Ciudad Juárez y Denver se suman']);
  });

  it('about whom, in paragraphs', async () => {
    const card = await placeCard([releaseWith({}, { boilerplate: 'Led by mayors.\n\nFounded in 2018.' })]);
    expect(headings(part(card, 'boilerplate'))).to.deep.equal(['3 About']);
    expect(findAll(part(card, 'boilerplate'), 'p').map(text)).to.deep.equal(['Led by mayors.', 'Founded in 2018.']);
  });
});

describe('the status of a release', () => {
  const STATUSES: [status: string | undefined, badges: string[]][] = [
    ['corrected', ['Corrected']],
    ['withdrawn', ['Withdrawn']],
    ['Withdrawn', ['Withdrawn']],
    ['released', []],
    [undefined, []],
  ];
  for (const [status, badges] of STATUSES) {
    it(`${status}: ${badges.join() || 'no mark'}, and the note`, async () => {
      const card = await placeCard([releaseWith({}, { status })]);
      expect(texts(card, 'badge')).to.deep.equal(badges);
      expect(texts(card, 'status-note')).to.deep.equal(['An earlier version named three cities.']);
    });
  }

  const CROSS_POSTS: [crossPost: Extension['cross_post'], said: string[]][] = [
    [{ publisher: 'Perry World House' }, ['First published by Perry World House.']],
    [
      { publisher: 'Perry World House', notice: 'Cross-posted for information.' },
      ['Cross-posted for information. First published by Perry World House.'],
    ],
    [{ publisher: 'Perry World House', notice: 'With PERRY World House.' }, ['With PERRY World House.']],
    [{ notice: 'Cross-posted for information.' }, ['Cross-posted for information.']],
    [undefined, []],
  ];
  for (const [cross_post, said] of CROSS_POSTS) {
    it(`a cross-post: ${said.join() || 'none'}`, async () => {
      expect(texts(await placeCard([releaseWith({}, { cross_post })]), 'cross-post')).to.deep.equal(said);
    });
  }
});

describe('downloads', () => {
  const url = 'https://example.org/files/task-force.docx';
  const FILES: [what: string, file: NonNullable<NewsItem['attachments']>[number], said: string][] = [
    ['name, type and size', { ...release.attachments?.[0], url }, 'The release (PDF, 183 kB)'],
    ['the type of the name', { url, title: 'Annex' }, 'Annex (DOCX)'],
    ['the name of the file', { url, size_in_bytes: 2_450_000 }, 'task-force.docx (DOCX, 2.5 MB)'],
    ['neither type nor size', { url: 'https://example.org/annex', title: 'Annex' }, 'Annex'],
    ['at least one kilobyte', { url: 'https://example.org/annex', size_in_bytes: 12 }, 'annex (1 kB)'],
  ];
  for (const [what, file, said] of FILES) {
    it(`have ${what}: ${said}`, async () => {
      const downloads = part(await placeCard([releaseWith({ attachments: [file] })]), 'downloads');
      expect(findAll(downloads, 'li').map(text)).to.deep.equal([said]);
      expect(addressOf(byRole(downloads, 'link'))).to.equal(file.url);
    });
  }

  for (const lang of ['es', 'fr', 'pt', 'ar']) {
    it(`have their size in the language: ${lang}`, async () => {
      const card = await placeCard([release], { lang });
      expect(text(part(card, 'downloads'))).to.contain(kilobytes(lang, 183));
    });
  }
});

describe('the text of a release', () => {
  const paragraphs = (card: Element): HTMLElement[] => findAll(part(card, 'body'), 'p');

  it('is behind a button, in paragraphs', async () => {
    const card = await placeCard([release]);
    expect(paragraphs(card).map(text)).to.deep.equal(release.content_text?.split('\n\n'));
    expect(paragraphs(card).some(isThere)).to.be.false;
    byRole(card, 'button', 'Read the release').click();
    expect(paragraphs(card).every(isThere)).to.be.true;
  });

  it('is open with `expanded`, and closes again', async () => {
    const card = await placeCard([release], { expanded: '' });
    expect(paragraphs(card).every(isThere)).to.be.true;
    byRole(card, 'button', 'Read the release').click();
    expect(paragraphs(card).some(isThere)).to.be.false;
  });

  it('stays open where the reader has opened it, when the feed comes anew', async () => {
    const card = await placeCard([release]);
    byRole(card, 'button', 'Read the release').click();
    await showIn(card, [releaseWith({ summary: 'Five cities join the task force.' })]);
    expect(texts(card, 'summary')).to.deep.equal(['Five cities join the task force.']);
    expect(paragraphs(card).every(isThere)).to.be.true;
  });

  it('opens when `expanded` is set', async () => {
    const card = await placeCard([release]);
    await setAttribute(card, 'expanded', '');
    expect(paragraphs(card).every(isThere)).to.be.true;
  });

  it('is text, whatever it looks like', async () => {
    const content_text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const card = await placeCard([releaseWith({ content_text, image: undefined })], { expanded: '' });
    expect(paragraphs(card).map(text)).to.deep.equal([content_text]);
    expect(allByRole(card, 'img').length).to.equal(0);
  });

  it('has the marks of its own language in a widget of another', async () => {
    const card = await placeCard([release], { lang: 'ar', expanded: '' });
    const [first] = paragraphs(card);
    expect(first?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(first && getComputedStyle(first).direction).to.equal('ltr');
    expect(nameOf(part(card, 'language'))).to.equal('الإنجليزية');
    expect(parts(card, 'body')).to.have.length(1);
  });
});
