import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './tests/support/browsers.mjs';
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
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), hostsPlugin],
  browsers: await launchers(),
  // Real pages one after the other, not frames side by side: focus and visibility are as a reader's.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};
