import type { Meta } from '@storybook/web-components-vite';
import { fullCity } from '../../tests/fixtures/feed/full-entries.js';
import { threeHundredCities } from '../../tests/fixtures/feed/three-hundred-cities.js';
import { BROKEN, HARBOUR, LONG_TITLE, LONG_WORD } from '../support/extremes.js';
import { cities, feedOf } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const of = (...features: unknown[]): Story => ({
  render: show('mmc-city-map', { document: feedOf({ cities: features }) }),
});
/** A city of these facts only. */
const city = (id: string, properties: object): object => ({ type: 'Feature', id, geometry: null, properties });
const [accra, addis, africa] = cities;
const full = (properties: object): object => ({ ...fullCity, properties: { ...fullCity.properties, ...properties } });

export default {
  title: 'City map/Content',
  component: 'mmc-city-map',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

export const OneCity: Story = of(accra);
export const ThreeHundred: Story = { ...of(...threeHundredCities), tags: ['!autodocs'] };
export const LongName: Story = of(city('long', { name: LONG_TITLE, region: LONG_TITLE }), accra);
export const LongWord: Story = of(
  city('word', {
    name: LONG_WORD,
    region: LONG_WORD,
    country_name: LONG_WORD,
    relationship: LONG_WORD,
    programmes: [LONG_WORD],
    summary: LONG_WORD,
  }),
  accra,
);
export const NoPicture: Story = of(full({ image: undefined }), accra);
export const BrokenPicture: Story = of(full({ image: BROKEN }), accra);
export const NoYear: Story = of(full({ since: undefined, image: undefined }), accra);
export const AllFields: Story = of(full({ image: HARBOUR }), accra, addis);
export const NameOnly: Story = of(
  city('a', { name: 'Łódź' }),
  city('b', { name: 'Amman' }),
  city('c', { name: 'Cali' }),
);
/** Some cities have a region, some none: those come last. */
export const SomeWithoutRegion: Story = of(accra, addis, africa, city('d', { name: 'Łódź', country: 'PL' }));
