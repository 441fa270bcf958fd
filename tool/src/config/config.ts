import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  getNodeValue,
  printParseErrorCode,
} from 'jsonc-parser';
import { UsageError } from '../model/usage-error.js';
import { problemOf } from './issues.js';
import { type ConfigFile, configSchema, type RenderConfig, type SourceConfig } from './schema.js';
import { refuseRenders } from './refuse-renders.js';
import { refuseSources } from './refuse.js';
import { settingsAt } from './settings.js';
import { configMissing, folderInFolder, notJson } from './words.js';

export type { SourceConfig } from './schema.js';

/** The configuration, with paths that are absolute. */
export interface Config {
  /** The file, as it is named in messages. */
  file: string;
  /** Its folder: of the ledger, the last good copies, and relative paths. */
  folder: string;
  feed: ConfigFile['feed'];
  out: string;
  report: string;
  /** With a slash at its end; empty where it is not known. */
  base: string;
  sources: readonly SourceConfig[];
  renders: readonly RenderConfig[];
  /** The id that a source would give → the public id. */
  ids: ReadonlyMap<string, string>;
  /** The share of a section that may be gone: 0.2. */
  shrink: number;
  rules: ConfigFile['rules'];
  /** "mmc-feed.json:12:5" of a setting, or of the nearest one around it. */
  placeOf(path: readonly PropertyKey[]): string;
}

/**
 * Reads the configuration.
 *
 * @param file relative to `cwd`
 * @throws UsageError with line and column, what was expected, and the nearest name
 */
export async function readConfig(file: string, cwd: string): Promise<Config> {
  const path = resolve(cwd, file);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(configMissing(file));
  });
  const { value, placeOf } = parse(text.replace(/^\uFEFF/, ''), basename(path));
  const result = configSchema.safeParse(value, { reportInput: true });
  if (!result.success) {
    const [issue] = result.error.issues;
    const problem = issue && problemOf(issue, settingsAt);
    throw problem ? new UsageError(problem.words, placeOf(problem.path)) : result.error;
  }
  const config = { ...withPaths(result.data, path), placeOf };
  refuseSources(config.sources, placeOf);
  refuseRenders(config);
  refuseOverlap(config, placeOf);
  return config;
}

interface Parsed extends Pick<Config, 'placeOf'> {
  value: unknown;
}

function parse(text: string, file: string): Parsed {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const place = (offset: number): string => {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
  const [error] = errors;
  if (error) throw new UsageError(notJson(printParseErrorCode(error.error)), place(error.offset));
  if (!tree) throw new UsageError(notJson('ValueExpected'), place(0));
  return { value: getNodeValue(tree), placeOf: (path) => place(nodeNear(tree, path).offset) };
}

/** The node at a path, its key where it has one, or the nearest node around it. */
function nodeNear(tree: Node, path: readonly PropertyKey[]): Node {
  const segments = path.filter((key) => typeof key !== 'symbol');
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function withPaths(file: ConfigFile, path: string): Omit<Config, 'placeOf'> {
  const folder = dirname(path);
  return {
    file: basename(path),
    folder,
    feed: file.feed,
    out: resolve(folder, file.out),
    report: resolve(folder, file.report),
    base: file.base === undefined ? '' : file.base.replace(/\/*$/, '/'),
    sources: file.sources,
    renders: file.render,
    ids: new Map(Object.entries(file.ids).map(([id, sourceId]) => [sourceId, id])),
    shrink: Number.parseFloat(file.guard.shrink) / 100,
    rules: file.rules,
  };
}

/** What is not for readers must not lie in the folder that is served. */
function refuseOverlap(config: Config, placeOf: Parsed['placeOf']): void {
  if (isInside(config.report, config.out)) throw new UsageError(folderInFolder('report'), placeOf(['report']));
  if (isInside(config.folder, config.out)) throw new UsageError(folderInFolder(config.file), placeOf(['out']));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
}
