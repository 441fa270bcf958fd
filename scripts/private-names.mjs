import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';

const src = new URL('../src/', import.meta.url);

/**
 * The names of private and protected members, as far as nothing else in `src/` bears the same name: neither the page nor
 * a feed, nor anything of the browser's, can know them, so what ships may call them anything.
 */
export async function privateNames() {
  const files = (await readdir(src, { recursive: true })).filter((file) =>
    /^(?!configurator|index|react).*\.ts$/.test(file),
  );
  const hidden = new Set();
  const others = new Set();
  for (const file of files) {
    const source = ts.createSourceFile(file, await readFile(new URL(file, src), 'utf8'), ts.ScriptTarget.Latest);
    collect(source, hidden, others);
  }
  return [...hidden].filter((name) => !others.has(name)).sort();
}

function collect(node, hidden, others) {
  ts.forEachChild(node, (child) => collect(child, hidden, others));
  if (ts.isStringLiteralLike(node)) return others.add(node.text);
  const isMember =
    ts.isClassElement(node) || ts.isParameter(node) || ts.isTypeElement(node) || ts.isObjectLiteralElementLike(node);
  if (!isMember || !node.name || !ts.isIdentifier(node.name)) return;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const isOwn = modifiers.some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );
  const isOverride = modifiers.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
  if (isOwn && !isOverride) hidden.add(node.name.text);
  else if (!ts.isParameter(node) && !isOwn) others.add(node.name.text);
}
