import { FIELDS } from '../fields/fields.js';
import { type Language, LANGUAGES } from '../model/language.js';
import type { TableSection } from '../model/source.js';
import { choicesOf } from './choices.js';
import { NOTES, TAB_NAMES } from './notes.js';
import { type TemplateColumn, workbook } from './workbook.js';

/** Excel opens a CSV file by the country's list separator: a comma, or a semicolon where the comma is the decimal's. */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', es: ';', fr: ';', pt: ';', ar: ',' };

/** The bytes of an empty workbook or text file with headers, made from the table of fields. */
export function template(as: TableSection, format: 'xlsx' | 'csv', language: Language): Uint8Array {
  const columns = columnsOf(as, language);
  if (format === 'xlsx') {
    return workbook({ tab: TAB_NAMES[as][language], columns, rightToLeft: language === 'ar' });
  }
  // The mark tells Excel that it is UTF-8.
  const headers = columns.map(({ header }) => header).join(SEPARATORS[language]);
  return new TextEncoder().encode(`\uFEFF${headers}\r\n`);
}

function columnsOf(as: TableSection, language: Language): TemplateColumn[] {
  return FIELDS[as]
    .filter(({ rare }) => !rare)
    .flatMap(({ target, words, note }) => {
      const header = words[language][0] ?? target;
      const column = { header, note: note ? NOTES[note][language] : '', choices: choicesOf(target, language) };
      return as === 'cities' && target === 'name' ? [column, ...otherNames(header, language)] : [column];
    });
}

/** "Name (es)" and the like: the city's name in the other languages. */
const otherNames = (header: string, language: Language): TemplateColumn[] =>
  LANGUAGES.filter((other) => other !== language).map((other) => ({
    header: `${header} (${other})`,
    note: '',
    choices: [],
  }));
