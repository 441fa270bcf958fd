import type { Meta } from '@storybook/web-components-vite';
import { fullItem } from '../../tests/fixtures/feed/full-entries.js';
import { HARBOUR } from '../support/extremes.js';
import { feedOf, sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const withPicture = show('mmc-press-release-card', { document: feedOf({ items: [{ ...fullItem, image: HARBOUR }] }) });

export default {
  title: 'Press release card/Looks',
  component: 'mmc-press-release-card',
  tags: ['autodocs'],
  args: { item: 'governing-board-chairs' },
  render: show('mmc-press-release-card', { document: sample }),
} satisfies Meta<Attributes>;

const picture = { item: undefined };

export const Closed: Story = {};
export const Expanded: Story = { args: { expanded: true } };
export const Newest: Story = { args: { item: undefined } };
export const WithPicture: Story = { args: { ...picture, expanded: true }, render: withPicture };
export const OurCity: Story = { args: { 'our-city': 'Amman' } };
export const OwnHeading: Story = { args: { heading: 'Our latest press release' } };
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };
export const Dark: Story = { args: { ...picture, theme: 'dark', expanded: true }, render: withPicture };
export const Auto: Story = { args: { theme: 'auto' } };
export const English: Story = { args: { ...picture, lang: 'en', expanded: true }, render: withPicture };
export const Spanish: Story = { args: { ...picture, lang: 'es', expanded: true }, render: withPicture };
export const French: Story = { args: { ...picture, lang: 'fr', expanded: true }, render: withPicture };
export const Portuguese: Story = { args: { ...picture, lang: 'pt', expanded: true }, render: withPicture };
export const Arabic: Story = { args: { ...picture, lang: 'ar', expanded: true }, render: withPicture };
export const Width200: Story = { args: picture, parameters: { width: 200 }, render: withPicture };
export const Width320: Story = { args: picture, parameters: { width: 320 }, render: withPicture };
export const Wide: Story = { args: { ...picture, expanded: true }, parameters: { width: 1600 }, render: withPicture };
