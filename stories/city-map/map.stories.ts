import type { Meta } from '@storybook/web-components-vite';
import { scatteredCities } from '../../tests/fixtures/feed/scattered-cities.js';
import { cities, feedOf, sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

/** What the map by itself shows, and which part of the world. */
export default {
  title: 'City map/Map',
  component: 'mmc-city-map',
  tags: ['autodocs'],
  args: { view: 'map' },
  render: show('mmc-city-map', { document: sample }),
} satisfies Meta<Attributes>;

/** A city at a longitude and a latitude. */
const city = (name: string, country: string, ...coordinates: number[]): object => ({
  type: 'Feature',
  id: name,
  geometry: coordinates.length > 0 ? { type: 'Point', coordinates } : null,
  properties: { name, country, relationship: 'Programme City' },
});
const of = (...features: object[]): Story => ({
  render: show('mmc-city-map', { document: feedOf({ cities: features }) }),
});
const accra = city('Accra', 'GH', -0.187, 5.604);

export const TheWorld: Story = {};
export const OneRegion: Story = { args: { region: 'Latin America and the Caribbean' } };
export const LeadershipCities: Story = { args: { relationship: 'leadership-city' } };
export const Zoomed: Story = { args: { zoom: 3, center: '48,9' } };
/** The outline is finer from three times on. */
export const FineOutline: Story = { args: { zoom: 6, center: '38,24' } };
export const OurCity: Story = { args: { 'our-city': 'Amman' } };
export const OurCityZoomed: Story = { args: { 'our-city': 'Amman', zoom: 5 } };
/** Without filters the legend stands below the map, with them the chips of the relationships are the legend, but where it is narrow. */
export const FiltersAsLegend: Story = { args: { filters: true } };
export const Dark: Story = { args: { theme: 'dark', 'our-city': 'Amman' } };
/** The words and the buttons are mirrored, the world is not. */
export const Arabic: Story = { args: { lang: 'ar', 'our-city': 'Amman' } };
export const Width320: Story = { args: { 'our-city': 'Amman' }, parameters: { width: 320 } };
export const Width480: Story = { args: { 'our-city': 'Amman' }, parameters: { width: 480 } };
export const Wide: Story = { parameters: { width: 1600 } };
export const OneCity: Story = of(accra);
export const SmallIslands: Story = {
  args: { zoom: 4, center: '10,-10' },
  ...of(city('Praia', 'CV', -23.51, 14.93), city('São Tomé', 'ST', 6.73, 0.34), accra),
};
/** On either side of the 180th meridian, and near each other: the map is cut farther east, through open sea. */
export const AcrossTheDateLine: Story = of(
  city('Suva', 'FJ', 178.44, -18.14),
  city('Apia', 'WS', -171.76, -13.83),
  city('Nukuʻalofa', 'TO', -175.2, -21.14),
  city('Auckland', 'NZ', 174.76, -36.85),
);
export const FarNorthAndSouth: Story = of(
  city('Longyearbyen', 'SJ', 15.65, 78.22),
  city('Tromsø', 'NO', 18.96, 69.65),
  city('Ushuaia', 'AR', -68.3, -54.8),
);
/** Cities at one point, which no zoom tells apart: their marker opens a list. */
export const AtOnePoint: Story = {
  args: { zoom: 8, center: '34.43,35.84' },
  ...of(city('Tripoli', 'LB', 35.84, 34.43), city('El Mina', 'LB', 35.84, 34.43), city('Zgharta', 'LB', 35.84, 34.43)),
};
/** What has no place on earth is listed below the map. */
export const WithoutCoordinates: Story = of(accra, city('Kumasi', 'GH'), city('Tamale', 'GH'));
/** Latitude first: the city is listed, and the console says which one it is. */
export const SwappedCoordinates: Story = {
  ...of(accra, city('Sydney', 'AU', -33.87, 151.21)),
  tags: ['!autodocs'],
  parameters: { says: '<mmc-city-map> left out of the feed' },
};
export const ThreeHundred: Story = { ...of(...scatteredCities(300)), tags: ['!autodocs'] };
export const TenThousand: Story = { ...of(...scatteredCities(10_000)), tags: ['!autodocs'] };
export const Listed: Story = {
  args: { view: 'both', 'our-city': 'Amman' },
  render: show('mmc-city-map', { document: feedOf({ cities: cities.filter((_, index) => index % 4 === 3) }) }),
};
