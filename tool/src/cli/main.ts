import { run } from './run.js';

const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);

// Whoever has read enough, as `head` does, ends no run by it.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

/** Ends `--watch` between two runs, and the preview. Everything else ends at once, as it does without us. */
function endOfWatching(): AbortSignal | undefined {
  if (!args.includes('--watch') && args[0] !== 'preview') return undefined;
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
  return ended.signal;
}

process.exitCode = await run(args, { cwd: process.cwd(), env, stdout, stderr, signal: endOfWatching() });
