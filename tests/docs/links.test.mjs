/** The documents: every relative link leads to a file and, after `#`, to a heading of it; every path that they name is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

function documentsIn(folder) {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : documentsIn(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

const read = (file) => readFileSync(join(project, file), 'utf8');
const withoutCode = (text) => text.replace(/^ *```[\s\S]*?^ *```$/gm, '');
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, match]) => match);

/** The anchors of a document's headings, as GitHub writes them. */
function anchorsOf(file) {
  const headings = found(withoutCode(read(file)), /^#+ (.+)$/gm);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}

function isBroken(link, from) {
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(from), path) : from;
  return !existsSync(join(project, target)) || Boolean(anchor && !anchorsOf(target).includes(anchor));
}

/** Folders of the project, and `dist/`, which is built before the tests. */
const PATH = /`((?:src|scripts|tests|docs|demo|dist|\.ci)\/[\w./-]*)`/g;

describe('the documents', () => {
  for (const file of documentsIn('')) {
    it(`${file} leads nowhere but to what is there`, () => {
      const text = withoutCode(read(file));
      const links = found(text, /\]\((?![a-z]+:)([^)\s]+)\)/g);
      assert.deepEqual(
        links.filter((link) => isBroken(link, file)),
        [],
      );
      assert.deepEqual(
        found(text, PATH).filter((path) => !existsSync(join(project, path))),
        [],
      );
    });
  }
});
