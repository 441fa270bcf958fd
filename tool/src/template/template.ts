import type { Language } from '../model/language.js';
import type { TableSection } from '../model/source.js';

/** The bytes of an empty workbook or text file with headers, made from the table of fields. */
export function template(as: TableSection, format: 'xlsx' | 'csv', language: Language): Uint8Array {
  void [as, format, language];
  return new Uint8Array();
}
