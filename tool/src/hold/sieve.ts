import type { Entry, Hold } from '../model/entry.js';
import { isoTime, momentOf } from '../model/moment.js';

export type HeldEntry = Entry & { hold: Hold };

export interface Sifted {
  visible: readonly Entry[];
  held: readonly HeldEntry[];
}

/**
 * Sets apart what must not leave: hidden, protected or unpublished entries, and those whose date or embargo,
 * the later of the two, is still to come.
 *
 * @param zoneOf the time zone of dates without one, by source
 * @param now milliseconds since 1970
 */
export function sift(entries: readonly Entry[], zoneOf: (source: string) => string, now: number): Sifted {
  const visible: Entry[] = [];
  const held: HeldEntry[] = [];
  for (const entry of entries) {
    const hold = holdOf(entry, zoneOf(entry.origin.source), now);
    if (hold) held.push(Object.assign(entry, { hold }));
    else if (!entry.isRepeated) visible.push(entry);
  }
  return { visible, held };
}

function holdOf(entry: Entry, zone: string, now: number): Hold | undefined {
  const { hold } = entry;
  if (hold && !isTimed(hold)) return hold;
  const until = Math.max(...[hold?.until, entry.embargo].map((date) => dueAt(date, zone)));
  // An embargo that is no date ends when somebody makes it one.
  if (until === Infinity || (hold && hold.until === undefined)) return { reason: 'embargo' };
  const published = entry.kind === 'news' ? dueAt(entry.value.date_published, zone) : -Infinity;
  const due = Math.max(until, Number.isFinite(published) ? published : -Infinity);
  if (due <= now) return undefined;
  return { reason: until >= published ? 'embargo' : 'scheduled', until: isoTime(due) };
}

const isTimed = ({ reason }: Hold): boolean => reason === 'embargo' || reason === 'scheduled';

/** -Infinity: no date. Infinity: no date that can be read. */
function dueAt(date: string | undefined, zone: string): number {
  if (date === undefined) return -Infinity;
  const moment = momentOf(date, zone);
  return Number.isNaN(moment) ? Infinity : moment;
}
