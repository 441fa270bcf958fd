import { RULES } from '../check/rules.js';
import type { ProposedField, ProposedSource } from '../init/proposal.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import { fill } from '../report/say.js';
import type { Style } from './demo-text.js';
import { placeOf } from './finding-lines.js';
import { entriesIn } from './words/init.js';

/** What each source would give, for a person. */
export function proposalText(
  sources: readonly ProposedSource[],
  notes: readonly string[],
  language: Language,
  style: Style,
): string {
  const blocks = sources.map((source) => sourceText(source, language, style));
  return [...blocks, ...notes.map((note) => `${note}\n`)].join('\n');
}

function sourceText({ config, entries, fields, findings }: ProposedSource, language: Language, style: Style): string {
  const { name, as, wordpress, type, sheet, tab, feed, content } = config;
  const place = [wordpress ?? sheet ?? feed ?? content, type ?? tab].filter(Boolean).join(', ');
  const width = Math.max(0, ...fields.map((field) => labelOf(field).length));
  return [
    `${style('bold', name)} (${as}) ← ${place}; ${entriesIn[language]}: ${entries}`,
    ...fields.map(
      (field) => `  ${labelOf(field).padEnd(width)}  ${field.examples.map((text) => `“${text}”`).join(' ')}`,
    ),
    ...findings.map((finding) => `  ${style('dim', messageOf(finding, language))}`),
    '',
  ].join('\n');
}

const labelOf = ({ target, from }: ProposedField): string => (from ? `${target} ← ${from}` : target);

function messageOf({ code, values, where }: Finding, language: Language): string {
  const place = placeOf(where);
  return `${place ? `${place}: ` : ''}${fill(RULES[code].words[language].message, values, language)}`;
}

/** The same for programs. */
export function proposalJson(sources: readonly ProposedSource[], notes: readonly string[], language: Language): string {
  const proposal = {
    sources: sources.map(({ config, entries, fields, findings }) => ({
      name: config.name,
      as: config.as,
      entries,
      fields,
      findings: findings.map((finding) => ({ code: finding.code, message: messageOf(finding, language) })),
    })),
    notes,
  };
  return `${JSON.stringify(proposal, null, 2)}\n`;
}
