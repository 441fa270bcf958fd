import type { Language } from '../model/language.js';
import type { Step } from '../model/entry.js';
import type { Explanation } from '../pipeline/explain.js';
import { placeOf } from './finding-lines.js';
import { HELD_UNTIL, SAME, STEPS } from './words/steps.js';

/** An explanation for the terminal: a line a value, with its cell and what was done to it. */
export function explanationText(explanations: readonly Explanation[], language: Language): string {
  return explanations.map((explanation) => `${oneText(explanation, language)}\n`).join('\n');
}

function oneText({ id, title, where, held, values }: Explanation, language: Language): string {
  const head = [id, title].filter(Boolean).join(': ');
  if (held) return `${head ? `${head}\n` : ''}${placeOf(where)}: ${HELD_UNTIL[language]} ${held.until ?? held.reason}`;
  const lines = values.map(({ path, value, trace }) => {
    if (!trace) return `  ${path}: ${short(value)}`;
    const steps = trace.steps.map((step) => stepText(step, language)).join(', ');
    const raw = trace.raw === value ? SAME[language] : `"${short(trace.raw)}"`;
    return `  ${path}: ${short(value)}\n      ${placeOf(trace.origin)}: ${[raw, steps].filter(Boolean).join(' → ')}`;
  });
  return [head, ...(where.edit === undefined ? [] : [where.edit]), ...lines].join('\n');
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll('\n', ' ');

function stepText({ code, value }: Step, language: Language): string {
  const words = STEPS[code]?.[language] ?? code;
  return value === undefined ? words : `${words} (${value})`;
}
