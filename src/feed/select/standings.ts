import type { Membership, Person } from '../schema.js';
import { fold } from '../text.js';
import { isWanted } from './match.js';
import { type Rank, rankOf } from './roles.js';
import { hasBegun, hasEnded, lastMoment } from './terms.js';

/** What somebody is on a board, or was. */
export interface Standing {
  /** The one to show: of those that run, the one with the highest role; of those that are over, the one that ended last. */
  membership: Membership;
  /** All that somebody is on it, the highest first. */
  roles: string[];
  rank: Rank;
  isFormer: boolean;
}

/**
 * What a person is, or was, on each board. Memberships yet to begin are left out.
 *
 * @param roles slugs: on the boards where the person has one of them; empty: on all
 */
export function standingsOf({ memberships = [] }: Person, roles: readonly string[], now: number): Standing[] {
  const byBoard = new Map<string, Membership[]>();
  for (const membership of memberships.filter((each) => hasBegun(each, now))) {
    const others = byBoard.get(membership.organization);
    if (others) others.push(membership);
    else byBoard.set(membership.organization, [membership]);
  }
  return [...byBoard.values()].flatMap((all) => {
    const wanted = all.filter(({ role }) => isWanted(roles, [role]));
    const isOn = wanted.some((membership) => !hasEnded(membership, now));
    return wanted.length > 0 ? [standingOf(isOn ? all : wanted, now)] : [];
  });
}

/** @param memberships of one board, at least one */
function standingOf(memberships: readonly Membership[], now: number): Standing {
  const running = memberships.filter((membership) => !hasEnded(membership, now));
  const isFormer = running.length === 0;
  const ranked = (isFormer ? memberships : running)
    .map((membership) => ({ membership, rank: rankOf(membership.role, membership.organization) }))
    .sort((a, b) => a.rank - b.rank || lastMoment(b.membership) - lastMoment(a.membership) || 0);
  const shown = ranked.reduce((best, each) =>
    isFormer && lastMoment(each.membership) > lastMoment(best.membership) ? each : best,
  );
  const said = new Map(ranked.map(({ membership: { role = '' } }) => [fold(role), role]));
  return { ...shown, roles: [...said.values()].filter(Boolean), isFormer };
}
