import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { byRole, focused, parts, statusOf, titles } from '../../tests/support/reading.js';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story, widgetIn } from '../support/story.js';

/** What a reader does in the list, and with the filters of both. */
export default {
  title: 'City map/Interactions',
  component: 'mmc-city-map',
  tags: ['autodocs'],
  args: { lang: 'en', view: 'list', filters: true, search: true },
  render: show('mmc-city-map', { document: sample }),
} satisfies Meta<Attributes>;

export const Filter: Story = {
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await map.updateComplete;
    await userEvent.click(byRole(map, 'button', /North America/));
    await map.updateComplete;
    await expect(statusOf(map)).toBe('10 cities');
  },
};

export const SearchWords: Story = {
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await map.updateComplete;
    await userEvent.type(byRole(map, 'searchbox'), 'bogota');
    await map.updateComplete;
    await expect(titles(map)).toEqual(['Bogotá']);
  },
};

export const ShowMore: Story = {
  args: { filters: false, search: false, limit: 6 },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await map.updateComplete;
    await userEvent.click(byRole(map, 'button', 'Show more'));
    await map.updateComplete;
    await expect(parts(map, 'item').length).toBe(12);
    await expect(parts(map, 'item').some((item) => item.contains(focused(map)))).toBe(true);
  },
};

/** A chosen city tells the page, which may stop the navigation, as these stories do. */
export const Select: Story = {
  args: { filters: false, search: false },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await map.updateComplete;
    const chosen: string[] = [];
    map.addEventListener('mmc-select', ({ detail }) => chosen.push(detail.id));
    await userEvent.click(byRole(map, 'link', 'Accra'));
    await expect(chosen).toEqual(['accra-ghana']);
  },
};
