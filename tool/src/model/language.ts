/** The languages of reports, messages and templates, and of the words that are recognised in sources. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One message in every language. */
export type Words = Readonly<Record<Language, string>>;
