// `npm start`: installs if needed, builds, and serves the demo with the sample feed.
import { ensureInstalled, run } from './install.mjs';
import { serve } from './static-server.mjs';

ensureInstalled();
run('npm', ['run', '--silent', 'build']);
console.log(`\nThe demo is at ${await serve()}  (Ctrl+C ends it)`);
