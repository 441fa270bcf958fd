import type { z } from 'zod';
import type { Words } from '../model/language.js';
import { EXPECTED } from './expected.js';
import { nearest } from './nearest.js';

/** Where an issue is, and what to say. */
export interface Problem {
  path: readonly PropertyKey[];
  words: Words;
}

/** The first thing that is wrong, in words. `keysAt`: the settings that are known beside an unknown one. */
export function problemOf(
  issue: z.core.$ZodIssue,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Problem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...issue.path, key], words: unknownSetting(key, nearest(key, keysAt(issue.path))) };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((value) => JSON.stringify(value)).join(', ');
    const near = typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : undefined;
    return { path: issue.path, words: expectedHere(nameOf(issue.path), sameInAll(choices), near) };
  }
  const expected = EXPECTED[issue.message] ?? sameInAll(issue.message);
  return { path: issue.path, words: expectedHere(nameOf(issue.path), expected) };
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const sameInAll = (text: string): Words => ({ en: text, es: text, fr: text, pt: text, ar: text });

export function unknownSetting(name: string, near: string | undefined): Words {
  return withHint(
    {
      en: `"${name}" is no setting here.`,
      es: `"${name}" no es un ajuste válido aquí.`,
      fr: `"${name}" n’est pas un réglage connu ici.`,
      pt: `"${name}" não é uma definição válida aqui.`,
      ar: `"${name}" ليس إعدادًا معروفًا هنا.`,
    },
    near,
  );
}

function expectedHere(name: string, expected: Words, near?: string): Words {
  const at = name ? `"${name}": ` : '';
  return withHint(
    {
      en: `${at}expected ${expected.en}.`,
      es: `${at}se esperaba ${expected.es}.`,
      fr: `${at}attendu : ${expected.fr}.`,
      pt: `${at}esperava-se ${expected.pt}.`,
      ar: `${at}المتوقع: ${expected.ar}.`,
    },
    near,
  );
}

/** Adds the nearest name as a question. */
export function withHint(words: Words, near: string | undefined): Words {
  if (near === undefined) return words;
  return {
    en: `${words.en} Did you mean "${near}"?`,
    es: `${words.es} ¿Quería decir "${near}"?`,
    fr: `${words.fr} Vouliez-vous dire "${near}" ?`,
    pt: `${words.pt} Queria dizer "${near}"?`,
    ar: `${words.ar} هل تقصد "${near}"؟`,
  };
}
