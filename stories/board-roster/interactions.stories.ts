import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { byRole, entry, focused, isThere, part, parts } from '../../tests/support/reading.js';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story, widgetIn } from '../support/story.js';

export default {
  title: 'Board roster/Interactions',
  component: 'mmc-board-roster',
  tags: ['autodocs'],
  args: { lang: 'en' },
  render: show('mmc-board-roster', { document: sample }),
} satisfies Meta<Attributes>;

export const Disclosure: Story = {
  play: async ({ canvasElement }) => {
    const roster = widgetIn(canvasElement);
    await roster.updateComplete;
    const seat = entry(roster, 'Yousef Al Shawarbeh');
    const [prose] = part(seat, 'biography').getElementsByTagName('p');
    await userEvent.click(byRole(seat, 'button'));
    await expect(prose && isThere(prose)).toBe(true);
  },
};

export const ShowMore: Story = {
  args: { limit: 3, organization: 'leadership-board' },
  play: async ({ canvasElement }) => {
    const roster = widgetIn(canvasElement);
    await roster.updateComplete;
    await userEvent.click(byRole(roster, 'button', 'Show more'));
    await roster.updateComplete;
    await expect(parts(roster, 'item').length).toBe(6);
    await expect(parts(roster, 'item')[3]?.contains(focused(roster))).toBe(true);
  },
};

/** A chosen name tells the page, which may stop the navigation, as these stories do. */
export const Select: Story = {
  play: async ({ canvasElement }) => {
    const roster = widgetIn(canvasElement);
    await roster.updateComplete;
    const chosen: string[] = [];
    roster.addEventListener('mmc-select', ({ detail }) => chosen.push(detail.id));
    await userEvent.click(byRole(roster, 'link', 'Yousef Al Shawarbeh'));
    await expect(chosen).toEqual(['yousef-al-shawarbeh']);
  },
};
