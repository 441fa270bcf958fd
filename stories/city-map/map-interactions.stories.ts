import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { byRole, focusedName, nameOf, part, parts, text } from '../../tests/support/reading.js';
import { feedOf, sample } from '../support/sample.js';
import { type Attributes, show, type Story, widgetIn } from '../support/story.js';
import type { Widget } from '../support/tags.js';

/** What a reader does on the map. */
export default {
  title: 'City map/Map interactions',
  component: 'mmc-city-map',
  tags: ['autodocs'],
  args: { lang: 'en', view: 'map' },
  render: show('mmc-city-map', { document: sample }),
} satisfies Meta<Attributes>;

const markers = (map: Widget): HTMLElement[] => [...parts(map, 'marker'), ...parts(map, 'cluster')];
const named = (map: Widget, name: RegExp): HTMLElement | undefined =>
  markers(map).find((marker) => name.test(nameOf(marker)));

/** A marker, once the map has been laid out. */
async function markerOf(map: Widget, name: RegExp): Promise<HTMLElement> {
  await waitFor(() => expect(named(map, name)).toBeDefined());
  return named(map, name) ?? map;
}

/** All that the feed knows of a city: its facts, its mayor, its latest news. */
export const OpenACity: Story = {
  args: { region: 'North America' },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await userEvent.click(await markerOf(map, /^Denver/));
    await map.updateComplete;
    await expect(text(part(map, 'panel'))).toMatch(/^Denver.*On the board.*News/);
  },
};

/** Escape closes the panel, and the focus is at its marker again. */
export const CloseACity: Story = {
  args: { region: 'North America' },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await userEvent.click(await markerOf(map, /^Denver/));
    await map.updateComplete;
    await userEvent.keyboard('{Escape}');
    await map.updateComplete;
    await expect(parts(map, 'panel').length).toBe(0);
    await expect(focusedName(map)).toMatch(/^Denver/);
  },
};

/** A marker of several cities brings the map nearer, until they come apart. */
export const ComeNearer: Story = {
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await userEvent.click(await markerOf(map, /^\d cities near/));
    await waitFor(() => expect(byRole(map, 'button', 'Zoom out')).toHaveAttribute('aria-disabled', 'false'));
  },
};

/** At the last zoom a marker of several cities opens their list. */
export const ChooseFromSeveral: Story = {
  args: { zoom: 8, center: '34.43,35.84' },
  render: show('mmc-city-map', {
    document: feedOf({
      cities: ['Tripoli', 'El Mina', 'Zgharta'].map((name) => ({
        type: 'Feature',
        id: name,
        geometry: { type: 'Point', coordinates: [35.84, 34.43] },
        properties: { name, country: 'LB' },
      })),
    }),
  }),
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await userEvent.click(await markerOf(map, /^3 cities near Tripoli/));
    await map.updateComplete;
    await expect(byRole(part(map, 'panel'), 'button', 'El Mina, Lebanon')).toBeVisible();
  },
};

/** The pin beside a city of the list shows it on the map. */
export const FromTheList: Story = {
  args: { view: 'both' },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await markerOf(map, /near/);
    await userEvent.click(byRole(map, 'button', 'Show Nairobi, Kenya on the map'));
    await map.updateComplete;
    await expect(text(part(map, 'panel'))).toMatch(/^Nairobi/);
    await expect(await markerOf(map, /^Nairobi/)).toHaveAttribute('aria-expanded', 'true');
  },
};

/** The map shows what the filters leave. */
export const FilterTheMap: Story = {
  args: { filters: true },
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    await markerOf(map, /^Kuala Lumpur/);
    await userEvent.click(byRole(map, 'button', /North America/));
    await markerOf(map, /^Chicago/);
    await expect(named(map, /^Kuala Lumpur/)).toBeUndefined();
  },
};

/** Arrow keys go from marker to marker, plus and minus zoom, and the focus stays with the city. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const map = widgetIn(canvasElement);
    (await markerOf(map, /^Kuala Lumpur/)).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await map.updateComplete;
    await expect(focusedName(map)).not.toMatch(/^Kuala Lumpur/);
    await userEvent.keyboard('+');
    await map.updateComplete;
    await expect(byRole(map, 'button', 'Zoom out')).toHaveAttribute('aria-disabled', 'false');
  },
};
