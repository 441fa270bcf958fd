#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/mmc-feed.mjs', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('mmc-feed is not built yet. Run "npm run build" in the project first.');
  process.exitCode = 64;
}
