import type { Meta } from '@storybook/web-components-vite';
import { cities, feedOf, sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

/** Every fourth city: a few of each region. */
const few = show('mmc-city-map', { document: feedOf({ cities: cities.filter((_, index) => index % 4 === 0) }) });

export default {
  title: 'City map/Looks',
  component: 'mmc-city-map',
  tags: ['autodocs'],
  render: few,
} satisfies Meta<Attributes>;

export const ViewList: Story = { args: { view: 'list' } };
export const ViewMap: Story = { args: { view: 'map' } };
export const ViewBoth: Story = { args: { view: 'both' } };
export const Filters: Story = { args: { filters: true } };
export const Search: Story = { args: { search: true } };
export const FiltersAndSearch: Story = { args: { filters: true, search: true } };
export const OneRegion: Story = {
  args: { region: 'North America' },
  render: show('mmc-city-map', { document: sample }),
};
export const OneProgramme: Story = {
  args: { programme: 'Global Cities Fund: Economic Inclusion' },
  render: show('mmc-city-map', { document: sample }),
};
export const OneRelationship: Story = {
  args: { relationship: 'leadership-city' },
  render: show('mmc-city-map', { document: sample }),
};
export const Limit: Story = { args: { limit: 6 } };
export const OurCity: Story = { args: { 'our-city': 'Accra' } };
export const OwnHeading: Story = { args: { heading: 'Where we work' } };
export const WithoutHeading: Story = { args: { heading: '' } };
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };
export const Dark: Story = { args: { theme: 'dark', filters: true, 'our-city': 'Accra' } };
export const Auto: Story = { args: { theme: 'auto' } };
export const English: Story = { args: { lang: 'en', filters: true, search: true } };
export const Spanish: Story = { args: { lang: 'es', filters: true, search: true } };
export const French: Story = { args: { lang: 'fr', filters: true, search: true } };
export const Portuguese: Story = { args: { lang: 'pt', filters: true, search: true } };
export const Arabic: Story = { args: { lang: 'ar', filters: true, search: true, 'our-city': 'Accra' } };
export const Width200: Story = { args: { filters: true, search: true }, parameters: { width: 200 } };
export const Width320: Story = { args: { filters: true, search: true }, parameters: { width: 320 } };
export const Wide: Story = { args: { filters: true }, parameters: { width: 1600 } };
