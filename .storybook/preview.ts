import '../stories/support/page.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { argTypesOf } from '../stories/support/arg-types.js';
import { setClock } from '../stories/support/clock.js';
import { manifest } from '../stories/support/manifest.js';
import { snippetOf } from '../stories/support/snippet.js';
import { closeNetwork } from '../stories/support/told.js';
import { dressPage, globalTypes, initialGlobals, inPage } from '../stories/support/toolbar.js';
import { readTexts } from './address/read.js';
import DocsPage from './docs-page.mdx';
import { theme } from './theme.js';

setCustomElementsManifest(manifest);
closeNetwork();
setClock();
readTexts();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [inPage],
  beforeEach: dressPage,
  parameters: {
    a11y: { test: 'error', context: '.story-page' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      page: DocsPage,
      theme,
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true, transform: snippetOf },
      codePanel: true,
    },
    options: {
      // Storybook reads this without running it: literals only.
      storySort: {
        order: [
          'Start here',
          'News list',
          ['Overview', 'States', 'Looks', 'Content', 'Interactions'],
          'Press release card',
          ['Overview', 'States', 'Looks', 'Content', 'Interactions'],
          'Board roster',
          ['Overview', 'States', 'Looks', 'Content', 'Interactions'],
          'City map',
          ['Overview', 'States', 'Looks', 'Map', 'Content', 'Interactions', 'Map interactions'],
          'Foundations',
          ['Tokens', 'Theming', 'Parts', 'Rules'],
        ],
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
