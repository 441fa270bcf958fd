import type { SourceErrorCode } from '../model/source-error.js';

type Language = 'en' | 'es' | 'fr' | 'pt' | 'ar';

/** What is wrong, and what to do. `{…}` stands for a value of the error. */
export interface ErrorWords {
  message: string;
  cure: string;
}

export function sourceErrorWords(code: SourceErrorCode, language: Language): ErrorWords {
  return { message: `${code} (${language})`, cure: '' };
}
