import type { Meta } from '@storybook/web-components-vite';
import { feedOf, items, sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';
import { HARBOUR } from '../support/extremes.js';

const few = feedOf({ items: items.slice(0, 6) });
const withPictures = feedOf({
  items: items.slice(2, 6).map((item, index) => (index % 2 === 0 ? { ...item, image: HARBOUR } : item)),
});
const of = (document: unknown): Story['render'] => show('mmc-news-list', { document });

export default {
  title: 'News list/Looks',
  component: 'mmc-news-list',
  tags: ['autodocs'],
  render: of(few),
} satisfies Meta<Attributes>;

export const LayoutList: Story = { args: { layout: 'list' }, render: of(withPictures) };
export const LayoutCards: Story = { args: { layout: 'cards' }, render: of(withPictures) };
export const LayoutCompact: Story = { args: { layout: 'compact' }, render: of(withPictures) };
export const Filters: Story = { args: { filters: true, limit: 4 }, render: of(sample) };
export const Description: Story = { args: { description: true, limit: 4 }, render: of(sample) };
export const Search: Story = { args: { search: true, limit: 4 }, render: of(sample) };
export const FiltersAndSearch: Story = { args: { filters: true, search: true, limit: 4 }, render: of(sample) };
export const ImagesNone: Story = { args: { images: 'none' }, render: of(withPictures) };
export const Limit: Story = { args: { limit: 3 } };
export const OneType: Story = { args: { type: 'press-release', limit: 4 }, render: of(sample) };
export const OneTopic: Story = { args: { topic: 'climate-migration', limit: 4 }, render: of(sample) };
export const OneCity: Story = { args: { city: 'Bogotá', limit: 4 }, render: of(sample) };
export const OnePerson: Story = { args: { person: 'carlos-fernando-galan', limit: 4 }, render: of(sample) };
export const OldestFirst: Story = { args: { sort: 'oldest', limit: 4 }, render: of(sample) };
export const FeedOrder: Story = { args: { sort: 'feed', limit: 4 }, render: of(sample) };
export const OurCity: Story = { args: { 'our-city': 'Bogotá', limit: 4 }, render: of(sample) };
export const OwnHeading: Story = { args: { heading: 'From the network' } };
export const WithoutHeading: Story = { args: { heading: '' } };
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };
export const Dark: Story = { args: { theme: 'dark' } };
export const Auto: Story = { args: { theme: 'auto' } };
export const English: Story = { args: { lang: 'en', filters: true, limit: 4 }, render: of(sample) };
export const Spanish: Story = { args: { lang: 'es', filters: true, limit: 4 }, render: of(sample) };
export const French: Story = { args: { lang: 'fr', filters: true, limit: 4 }, render: of(sample) };
export const Portuguese: Story = { args: { lang: 'pt', filters: true, limit: 4 }, render: of(sample) };
export const Arabic: Story = { args: { lang: 'ar', filters: true, search: true, limit: 4 }, render: of(sample) };
export const Width200: Story = {
  args: { filters: true, search: true, limit: 3 },
  parameters: { width: 200 },
  render: of(sample),
};
export const Width320: Story = {
  args: { filters: true, search: true, limit: 3 },
  parameters: { width: 320 },
  render: of(sample),
};
export const Wide: Story = { args: { layout: 'cards' }, parameters: { width: 1600 }, render: of(withPictures) };
