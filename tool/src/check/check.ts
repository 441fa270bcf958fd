import type { Finding } from '../model/finding.js';
import type { CheckContext } from './rule.js';
import { RULES } from './rules.js';

/** What the rules find in entries that are about to be published. */
export function check(context: CheckContext): Finding[] {
  return Object.values(RULES).flatMap((rule) => [...(rule.find?.(context) ?? [])]);
}
