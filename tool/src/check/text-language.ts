/** Words that are frequent in one of the languages and rare in the others. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'with', 'for', 'has', 'have', 'that', 'from', 'their', 'was', 'were', 'will', 'this'],
  es: ['el', 'los', 'las', 'del', 'y', 'una', 'con', 'por', 'para', 'su', 'sus', 'se', 'han', 'fue', 'sobre'],
  fr: ['le', 'les', 'des', 'et', 'une', 'avec', 'dans', 'pour', 'sur', 'du', 'au', 'aux', 'ont', 'est', 'qui'],
  pt: ['o', 'os', 'do', 'da', 'dos', 'das', 'e', 'uma', 'com', 'em', 'no', 'na', 'para', 'foi', 'são', 'pelo'],
};
/** By word: the languages in which it is frequent. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Words after it begin with another letter than a to z. */
const ASCII = '\u007f';
const ARABIC = /\p{Script=Arabic}/u;

/** Characters that are looked at: more of them say no more. */
const SAMPLE = 600;
/** Words below which a text says too little. */
const FEWEST_WORDS = 25;
/** How often the frequent words of the right language stand in a text, at least, and how much more often than others'. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 2;

/** The language of a text, one of those that the tool speaks; undefined where it is too short or not plain. */
export function languageOf(whole: string): string | undefined {
  const words =
    whole
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  if (words.filter((word) => word > ASCII && ARABIC.test(word)).length > words.length / 2) return 'ar';
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < words.length * LEAST_SHARE) return undefined;
  return first[1] >= (second?.[1] ?? 0) * LEAST_LEAD ? first[0] : undefined;
}
