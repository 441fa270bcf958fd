import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { emptyLedger, type Ledger, LEDGER_FILE, ledgerText, parseLedger } from '../link/ledger.js';
import { UsageError } from '../model/usage-error.js';
import type { Unwanted } from '../publish/old-files.js';
import { writeWhole } from '../publish/write-whole.js';
import { COPIES_FOLDER } from '../sources/last-good.js';

/** @throws UsageError where it is there and damaged: without it, entries would get other ids */
export async function readLedger(folder: string): Promise<Ledger> {
  const text = await readFile(join(folder, LEDGER_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return emptyLedger();
  const ledger = parseLedger(text);
  if (!ledger) throw new UsageError(ledgerDamaged, LEDGER_FILE);
  return ledger;
}

export async function writeLedger(folder: string, before: Ledger, after: Ledger): Promise<void> {
  const text = ledgerText(after);
  if (text !== ledgerText(before)) await writeWhole(join(folder, LEDGER_FILE), text);
}

const unwantedSchema = z.record(z.string(), z.number());
const unwantedFile = (folder: string): string => join(folder, COPIES_FOLDER, 'unwanted-pages');

export async function readUnwanted(folder: string): Promise<Unwanted> {
  try {
    return unwantedSchema.parse(JSON.parse(await readFile(unwantedFile(folder), 'utf8')));
  } catch {
    return {};
  }
}

export async function writeUnwanted(folder: string, unwanted: Unwanted): Promise<void> {
  await mkdir(join(folder, COPIES_FOLDER), { recursive: true, mode: 0o700 });
  await writeWhole(unwantedFile(folder), JSON.stringify(unwanted), 0o600);
}

const ledgerDamaged = {
  en: 'The ledger is damaged. Restore it from a backup or from version control: without it, entries would get new ids.',
  es: 'El registro está dañado. Restáurelo desde una copia de seguridad o el control de versiones: sin él, las entradas recibirían identificadores nuevos.',
  fr: 'Le registre est endommagé. Restaurez-le depuis une sauvegarde ou le gestionnaire de versions : sans lui, les entrées changeraient d’identifiant.',
  pt: 'O registo está danificado. Restaure-o de uma cópia de segurança ou do controlo de versões: sem ele, as entradas receberiam novos identificadores.',
  ar: 'السجل تالف. استعده من نسخة احتياطية أو من نظام إدارة النسخ، فبدونه تأخذ المُدخلات معرّفات جديدة.',
};
