import { RULES } from '../check/rules.js';
import type { Finding } from '../model/finding.js';
import type { Origin } from '../model/origin.js';
import type { Run } from '../model/run.js';
import { fill } from '../report/say.js';
import { acceptWith } from './words/messages.js';

const STOPPING = new Set(['source-failed', 'section-shrunk', 'embargo-leak', 'page-too-large', 'language-changed']);

/** Whether a finding is why a run wrote nothing. */
export const isStopping = ({ code }: Pick<Finding, 'code'>): boolean => STOPPING.has(code);

const ACCEPTABLE = new Set(['section-shrunk', 'page-too-large', 'language-changed']);

/** Findings for the terminal: place, what is wrong, what to do. */
export function findingLines(
  run: Pick<Run, 'findings' | 'language' | 'exit'>,
  wanted: (finding: Finding) => boolean,
): string {
  const { language } = run;
  return run.findings
    .filter(wanted)
    .map((finding) => {
      const { code, values, where, entry } = finding;
      const { message, cure } = RULES[code].words[language];
      const place = [placeOf(where), entry?.title].filter(Boolean).join(', ');
      const accept = run.exit === 2 && ACCEPTABLE.has(code) ? `\n  ${acceptWith(code)[language]}` : '';
      return `${place ? `${place}: ` : ''}${fill(message, values, language)}\n  ${fill(cure, values, language)}${accept}\n`;
    })
    .join('');
}

/** A place as an editor would type it: `board.xlsx!Leadership Board!F14`; of a post `news!1234!title`. */
export function placeOf({ source, document, tab, cell, post, field }: Origin): string {
  const spot = cell === undefined ? [post, field] : [cell];
  return [document ?? source, tab, ...spot].filter(Boolean).join('!');
}
