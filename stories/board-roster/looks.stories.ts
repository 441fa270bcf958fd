import type { Meta } from '@storybook/web-components-vite';
import { PORTRAIT } from '../support/extremes.js';
import { feedOf, people, sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const withPortraits = show('mmc-board-roster', {
  document: feedOf({
    people: people.slice(0, 7).map((person, i) => (i % 3 < 2 ? { ...person, image: PORTRAIT } : person)),
  }),
});

export default {
  title: 'Board roster/Looks',
  component: 'mmc-board-roster',
  tags: ['autodocs'],
  render: show('mmc-board-roster', { document: sample }),
} satisfies Meta<Attributes>;

export const LayoutGrid: Story = { args: { layout: 'grid' } };
export const LayoutList: Story = { args: { layout: 'list' } };
export const LayoutCompact: Story = { args: { layout: 'compact' } };
export const PortraitsGrid: Story = { args: { layout: 'grid' }, render: withPortraits };
export const PortraitsList: Story = { args: { layout: 'list' }, render: withPortraits };
export const PortraitsCompact: Story = { args: { layout: 'compact' }, render: withPortraits };
export const ImagesNone: Story = { args: { images: 'none' }, render: withPortraits };
export const Former: Story = { args: { former: true } };
export const OneBoard: Story = { args: { organization: 'leadership-board' } };
export const OneRole: Story = { args: { 'member-role': 'co-chair' } };
export const OneCountry: Story = { args: { country: 'JO, Colombia' } };
export const Limit: Story = { args: { limit: 3 } };
export const OurCity: Story = { args: { 'our-city': 'Freetown' } };
export const OurCityWithPortrait: Story = { args: { 'our-city': 'Bogotá' }, render: withPortraits };
export const OwnHeading: Story = { args: { heading: 'The mayors' } };
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };
export const Dark: Story = { args: { theme: 'dark', 'our-city': 'Amman' }, render: withPortraits };
export const Auto: Story = { args: { theme: 'auto' } };
export const English: Story = { args: { lang: 'en', former: true, 'our-city': 'Amman' } };
export const Spanish: Story = { args: { lang: 'es', former: true, 'our-city': 'Amman' } };
export const French: Story = { args: { lang: 'fr', former: true, 'our-city': 'Amman' } };
export const Portuguese: Story = { args: { lang: 'pt', former: true, 'our-city': 'Amman' } };
export const Arabic: Story = { args: { lang: 'ar', former: true, 'our-city': 'Amman' } };
export const Width200: Story = { parameters: { width: 200 }, render: withPortraits };
export const Width320: Story = { parameters: { width: 320 }, render: withPortraits };
export const Wide: Story = { parameters: { width: 1600 }, render: withPortraits };
