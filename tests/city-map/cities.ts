import type { City } from '../../src/feed/index.js';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { place } from '../support/widgets.js';

const MMC = 'https://mayorsmigrationcouncil.org';
const AMERICAS = 'Latin America and the Caribbean';
const EUROPE = 'Europe';

export const AMMAN = `${MMC}/cities/amman-jordan`;

function city(id: string, properties: City['properties']): City {
  return { type: 'Feature', id, geometry: null, properties };
}

/** Six cities of four regions, and one without a region. */
export const cities: City[] = [
  city('milan-italy', {
    name: 'Milan',
    names: { es: 'Milán', ar: 'ميلانو' },
    country: 'IT',
    region: EUROPE,
    relationship: 'Leadership City',
  }),
  city('amman-jordan', {
    name: 'Amman',
    names: { es: 'Amán', ar: 'عمّان' },
    country: 'JO',
    region: 'Middle East and North Africa',
    programmes: ['Children and Caregivers', 'Task Force on Climate and Migration'],
    relationship: 'Leadership City',
    since: '2018',
    population_band: '1 to 5 million',
    summary: 'On the Leadership Board since 2018.',
    url: AMMAN,
  }),
  city('lodz-poland', { name: 'Łódź', country: 'PL', region: EUROPE, relationship: 'Programme City' }),
  city('quito-ecuador', {
    name: 'Quito',
    country: 'EC',
    region: AMERICAS,
    programmes: ['Americas Task Force'],
    relationship: 'Programme City',
  }),
  city('bogota-colombia', {
    name: 'Bogotá',
    names: { ar: 'بوغوتا' },
    country: 'CO',
    region: AMERICAS,
    programmes: ['Americas Task Force', 'Task Force on Climate and Migration'],
    relationship: 'Leadership City',
  }),
  city('hargeisa-somaliland', { name: 'Hargeisa', country: 'SO', country_name: 'Somaliland' }),
];

/** By region, and in each by name. */
export const NAMES = ['Łódź', 'Milan', 'Bogotá', 'Quito', 'Amman', 'Hargeisa'];

export const placeCities = (attributes: Record<string, string> = {}, list: City[] = cities, parent?: Element) =>
  place('mmc-city-map', { data: feedOf({ cities: list }), attributes, ...(parent && { parent }) });
