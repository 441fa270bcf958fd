import type { Meta } from '@storybook/web-components-vite';
import { HARBOUR } from '../support/extremes.js';
import { feedOf, items } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

export default {
  title: 'News list/Overview',
  component: 'mmc-news-list',
  tags: ['autodocs'],
  // One story, and no headings to list.
  parameters: { docs: { toc: { disable: true } } },
} satisfies Meta<Attributes>;

/** Every other entry has a picture. */
const news = items.map((item, index) => (index % 2 === 0 ? { ...item, image: HARBOUR } : item));

export const Playground: Story = {
  args: { filters: true, search: true, limit: 5 },
  render: show('mmc-news-list', { document: feedOf({ items: news }) }),
};
