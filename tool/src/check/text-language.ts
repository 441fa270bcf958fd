/** Words that are frequent in one of the languages and rare in the others. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'with', 'for', 'has', 'have', 'that', 'from', 'their', 'was', 'were', 'will', 'this'],
  es: ['el', 'los', 'las', 'del', 'y', 'una', 'con', 'por', 'para', 'su', 'sus', 'se', 'han', 'fue', 'sobre'],
  fr: ['le', 'les', 'des', 'et', 'une', 'avec', 'dans', 'pour', 'sur', 'du', 'au', 'aux', 'ont', 'est', 'qui'],
  pt: ['o', 'os', 'do', 'da', 'dos', 'das', 'e', 'uma', 'com', 'em', 'no', 'na', 'para', 'foi', 'são', 'pelo'],
};
const ARABIC = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;

/** Characters that are looked at: more of them say no more. */
const SAMPLE = 1000;
/** Words below which a text says too little. */
const FEWEST_WORDS = 25;
/** How often the frequent words of the right language stand in a text, at least, and how much more often than others'. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 2;

/** The language of a text, one of those that the tool speaks; undefined where it is too short or not plain. */
export function languageOf(whole: string): string | undefined {
  const text = whole.slice(0, SAMPLE);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const letters = text.match(LETTERS)?.length ?? 0;
  if ((text.match(ARABIC)?.length ?? 0) > letters / 2) return 'ar';
  const counts = Object.entries(FREQUENT).map(([language, frequent]) => {
    const known = new Set(frequent);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || !second || first.count < words.length * LEAST_SHARE) return undefined;
  return first.count >= second.count * LEAST_LEAD ? first.language : undefined;
}
