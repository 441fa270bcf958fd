import { check } from '../check/check.js';
import { linkMentions } from '../link/mentions.js';
import { resolveReferences } from '../link/references.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { isoTime } from '../model/moment.js';
import type { Run } from '../model/run.js';
import { SourceError, type SourceState } from '../model/source.js';
import { severityOf } from '../report/severity.js';
import { unreadable } from '../sources/failures.js';
import { type ReadOptions, readSource, type SourceReading } from '../sources/read-source.js';

export interface CheckOptions {
  /** Milliseconds since 1970. */
  now: number;
  language: Language;
  /** Of a relative path. */
  folder: string;
}

/** Checks a feed, anybody's, as it is: nothing is held back, and nothing is written. */
export async function checkFeed(location: string, { now, language, folder }: CheckOptions): Promise<Run> {
  const name = location;
  const common = { now: isoTime(now), language, base: '', severities: {}, held: [], rendered: [] };
  const changes = { added: [], changed: [], removed: [] };
  const stateOf = (state: SourceState['state'], entries: number, requests: number): SourceState => ({
    name,
    state,
    entries,
    age_s: 0,
    requests,
  });
  let reading: SourceReading;
  try {
    reading = await readAny(location, { folder, language: 'en', env: {} });
  } catch (error) {
    const { words } = error instanceof SourceError ? error : unreadable(name);
    const where = { source: name };
    const failed: Finding = { code: 'document-unreadable', values: { reason: words[language] }, where };
    const sources = [stateOf('failed', 0, 0)];
    return { ...common, outcome: 'unreadable', exit: 3, sources, changes, findings: [failed], entries: [] };
  }
  const { entries, requests } = reading;
  for (const entry of entries) if (entry.id === '') entry.id = entry.value.id;
  const findings = [
    ...reading.findings,
    ...resolveReferences({ visible: entries, held: [], aliases: new Map() }),
    ...linkMentions(entries).filter(({ code }) => code !== 'name-ambiguous'),
    ...check({ entries, now, language: 'en' }),
  ];
  const forReaders = findings.some((finding) => severityOf(finding, common) === 'readers');
  const sources = [stateOf('read', entries.length, requests)];
  return { ...common, outcome: 'checked', exit: forReaders ? 1 : 0, sources, changes, findings, entries };
}

/** A document that the widgets read; else a feed of any other kind. */
async function readAny(location: string, options: ReadOptions): Promise<SourceReading> {
  const common = { name: location, every: 0 };
  try {
    return await readSource({ ...common, as: 'all', content: location }, options);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return readSource({ ...common, as: 'news', feed: location }, options).catch(() => {
      throw error;
    });
  }
}
