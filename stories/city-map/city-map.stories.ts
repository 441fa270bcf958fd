import type { Meta } from '@storybook/web-components-vite';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

export default {
  title: 'City map/Overview',
  component: 'mmc-city-map',
  tags: ['autodocs'],
  // One story, and no headings to list.
  parameters: { docs: { toc: { disable: true } } },
} satisfies Meta<Attributes>;

export const Playground: Story = {
  args: { filters: true, search: true },
  render: show('mmc-city-map', { document: sample }),
};
