import { RULES } from '../check/rules.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Run } from '../model/run.js';

/** How severe a finding is: what the configuration says, or else its rule. */
export const severityOf = ({ code }: Finding, { severities }: Pick<Run, 'severities'>): Severity =>
  severities[code] ?? RULES[code].severity;
