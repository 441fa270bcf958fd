import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { byRole, focused, parts, statusOf, titles } from '../../tests/support/reading.js';
import { feedOf, items, sample } from '../support/sample.js';
import { type Attributes, show, type Story, widgetIn } from '../support/story.js';
import { keptAt } from '../support/told.js';

export default {
  title: 'News list/Interactions',
  component: 'mmc-news-list',
  tags: ['autodocs'],
  args: { lang: 'en', filters: true, search: true, limit: 5 },
  render: show('mmc-news-list', { document: sample }),
} satisfies Meta<Attributes>;

export const Filter: Story = {
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    await userEvent.click(byRole(list, 'button', /Report/));
    await list.updateComplete;
    await expect(byRole(list, 'button', /Report/)).toHaveAttribute('aria-pressed', 'true');
    await expect(statusOf(list)).toBe('9 entries');
  },
};

export const SearchWords: Story = {
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    await userEvent.type(byRole(list, 'searchbox'), 'bogota');
    await list.updateComplete;
    await expect(titles(list)[0]).toContain('Bogotá');
  },
};

export const NothingMatches: Story = {
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    await userEvent.type(byRole(list, 'searchbox'), 'zeppelin');
    await list.updateComplete;
    await expect(byRole(list, 'button', 'Show everything')).toBeVisible();
  },
};

export const LoadMore: Story = {
  args: { filters: false, search: false },
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    await userEvent.click(byRole(list, 'button', 'Load more'));
    await list.updateComplete;
    await expect(parts(list, 'item').length).toBe(10);
    await expect(parts(list, 'item')[5]?.contains(focused(list))).toBe(true);
  },
};

/** The document is at its end; the next one follows. */
export const NextDocument: Story = {
  args: { filters: false, search: false },
  render: (args, context) => {
    const next_url = keptAt('feed-2.json', feedOf({ items: items.slice(5, 8) }));
    return show('mmc-news-list', { document: feedOf({ items: items.slice(0, 5), head: { next_url } }) })(args, context);
  },
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    await userEvent.click(byRole(list, 'button', 'Load more'));
    await waitFor(() => expect(parts(list, 'item').length).toBe(8));
  },
};

/** A chosen title tells the page, which may stop the navigation, as these stories do. */
export const Select: Story = {
  args: { filters: false, search: false, type: 'press-release' },
  play: async ({ canvasElement }) => {
    const list = widgetIn(canvasElement);
    await list.updateComplete;
    const chosen: string[] = [];
    list.addEventListener('mmc-select', ({ detail }) => chosen.push(detail.id));
    await userEvent.click(byRole(list, 'link'));
    await expect(chosen.length).toBe(1);
  },
};
