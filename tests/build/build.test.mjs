/** What `npm run build` promises: the same bytes wherever and whenever it runs, hashes that match, a sample that is valid. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

const project = fileURLToPath(new URL('../../', import.meta.url));
const NOT_SOURCE = new Set(['node_modules', 'dist', '.git', 'coverage']);

/** Builds a copy of the project in a folder of its own. Resolves to the path of its `dist/`. */
async function buildCopy(folder) {
  const isSource = (path) => !NOT_SOURCE.has(relative(project, path).split(sep)[0]);
  await cp(project, folder, { recursive: true, filter: isSource });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)('npm', ['run', 'build'], { cwd: folder });
  return join(folder, 'dist');
}

/** By path: the bytes of all files below a folder. */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  const files = await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)]));
  return new Map(files.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const folderOf = (path) => path.split('/').slice(0, 2).join('/');
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const hashesOf = (files) => Object.fromEntries([...files].map(([path, bytes]) => [path, sha384(bytes)]));

describe('the build', () => {
  let folder;
  let first;
  let second;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mmc-build-'));
    const copies = ['one', 'another-place'].map((name) => buildCopy(join(folder, name)));
    [first, second] = await Promise.all((await Promise.all(copies)).map(filesOf));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('writes the same bytes twice, wherever the project is', () => {
    assert.ok(first.size > 20);
    assert.deepEqual(hashesOf(second), hashesOf(first));
  });

  it('writes the files that pages rely on', () => {
    const widgets = ['news-list', 'press-release-card', 'board-roster', 'city-map'].map((name) => `mmc-${name}.js`);
    const others = [
      'mmc-widgets.js',
      'mmc-widgets.all.js',
      'mmc-frame.js',
      'embed.html',
      'embed.js',
      'mmc-land-fine.txt',
      'integrity.json',
      'feed.json',
      'feed.schema.json',
      'THIRD-PARTY.txt',
    ];
    const editors = ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json'];
    const styles = widgets.map((script) => script.replace('.js', '.css'));
    const missing = [...widgets, ...styles, ...others, ...editors].filter((file) => !first.has(file));
    assert.deepEqual(missing, []);
  });

  it('writes whole scripts', () => {
    const small = [...first].filter(([path, bytes]) => /^mmc-.*\.js$/.test(path) && bytes.length < 800);
    assert.deepEqual(
      small.map(([path]) => path),
      [],
    );
  });

  it('lists the hash of every script and style sheet that a page may load', () => {
    const integrity = JSON.parse(first.get('integrity.json'));
    const files = new Map([...first].filter(([path]) => /^(mmc-|embed|modules\/).*\.(js|css)$/.test(path)));
    assert.deepEqual(integrity, hashesOf(files));
  });

  it('has a packed copy of every text file for pages, by brotli and by gzip, and of nothing else', () => {
    const texts = [...first.keys()].filter((path) => !/^(package|wordpress)\/|\.(br|gz)$/.test(path));
    const copies = [...first.keys()].filter((path) => /\.(br|gz)$/.test(path));
    assert.deepEqual(copies, texts.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort());
    for (const path of texts) {
      assert.ok(brotliDecompressSync(first.get(`${path}.br`)).equals(first.get(path)), path);
      assert.ok(gunzipSync(first.get(`${path}.gz`)).equals(first.get(path)), path);
    }
  });

  it('packs as tightly as the formats can', () => {
    for (const path of ['mmc-widgets.js', 'mmc-city-map.js', 'feed.json']) {
      const usual = { br: brotliCompressSync(first.get(path)), gz: gzipSync(first.get(path), { level: 9 }) };
      for (const [format, { length }] of Object.entries(usual)) {
        assert.ok(first.get(`${path}.${format}`).length <= length, `${path}.${format}`);
      }
    }
  });

  it('pins the finer land in the files that fetch it', () => {
    for (const file of ['mmc-city-map.js', 'mmc-widgets.all.js']) {
      const script = String(first.get(file));
      const [, algorithm = '', hash] = /\bintegrity:"(sha\d+)-([^"]+)"/.exec(script) ?? [];
      assert.equal(createHash(algorithm).update(first.get('mmc-land-fine.txt')).digest('base64'), hash);
      assert.doesNotMatch(script, /\bimport\s*\(/);
    }
  });

  it('names the folder of the modules after what is in it, and tells the loader of it', () => {
    const folders = new Set([...first.keys()].filter((path) => path.startsWith('modules/')).map(folderOf));
    const [folder] = folders;
    assert.equal(folders.size, 1);
    assert.match(folder, /^modules\/[0-9a-f]{8}$/);
    assert.ok(first.get('mmc-widgets.js').includes(folder));
  });

  it('has words for each element in each language', () => {
    const words = [...first.keys()].filter((path) => /^modules\/.*\/words\/.*\.js$/.test(path));
    assert.equal(words.length, 4 * 5);
  });

  it('says nothing of the machine that it ran on', () => {
    const telling = [...first].filter(([, bytes]) => bytes.includes(folder) || bytes.includes(project));
    assert.deepEqual(
      telling.map(([path]) => path),
      [],
    );
  });
});

describe('the sample feed', () => {
  let schema;
  let feed;

  before(async () => {
    const read = async (file) => JSON.parse(await readFile(new URL(`../../dist/${file}`, import.meta.url), 'utf8'));
    schema = z.fromJSONSchema(await read('feed.schema.json'));
    feed = await read('feed.json');
  });

  it('is valid against the schema that ships with it', () => {
    const { success, error } = schema.safeParse(feed);
    assert.ok(success, error && z.prettifyError(error));
    assert.ok(feed.items.length >= 40);
  });

  it('would not be, with a number for a title or a city without a place', () => {
    const [item] = feed.items;
    assert.equal(schema.safeParse({ ...feed, items: [{ ...item, title: 1 }] }).success, false);
    const cities = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Nowhere' } }] };
    assert.equal(schema.safeParse({ ...feed, _mmc: { ...feed._mmc, cities } }).success, false);
  });
});
