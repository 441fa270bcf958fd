import type { Meta } from '@storybook/web-components-vite';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

export default {
  title: 'Board roster/Overview',
  component: 'mmc-board-roster',
  tags: ['autodocs'],
  // One story, and no headings to list.
  parameters: { docs: { toc: { disable: true } } },
} satisfies Meta<Attributes>;

export const Playground: Story = {
  args: { 'our-city': 'Amman' },
  render: show('mmc-board-roster', { document: sample }),
};
