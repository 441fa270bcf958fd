// A project of its own in a temporary folder, and the command line run in it, in this process.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../dist/testing.mjs';

export const NOW = '2026-11-28T12:00:00Z';

/** A folder with files: text as it is, anything else as JSON. It is deleted when the test ends. */
export function project(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-feed-'));
  t?.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, path), isRaw ? content : JSON.stringify(content));
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    write,
    read,
    json: (path) => JSON.parse(read(path)),
    remove: (path) => rmSync(join(folder, path), { recursive: true, force: true }),
    /** Every file below a folder: its text by path. */
    files: (below = '.') => allFiles(join(folder, below)),
    /** Runs `mmc-feed`, at noon of the 28 November unless the arguments say otherwise. */
    run: (...args) => runIn(folder, args),
  };
}

function allFiles(folder) {
  const found = {};
  for (const path of readdirSync(folder, { recursive: true }).sort()) {
    if (statSync(join(folder, path)).isFile()) found[path] = readFileSync(join(folder, path), 'utf8');
  }
  return found;
}

/** The command line as it is given to a process: exit code and what it printed. */
export async function runIn(cwd, args, env = { LANG: 'en_GB.UTF-8' }) {
  const printed = { stdout: '', stderr: '' };
  const output = (name) => ({ write: (text) => (printed[name] += text) });
  const timed = args.includes('--now') || args.length === 0 ? args : [...args, '--now', NOW];
  const exit = await run(timed, { cwd, env, stdout: output('stdout'), stderr: output('stderr') });
  return { exit, ...printed };
}

/** A configuration with one content document, `source.json`. */
export const CONFIG = {
  feed: { title: 'News', language: 'en', home: 'https://mmc.example/news' },
  out: 'public',
  base: 'https://feeds.example/feed/',
  sources: [{ name: 'older', as: 'all', content: 'source.json' }],
};

/** A content feed of some sections. */
export const content = ({ items = [], people = [], cities = [] } = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Older',
  items,
  _mmc: { format: 1, people, cities: { type: 'FeatureCollection', features: cities } },
});

/** News that no rule has anything to say of. */
export const item = (id, more = {}) => ({
  id,
  url: `https://mmc.example/news/${id}`,
  title: `Cities discuss number ${id}`,
  summary: 'What was said.',
  date_published: '2026-11-01',
  ...more,
  _mmc: { type: 'Statement', ...more._mmc },
});
