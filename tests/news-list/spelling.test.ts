import { expect } from '@open-wc/testing';
import { feed } from '../fixtures/feeds.js';
import { texts, titles } from '../support/reading.js';
import { place, search } from '../support/widgets.js';

/** Titles with letters that have no plain one in Unicode's tables, and the words that a reader types for them. */
const SPELLINGS: [words: string, title: string][] = [
  ['lodz', 'Łódź Opens a House for Newcomers'],
  ['łódź', 'Lodz Opens a House for Newcomers'],
  ['dakovo', 'Đakovo Signs the Call to Local Action'],
  ['arhus', 'Århus and Tromsø Sign a Pact'],
  ['tromso', 'Århus and Tromsø Sign a Pact'],
  ['hauptstrasse', 'Hauptstraße 12: A School for All'],
  ['aeroskobing', 'Ærøskøbing Welcomes Its First Families'],
  ['sao paulo', 'São Paulo Joins'],
  ['SÃO PAULO', 'Sao Paulo Joins'],
  ["cities' solutions", 'Mayors Migration Council: Cities’ Solutions Are States’ Successes'],
  ['عمان', 'بيان من عمّان'],
  ['Αθηνα', 'Η Αθήνα καλωσορίζει'],
  ['киів', 'Київ'],
];

describe('<mmc-news-list>: as a reader spells it', () => {
  for (const [words, title] of SPELLINGS) {
    it(`a search for "${words}" finds "${title}"`, async () => {
      const items = [
        { id: 'a', title },
        { id: 'b', title: 'Progress Report' },
      ];
      const list = await place('mmc-news-list', { data: feed({ items }), attributes: { search: '' } });
      await search(list, words);
      expect(titles(list)).to.deep.equal([title]);
    });
  }

  const LODZ = { id: 'lodz', title: 'Łódź Opens a House', _mmc: { type: 'Résumé', cities: ['lodz-poland'] } };
  const items = [{ id: 'b', title: 'Progress Report', date_published: '2025', _mmc: { type: 'Report' } }, LODZ];

  const ASKED: Record<string, string>[] = [
    { city: 'Łódź' },
    { city: 'lodz' },
    { city: 'LODZ' },
    { city: 'lodz-poland' },
    { type: 'resume' },
  ];
  for (const attributes of ASKED) {
    it(`${JSON.stringify(attributes)} asks for the same`, async () => {
      const list = await place('mmc-news-list', { data: feed({ items }), attributes });
      expect(titles(list)).to.deep.equal([LODZ.title]);
    });
  }

  for (const ourCity of ['Łódź', 'lodz', 'Lódz', 'lodz-poland']) {
    it(`our-city="${ourCity}" is the same`, async () => {
      const list = await place('mmc-news-list', { data: feed({ items }), attributes: { 'our-city': ourCity } });
      expect(titles(list)[0]).to.equal(LODZ.title);
      expect(texts(list, 'our-city')).to.deep.equal(['Our city']);
    });
  }

  for (const ourCity of ['Zürich', '', 'l', 'poland']) {
    it(`our-city="${ourCity}" is nobody's`, async () => {
      const list = await place('mmc-news-list', { data: feed({ items }), attributes: { 'our-city': ourCity } });
      expect(titles(list)).to.deep.equal(['Progress Report', LODZ.title]);
      expect(texts(list, 'our-city')).to.deep.equal([]);
    });
  }
});
