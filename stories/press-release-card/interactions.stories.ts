import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { byRole, isThere, part } from '../../tests/support/reading.js';
import { sample } from '../support/sample.js';
import { type Attributes, show, type Story, widgetIn } from '../support/story.js';

export default {
  title: 'Press release card/Interactions',
  component: 'mmc-press-release-card',
  tags: ['autodocs'],
  args: { lang: 'en', item: 'governing-board-chairs' },
  render: show('mmc-press-release-card', { document: sample }),
} satisfies Meta<Attributes>;

export const Disclosure: Story = {
  play: async ({ canvasElement }) => {
    const card = widgetIn(canvasElement);
    await card.updateComplete;
    const [paragraph] = part(card, 'body').getElementsByTagName('p');
    await expect(paragraph && isThere(paragraph)).toBe(false);
    await userEvent.click(byRole(card, 'button', 'Read the release'));
    await expect(paragraph && isThere(paragraph)).toBe(true);
  },
};

/** The headline tells the page, which may stop the navigation, as these stories do. */
export const Select: Story = {
  play: async ({ canvasElement }) => {
    const card = widgetIn(canvasElement);
    await card.updateComplete;
    const chosen: string[] = [];
    card.addEventListener('mmc-select', ({ detail }) => chosen.push(detail.id));
    await userEvent.click(byRole(card, 'link'));
    await expect(chosen).toEqual(['governing-board-chairs']);
  },
};
