import { z } from 'zod';
import type { EntryKind } from '../model/entry.js';

const ledgerEntry = z.object({
  kind: z.enum(['news', 'person', 'city']),
  id: z.string(),
  source: z.string(),
  /** What the source calls it; empty where it has no name for it. */
  source_id: z.string(),
  first_seen: z.string(),
  /** Addresses that it had before. */
  former: z.array(z.string()).optional(),
  /** Hashes, see identity.ts: of rows that have no id of their own. */
  name: z.string().optional(),
  key: z.string().optional(),
  rests: z.array(z.string()).optional(),
  cell: z.string().optional(),
});

const ledgerSchema = z.object({
  version: z.literal(1),
  /** Folders of further languages that were published. */
  languages: z.array(z.string()).default([]),
  /** By folder (the main language: ""), the newest entry of each archive page, the oldest page first. */
  pages: z.record(z.string(), z.array(z.object({ date: z.number(), id: z.string() }))).default({}),
  /** What the texts of a source are written in. */
  source_languages: z.record(z.string(), z.string()).default({}),
  entries: z.array(ledgerEntry).default([]),
});

export type LedgerEntry = z.input<typeof ledgerEntry>;
/** What the tool remembers of what it published: ids, former addresses, hashes; no text. */
export type Ledger = Omit<z.infer<typeof ledgerSchema>, 'entries'> & {
  entries: LedgerEntry[];
};

export const LEDGER_FILE = 'mmc-feed.ledger.json';

export const emptyLedger = (): Ledger => ledgerSchema.parse({ version: 1 });

/** @returns undefined where the text is no ledger */
export function parseLedger(text: string): Ledger | undefined {
  try {
    return ledgerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** One entry a line, so that version control shows what changed. */
export function ledgerText(ledger: Ledger): string {
  const { entries, ...head } = ledger;
  const lines = [...entries].sort(byKindAndId).map((entry) => JSON.stringify(entry));
  return `${JSON.stringify(head).slice(0, -1)},\n"entries":[\n${lines.join(',\n')}\n]}\n`;
}

const KINDS: readonly EntryKind[] = ['news', 'person', 'city'];

function byKindAndId(a: LedgerEntry, b: LedgerEntry): number {
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return compareText(a.id, b.id) || compareText(a.source, b.source);
}

/** By code points: the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
