// `npm run storybook`: installs if needed and starts the designers' workbench.
// `npm run build:storybook`: writes it into storybook-static/, for any web server.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };
// The controls and tables come from the comments of the elements' classes, as they are now.
run('node', ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']);
const task = process.argv.includes('--build')
  ? ['build', '--output-dir', 'storybook-static', '--quiet']
  : ['dev', '--port', '6006', '--no-version-updates', '--no-open'];
run('node', ['node_modules/storybook/dist/bin/dispatcher.js', ...task, '--disable-telemetry'], quiet);
