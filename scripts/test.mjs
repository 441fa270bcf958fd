// `npm test`: installs if needed, builds, and runs all tests in every browser that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { finished } from 'node:stream/promises';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { chromePath, firefoxPath, HOW_TO_GET_CHROME, webKitPath } = await import('../tests/support/browsers.mjs');
if (!chromePath) {
  console.error(HOW_TO_GET_CHROME);
  process.exit(1);
}
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'build:storybook']);

const inNode = await testInNode();
const inBrowsers = testInBrowsers();
const passed = inNode.passed + inBrowsers.passed;
const failed = inNode.failed + inBrowsers.failed;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** What needs no page, or drives browsers from outside: tests/node, tests/build, tests/isolation, tests/stories, tool/tests. */
async function testInNode() {
  const counts = { passed: 0, failed: 0 };
  const stream = runTests({ files: nodeTestFiles(), concurrency: 1 });
  stream.on('test:pass', ({ details }) => (counts.passed += details.type === 'suite' ? 0 : 1));
  stream.on('test:fail', ({ details }) => (counts.failed += details.type === 'suite' ? 0 : 1));
  stream.compose(spec).pipe(process.stdout, { end: false });
  await finished(stream, { writable: false });
  return counts;
}

function nodeTestFiles() {
  return ['../tests/', '../tool/tests/'].flatMap((folder) => {
    const tests = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(tests, { recursive: true })
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `${tests}${file}`);
  });
}

/**
 * tests/**\/*.test.ts, in each browser. WebKitGTK has a run of its own: its driver is the least stable part of all, and
 * what it takes with it does not take the others.
 */
function testInBrowsers() {
  const runs = [['chromium', ...(firefoxPath ? ['firefox'] : [])], ...(webKitPath ? [['webkit']] : [])];
  return runs
    .map((browsers) => testIn(browsers) ?? testIn(browsers) ?? { passed: 0, failed: 1 })
    .reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }));
}

/** Undefined where the runner itself ended before its tests did, which says nothing about them. */
function testIn(browsers) {
  const file = `${tmpdir()}/mmc-widgets-tests-${process.pid}.json`;
  const env = { ...process.env, BROWSERS: browsers.join(), TEST_COUNTS: file };
  const { status, signal } = spawnSync('npx', ['web-test-runner'], { stdio: 'inherit', env });
  if (!existsSync(file)) {
    console.error(
      `\nThe test runner of ${browsers.join(' and ')} ended before its tests (${signal ?? `exit ${status}`}).`,
    );
    return undefined;
  }
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}
