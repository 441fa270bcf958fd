import { languageOf } from '../check/text-language.js';
import { type Entry, titleOf } from '../model/entry.js';
import type { Finding } from '../model/finding.js';

/** Characters of a source that are looked at. */
const SAMPLE = 20_000;

/** The language that the texts of each source are written in, where they say enough, by source. */
export function sourceLanguages(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const samples = new Map<string, string>();
  for (const entry of entries) {
    const sample = samples.get(entry.origin.source) ?? '';
    if (sample.length < SAMPLE) samples.set(entry.origin.source, `${sample}${textOf(entry)}\n`);
  }
  const languages = new Map<string, string>();
  for (const [source, sample] of samples) {
    const language = languageOf(sample);
    if (language !== undefined) languages.set(source, language);
  }
  return languages;
}

function textOf(entry: Entry): string {
  if (entry.kind === 'news') return [titleOf(entry), entry.value.summary, entry.value.content_text].join(' ');
  if (entry.kind === 'person') return [entry.value.summary, entry.value.biography].join(' ');
  return entry.value.properties.summary ?? '';
}

/** Sources that suddenly answer in another language than at the last run. */
export function changedLanguages(
  before: Readonly<Record<string, string>>,
  now: ReadonlyMap<string, string>,
): Finding[] {
  return [...now].flatMap(([source, after]) => {
    const old = before[source];
    if (old === undefined || old === after) return [];
    return [{ code: 'language-changed' as const, values: { before: old, after }, where: { source } }];
  });
}
