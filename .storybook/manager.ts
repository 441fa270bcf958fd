import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { writeTexts } from './address/write.js';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'mmc-widgets', colorSecondary: '#0a5c78' }),
  ui: { enableShortcuts: false },
});
addons.register('mmc-widgets/address', writeTexts);
