import type { HeldEntry } from '../hold/sieve.js';
import type { SourceState } from '../model/source.js';

/** The heartbeat: when the tool last ran, when it should run again, and how old what it shows is. */
export function statusText(now: string, held: readonly HeldEntry[], sources: readonly SourceState[]): string {
  const due = held.flatMap(({ hold }) => (hold.until === undefined ? [] : [hold.until])).sort();
  const status = {
    checked_at: now,
    next_due: due[0] ?? null,
    sources: sources.map(({ name, state, entries, age_s }) => ({ name, state, entries, age_s })),
  };
  return `${JSON.stringify(status, null, 2)}\n`;
}
