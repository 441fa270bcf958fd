import '../stories/support/page.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { argTypesOf } from '../stories/support/arg-types.js';
import { manifest } from '../stories/support/manifest.js';
import { closeNetwork } from '../stories/support/told.js';
import { dressPage, globalTypes, initialGlobals, inPage } from '../stories/support/toolbar.js';

setCustomElementsManifest(manifest);
closeNetwork();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [inPage],
  beforeEach: dressPage,
  parameters: {
    a11y: { test: 'error', context: '.story-page' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { extractArgTypes: argTypesOf, source: { excludeDecorators: true }, codePanel: true },
    options: {
      storySort: {
        order: ['Start here', 'News list', 'Press release card', 'Board roster', 'City map', 'Look'],
        method: 'configure',
      },
    },
    viewport: {
      options: Object.fromEntries(
        [320, 768, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '900px' } },
        ]),
      ),
    },
  },
};

export default preview;
