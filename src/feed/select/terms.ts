import { endOf, startOf } from '../date.js';
import type { Membership } from '../schema.js';

export const hasBegun = ({ start_date }: Membership, now: number): boolean => !(startOf(start_date ?? '') > now);

/** Whether a membership has ended. An end that is no date is in the past: nobody sits by mistake. */
export const hasEnded = ({ end_date }: Membership, now: number): boolean =>
  end_date !== undefined && !(endOf(end_date) >= now);

/** The last moment of a membership, in milliseconds since 1970: infinite without an end, least where the end is no date. */
export const lastMoment = ({ end_date }: Membership): number =>
  end_date === undefined ? Infinity : endOf(end_date) || -Infinity;
