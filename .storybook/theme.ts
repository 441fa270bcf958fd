import { create } from 'storybook/theming/create';

/** The workbench itself, its frame and its pages of documentation, in the accent of the widgets. */
export const theme = create({ base: 'light', brandTitle: 'mmc-widgets', colorSecondary: '#0a5974' });
