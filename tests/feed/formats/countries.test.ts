import { expect } from '@open-wc/testing';
import { countryCode } from '../../../src/feed/formats/countries.js';
import { read } from '../../../src/feed/read.js';
import { contentFeedDocument } from '../../fixtures/feed/full-entries.js';

const COUNTRIES: [code: string, written: string[]][] = [
  ['NG', ['NG', 'ng', 'NGA', 'Nigeria', 'NIGERIA', 'نيجيريا', 'Nigéria']],
  ['EC', ['ec', 'ECU', 'Ecuador', 'Équateur', 'Equador', 'الإكوادور']],
  ['CH', ['CHE', 'Switzerland', 'Suiza', 'Suisse', 'Suíça', 'سويسرا']],
  ['CN', ['CHN', 'China', 'Chine']],
  ['US', ['USA', 'United States', 'United States of America', 'Estados Unidos', 'États-Unis']],
  ['GB', ['GBR', 'UK', 'United Kingdom', 'Reino Unido']],
  ['CI', ['CIV', 'Ivory Coast', "Côte d'Ivoire", 'Côte d’Ivoire', 'Costa de Marfil']],
  ['CD', ['COD', 'DR Congo', 'Democratic Republic of the Congo']],
  ['CG', ['COG', 'Congo', 'Republic of the Congo']],
  ['TR', ['TUR', 'Turkey', 'Türkiye', 'Turquía']],
  ['PS', ['PSE', 'Palestine', 'State of Palestine']],
];

describe('the code of a country', () => {
  for (const [code, written] of COUNTRIES) {
    for (const country of written) it(`${country}: ${code}`, () => expect(countryCode(country)).to.equal(code));
  }

  it('is not made up', () => {
    for (const country of ['Atlantis', 'XX', 'XYZ', '', 'Kampala']) expect(countryCode(country)).to.equal(undefined);
  });
});

describe('a country in a document', () => {
  const feature = (country: string) => ({
    type: 'Feature',
    id: 'quay',
    geometry: null,
    properties: { name: 'Quay', country },
  });
  const person = { id: 'ada', name: 'Ada Moreno', country: 'Jordan' };

  it('may be a name or three letters: in GeoJSON, in Popolo and in the content feed', () => {
    const cities = [feature('NGA')];
    expect(
      read({ type: 'FeatureCollection', features: cities }).feed._mmc.cities.features[0]?.properties.country,
    ).to.equal('NG');
    expect(read({ persons: [person] }).feed._mmc.people[0]?.country).to.equal('JO');
    const { feed, warnings } = read(contentFeedDocument({ people: [person], cities }));
    expect(feed._mmc.people[0]?.country).to.equal('JO');
    expect(feed._mmc.cities.features[0]?.properties.country).to.equal('NG');
    expect(warnings).to.deep.equal([]);
  });

  it('is printed as it is, where it is not known', () => {
    const { feed } = read(contentFeedDocument({ cities: [feature('Sealand')] }));
    expect(feed._mmc.cities.features[0]?.properties).to.deep.equal({ name: 'Quay', country_name: 'Sealand' });
  });
});
