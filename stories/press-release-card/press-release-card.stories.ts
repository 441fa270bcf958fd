import type { Meta } from '@storybook/web-components-vite';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

export default {
  title: 'Press release card/Overview',
  component: 'mmc-press-release-card',
  tags: ['autodocs'],
  // One story, and no headings to list.
  parameters: { docs: { toc: { disable: true } } },
} satisfies Meta<Attributes>;

export const Playground: Story = {
  args: { item: 'governing-board-chairs' },
  render: show('mmc-press-release-card', { document: sample }),
};
