import { addons } from 'storybook/manager-api';
import { writeTexts } from './address/write.js';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  ui: { enableShortcuts: false },
});
addons.register('mmc-widgets/address', writeTexts);
