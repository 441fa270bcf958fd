/**
 * The package as npm would publish it: what it holds, what its entries lead to, that Node can import them without a DOM,
 * and what a bundler makes of them.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { pack, project } from './packed.mjs';

const run = promisify(execFile);
const { name, version, exports, dependencies, sideEffects, unpkg, jsdelivr } = JSON.parse(
  await readFile(join(project, 'package.json'), 'utf8'),
);

const entries = Object.entries(exports).map(([path, target]) => [path.replace('.', name), target]);
const ELEMENTS = ['news-list', 'press-release-card', 'board-roster', 'city-map'];

describe('the npm package', () => {
  let packed;

  before(async () => {
    packed = pack();
    const modules = join(packed.folder, 'node_modules');
    await mkdir(join(modules, name), { recursive: true });
    await run('tar', ['-xzf', packed.tarball, '-C', join(modules, name), '--strip-components=1']);
    for (const dependency of Object.keys(dependencies)) {
      await symlink(join(project, 'node_modules', dependency), join(modules, dependency));
    }
  });
  after(() => rm(packed.folder, { recursive: true, force: true }));

  const read = (file) => readFile(join(packed.folder, 'node_modules', name, file), 'utf8');

  /** Runs a module beside the installed package; resolves to what it prints. */
  async function inNode(code) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: packed.folder });
    return stdout.trim();
  }

  it('has every file that an entry names', () => {
    const named = entries.flatMap(([, target]) => (typeof target === 'string' ? [target] : Object.values(target)));
    const missing = named.map((file) => file.replace('./', '')).filter((file) => !packed.files.includes(file));
    assert.deepEqual(missing, []);
  });

  it('has modules, types and data, and the files for pages, but no configurator and no compressed copies', () => {
    const own = /^dist\/(package\/.*(\.js|\.d\.ts)|modules\/.*\.js|mmc-[^/]+\.css|[^/]+\.js)$/;
    const others = packed.files.filter((file) => !own.test(file));
    const data = ['custom-elements.json', 'feed.schema.json', 'vscode.html-custom-data.json', 'web-types.json'];
    const pages = ['embed.html', 'feed.json', 'integrity.json', 'mmc-land-fine.txt'];
    const root = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY.txt', 'package.json'];
    assert.deepEqual(others.sort(), [...root, ...[...data, ...pages].map((file) => `dist/${file}`)].sort());
  });

  it('has what a CDN of npm packages serves to pages, with the hashes of integrity.json', async () => {
    const guide = await readFile(join(project, 'docs/embedding/quick-start.md'), 'utf8');
    const versions = [...guide.matchAll(/mmc-widgets@([^/]*)/g)].map(([, named]) => named);
    assert.deepEqual([...new Set(versions)], [version], 'the version in the quick start');
    for (const field of [unpkg, jsdelivr]) assert.equal(field, './dist/mmc-widgets.js');
    const integrity = Object.entries(JSON.parse(await read('dist/integrity.json')));
    const packedOnes = integrity.filter(([file]) => packed.files.includes(`dist/${file}`));
    assert.ok(packedOnes.length > ELEMENTS.length);
    for (const [file, hash] of packedOnes) {
      const digest = createHash('sha384')
        .update(await read(`dist/${file}`))
        .digest('base64');
      assert.equal(`sha384-${digest}`, hash, file);
    }
    const left = integrity.map(([file]) => file).filter((file) => !packed.files.includes(`dist/${file}`));
    assert.deepEqual(
      left.filter((file) => !file.startsWith('configurator/')),
      [],
    );
  });

  it('imports nothing that it does not depend on', async () => {
    const code = await Promise.all(packed.files.filter((file) => /package\/.*\.(js|d\.ts)$/.test(file)).map(read));
    const imports = code.flatMap((text) =>
      [...text.matchAll(/(?:from|import) '([^'.][^']*)'/g)].map(([, from]) => from),
    );
    // React's types are for those who have React: an optional peer dependency.
    assert.deepEqual([...new Set(imports)].sort(), [...Object.keys(dependencies), 'react'].sort());
  });

  it('pleases publint', async () => {
    const { stdout } = await run(process.execPath, ['node_modules/publint/src/cli.js', '--strict', packed.tarball], {
      cwd: project,
    });
    assert.match(stdout, /All good!/);
  });

  it('has types where TypeScript looks for them', async () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
    const { stdout } = await run(process.execPath, [attw, packed.tarball, ...options], { cwd: project });
    const { analysis } = JSON.parse(stdout);
    assert.equal(Object.keys(analysis.entrypoints).length, entries.length);
    const ignored = ['node10', 'node16-cjs'];
    assert.deepEqual(
      analysis.problems.filter(({ resolutionKind }) => !ignored.includes(resolutionKind)),
      [],
    );
  });

  /** What the module is bundled into. */
  async function bundled(code) {
    const entry = join(packed.folder, 'entry.js');
    await writeFile(entry, code);
    const lib = { entry, formats: ['es'] };
    const options = { write: false, minify: false, lib };
    const [{ output }] = await build({ root: packed.folder, configFile: false, logLevel: 'silent', build: options });
    return output.map((chunk) => chunk.code).join('');
  }

  const modules = entries.filter(([, target]) => typeof target === 'object');

  it('can be imported without a DOM, every entry', async () => {
    assert.equal(modules.length, 3 + 2 * ELEMENTS.length);
    const code = modules.map(([path]) => `await import('${path}');`).join('');
    assert.equal(await inNode(`${code} console.log(typeof document)`), 'undefined');
  });

  it('tells bundlers which entries are imported for their effect alone', async () => {
    const imports = modules.map(([path]) => `await import('${path}')`).join();
    const counts = await inNode(`console.log([${imports}].map((module) => Object.keys(module).length).join())`);
    const files = modules.map(([, target]) => target.default);
    const bare = files.filter((_, index) => counts.split(',')[index] === '0');
    assert.deepEqual(sideEffects.filter((file) => file.startsWith('./dist/')).sort(), bare.sort());
  });

  it('leaves nothing in a bundle that is not used, and takes out nothing that registers', async () => {
    const found = /(Mmc\w+) = class extends Widget|register\("(mmc-[\w-]+)"/g;
    const held = async (code) => [...(await bundled(code)).matchAll(found)].map(([, type, tag]) => type ?? tag);
    assert.deepEqual(await held(`import { VERSION } from '${name}'; console.log(VERSION);`), []);
    const useOfOne = `import { MmcBoardRoster } from '${name}'; console.log(MmcBoardRoster);`;
    assert.deepEqual(await held(useOfOne), ['MmcBoardRoster']);
    assert.deepEqual(await held(`import '${name}/board-roster';`), ['MmcBoardRoster', 'mmc-board-roster']);
  });

  it('registers an element where its entry is imported, and nowhere else', async () => {
    const registered = `console.log(${JSON.stringify(ELEMENTS)}.filter((name) => customElements.get('mmc-' + name)).join())`;
    const classes = ELEMENTS.map((element) => `import '${name}/${element}/class';`).join('');
    assert.equal(await inNode(`import '${name}'; ${classes} ${registered}`), '');
    for (const element of ELEMENTS) assert.equal(await inNode(`import '${name}/${element}'; ${registered}`), element);
    assert.equal(await inNode(`import '${name}/all'; ${registered}`), ELEMENTS.join());
  });

  it('has one class for an element, whichever entry it comes from', async () => {
    const code = `
      import { MmcBoardRoster as one } from '${name}';
      import { MmcBoardRoster as other } from '${name}/board-roster/class';
      import '${name}/board-roster';
      console.log(one === other && customElements.get('mmc-board-roster') === one)`;
    assert.equal(await inNode(code), 'true');
  });

  it('reads a feed in Node', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'One' }, { id: '2' }] };
    const code = `
      import { read } from '${name}';
      const { feed, warnings } = read(${JSON.stringify(feed)});
      console.log(feed.items.length, warnings.length)`;
    assert.equal(await inNode(code), '1 1');
  });

  it('tells editors of every element, its attributes and events', async () => {
    const manifest = JSON.parse(await read('dist/custom-elements.json'));
    const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    const names = (list) => list.map((entry) => entry.name);
    const { contributions } = JSON.parse(await read('dist/web-types.json'));
    const { tags } = JSON.parse(await read('dist/vscode.html-custom-data.json'));
    assert.deepEqual(
      declared.map(({ tagName }) => tagName),
      ELEMENTS.map((element) => `mmc-${element}`),
    );
    for (const [index, { tagName, attributes, events }] of declared.entries()) {
      for (const { name: tag, attributes: known } of [contributions.html.elements[index], tags[index]]) {
        assert.equal(tag, tagName);
        assert.deepEqual(names(known), names(attributes));
      }
      assert.deepEqual(names(contributions.html.elements[index].js.events), names(events));
    }
    for (const { path } of manifest.modules) assert.ok(packed.files.includes(path), path);
  });
});
