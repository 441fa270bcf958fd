/** Without `crossorigin` on the script's tag, a browser opens a second connection for what the script asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const pagesIn = (folder) =>
  readdirSync(project + folder, { recursive: true })
    .filter((file) => /\.(md|html)$/.test(file))
    .map((file) => `${folder}/${file}`);
const files = ['README.md', ...['docs', 'demo', 'src/configurator'].flatMap(pagesIn)];
const tagsOf = (file) =>
  readFileSync(project + file, 'utf8').match(/<script\b[^>]*\bsrc="[^"]*mmc-widgets(\.all)?\.js"[^>]*>/gi) ?? [];

it('every script tag that is printed has crossorigin', () => {
  const tags = files.flatMap((file) => tagsOf(file).map((tag) => `${file}: ${tag}`));
  assert.ok(tags.length > 10, `${tags.length} tags`);
  assert.deepEqual(
    tags.filter((tag) => !tag.toLowerCase().includes('crossorigin')),
    [],
  );
});
