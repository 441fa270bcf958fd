import { cleanText, fold } from '../../../../src/feed/text.js';
import { fieldOf } from '../../fields/fields.js';
import { isFixedText } from '../../fields/fixed-text.js';
import { recognize, targetNamed } from '../../fields/recognize.js';
import type { TableSection } from '../../model/source.js';
import { type GridRow, textOf } from './grid.js';
import { LIMITS } from './limits.js';

/** Which target each header means. */
export interface HeaderWords {
  as: TableSection;
  /** Folded header → target: those of the configuration. */
  configured: ReadonlyMap<string, string>;
  /** What has been looked up: header → target. */
  known: Map<string, string | undefined>;
}

export interface Column {
  index: number;
  header: string;
  /** Undefined: nobody asks for it, and none of its cells is read. */
  target: string | undefined;
}

/** Rows among which the headers are looked for: above them may be a title and notes. */
const HEADER_ROWS = 30;

const same = (header: string): string => fold(cleanText(header));

export function headerWords(as: TableSection, fields: Readonly<Record<string, string>> = {}): HeaderWords {
  const headers = Object.entries(fields).filter(([, header]) => !isFixedText(header));
  return {
    as,
    configured: new Map(headers.map(([target, header]) => [same(header), targetNamed(as, target) ?? target])),
    known: new Map(),
  };
}

export function targetOf(header: string, words: HeaderWords): string | undefined {
  if (header.length > LIMITS.header) return undefined;
  if (!words.known.has(header)) words.known.set(header, lookUp(header, words));
  return words.known.get(header);
}

function lookUp(header: string, { as, configured }: HeaderWords): string | undefined {
  const own = configured.get(same(header));
  if (own) return own;
  const target = recognize(as, header) ?? recognize(as, decodedAgain(header));
  // A target that the configuration gives to one header is not another's.
  return target && ![...configured.values()].includes(target) ? target : undefined;
}

/** How many different targets the texts of a row name. */
export function knownTargets(texts: readonly string[], words: HeaderWords): number {
  return new Set(texts.map((text) => (text.trim() ? targetOf(text, words) : undefined)).filter(Boolean)).size;
}

/** The row that most of the headers stand in: at least two, or one that the entries cannot do without. */
export function headerRow(rows: readonly GridRow[], words: HeaderWords): GridRow | undefined {
  let best: { row: GridRow; known: number } | undefined;
  for (const row of rows.slice(0, HEADER_ROWS)) {
    const texts = [...row.cells.values()].map(textOf);
    const known = knownTargets(texts, words);
    const isEnough = known > 1 || texts.some((text) => ['name', 'title'].includes(targetOf(text, words) ?? ''));
    if (isEnough && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

/** The first column of a target wins, except of lists, which may have several. */
export function columnsOf(row: GridRow, words: HeaderWords): Column[] {
  const taken = new Set<string>();
  return [...row.cells]
    .sort(([a], [b]) => a - b)
    .map(([index, cell]) => {
      const header = cleanText(textOf(cell));
      const target = targetOf(textOf(cell), words);
      const isFree = target !== undefined && (!taken.has(target) || fieldOf(words.as, target)?.kind === 'list');
      if (target) taken.add(target);
      return { index, header, target: isFree ? target : undefined };
    });
}

/** "RÃ©gion": UTF-8 that was read as windows-1252. */
function decodedAgain(text: string): string {
  if (!/[ÂÃ]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
