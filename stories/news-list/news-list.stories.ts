import type { Meta } from '@storybook/web-components-vite';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

export default {
  title: 'News list/Overview',
  component: 'mmc-news-list',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

export const Playground: Story = {
  args: { filters: true, search: true, limit: 5 },
  render: show('mmc-news-list', { document: sample }),
};
