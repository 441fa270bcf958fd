// `npm test`: installs if needed, builds, and runs all tests in every browser that is installed.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { chromePath, HOW_TO_GET_CHROME } = await import('../tests/support/browsers.mjs');
if (!chromePath) {
  console.error(HOW_TO_GET_CHROME);
  process.exit(1);
}
run('npm', ['run', '--silent', 'build']);
run('npx', ['web-test-runner', ...process.argv.slice(2)]);
