import { RULES } from '../../check/rules.js';
import type { Finding } from '../../model/finding.js';
import type { Run } from '../../model/run.js';
import { type Cause, groupFindings, type Place } from '../groups.js';
import { html, type Markup } from '../../../../src/light/markup.js';
import { spotOf } from '../place.js';
import { fillMarkup } from '../say.js';
import { severityOf } from '../severity.js';
import type { ReportWords } from '../words.js';

/** What to do: what readers notice, and what somebody should check. */
export function todoSection(run: Run, words: ReportWords): Markup {
  const findings = run.findings.filter((finding) => severityOf(finding, run) !== 'info');
  const bySeverity = [...findings].sort((a, b) => rank(a, run) - rank(b, run));
  return section('todo', words.todo.heading, words.todo.nothing, bySeverity, run, words);
}

/** What was guessed, and what is good to know. */
export function notesSection(run: Run, words: ReportWords): Markup {
  const findings = run.findings.filter((finding) => severityOf(finding, run) === 'info' && !isHeld(finding));
  return section('notes', words.notes.heading, words.notes.nothing, findings, run, words);
}

const rank = (finding: Finding, run: Run): number => (severityOf(finding, run) === 'readers' ? 0 : 1);

/** These have a section of their own. */
const isHeld = ({ code }: Finding): boolean => code === 'embargo-held' || code === 'row-hidden';

function section(
  id: string,
  heading: string,
  nothing: string,
  findings: readonly Finding[],
  run: Run,
  words: ReportWords,
): Markup {
  return html`
    <section aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      ${findings.length === 0 ? html`<p class="quiet">${nothing}</p>` : undefined}
      ${groupFindings(findings).map((place) => placeView(place, run, words))}
    </section>
  `;
}

function placeView({ name, causes }: Place, run: Run, words: ReportWords): Markup {
  return html`
    <div class="place">
      <h3><bdi>${name || words.todo.elsewhere}</bdi></h3>
      ${causes.map((cause) => causeView(cause, run, words))}
    </div>
  `;
}

function causeView({ code, findings }: Cause, run: Run, words: ReportWords): Markup | undefined {
  const [first] = findings;
  if (!first) return undefined;
  const severity = severityOf(first, run);
  return html`
    <article class="cause ${severity}">
      <p class="severity">${words.severities[severity]}</p>
      <ul class="findings">
        ${findings.map((finding) => findingView(finding, run, words))}
      </ul>
      <p class="cure"><span class="hidden">${words.todo.cure}: </span>${RULES[code].words[run.language].cure}</p>
    </article>
  `;
}

function findingView({ code, values, where, entry }: Finding, { language }: Run, words: ReportWords): Markup {
  const { message } = RULES[code].words[language];
  const spot = spotOf(where, words, language);
  return html`
    <li>
      <p class="subject">${entry ? html`<bdi class="name">${entry.title}</bdi>` : undefined} ${spot}</p>
      <p>${fillMarkup(message, withFieldNames(values, words), language)}</p>
    </li>
  `;
}

/** The values of a finding, with a field called what an editor calls it. */
const withFieldNames = (values: Finding['values'], { fields }: ReportWords): Finding['values'] =>
  values['field'] ? { ...values, field: fields[values['field']] ?? values['field'] } : values;
