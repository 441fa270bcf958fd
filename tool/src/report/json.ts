import { RULES } from '../check/rules.js';
import type { Finding } from '../model/finding.js';
import type { Run } from '../model/run.js';
import { fill } from './say.js';
import { severityOf } from './severity.js';

/** The report for programs: `report.json`, and what `--json` prints. Of what is held it has the place, never the words. */
export function reportJson(run: Run): string {
  const { outcome, exit, now, language, sources, changes, findings, held, rendered } = run;
  const report = {
    outcome,
    exit,
    now,
    language,
    sources,
    changes,
    findings: findingsJson(findings, run),
    held: held.map(({ reason, until, where }) => ({ reason, until: until ?? null, where: whereOf(where) })),
    rendered,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Findings with their words. */
export const findingsJson = (findings: readonly Finding[], run: Pick<Run, 'language' | 'severities'>): object[] =>
  findings.map((finding) => {
    const { code, values, entry, where } = finding;
    const { message, cure } = RULES[code].words[run.language];
    return {
      code,
      severity: severityOf(finding, run),
      message: fill(message, values, run.language),
      cure: fill(cure, values, run.language),
      ...values,
      entry: entry ?? null,
      where: whereOf(where),
    };
  });

const whereOf = ({ source, document, tab, cell, post, field, edit }: Run['held'][number]['where']): object => ({
  source,
  document: document ?? null,
  tab: tab ?? null,
  cell: cell ?? null,
  post: post ?? null,
  field: field ?? null,
  edit: edit ?? null,
});
