import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './tests/support/browsers.mjs';
import { countReporter } from './tests/support/count-reporter.mjs';
import { startHosts } from './tests/support/hosts.mjs';

/** Tells the tests where their two hosts are. */
const hosts = await startHosts();
const hostsPlugin = {
  name: 'hosts',
  serve: ({ path }) => (path === '/hosts.json' ? { body: JSON.stringify(hosts), type: 'json' } : undefined),
};

export default {
  files: 'tests/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), hostsPlugin],
  browsers: await launchers(),
  reporters: [defaultReporter(), ...(process.env.TEST_COUNTS ? [countReporter(process.env.TEST_COUNTS)] : [])],
  // Real pages one after the other, not frames side by side: focus and visibility are as a reader's.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};
