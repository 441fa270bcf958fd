/** Where a text appeared first, as its beginning says. */
export interface FirstPublished {
  publisher: string;
  /** The sentences that say so. */
  notice: string;
}

/** Characters in which such a notice begins. */
const OPENING = 200;
const LONGEST_NAME = 80;

const NOUNS = String.raw`\s(?:[\p{L}-]+\s){1,4}?`;

/** "This paper first appeared on …" in the five languages, up to the publisher. It is the text itself that is spoken of. */
const SAYS = [
  new RegExp(
    String.raw`\bthis${NOUNS}(?:was\s)?(?:first|originally)\s(?:appeared|published)\s(?:on|in|by|at)\s(?:the\s)?`,
    'iu',
  ),
  new RegExp(String.raw`\best[ea]${NOUNS}se\spublicó\s(?:originalmente|por\sprimera\svez)\sen\s`, 'iu'),
  new RegExp(
    String.raw`\best[ea]${NOUNS}(?:fue\s)?publicad[oa]\s(?:originalmente|por\sprimera\svez)\s(?:en|por)\s`,
    'iu',
  ),
  new RegExp(
    String.raw`\bce(?:t|tte)?${NOUNS}(?:publié|paru)e?\s(?:d[’']abord|initialement|pour\sla\spremière\sfois)\s(?:sur|dans|par|chez)\s`,
    'iu',
  ),
  new RegExp(
    String.raw`\best[ea]${NOUNS}(?:foi\s)?publicad[oa]\s(?:originalmente|pela\sprimeira\svez)\s(?:em|no|na|por|pelo|pela)\s`,
    'iu',
  ),
  /(?:نُشرت?|نشرت?|ظهرت?)\s(?:هذا|هذه)\s[^.]{0,40}?(?:لأول مرة|أولًا|أولاً|في الأصل)\s(?:في|على)\s/iu,
];

/** Undefined where a text does not say it, or not of whom. */
export function firstPublished(text: string): FirstPublished | undefined {
  const [paragraph = ''] = text.trimStart().split('\n\n');
  for (const pattern of SAYS) {
    const found = pattern.exec(paragraph);
    if (!found || found.index > OPENING) continue;
    const publisher = nameAt(paragraph.slice(found.index + found[0].length));
    if (publisher) return { publisher, notice: noticeIn(paragraph) };
  }
  return undefined;
}

/** A name ends with its sentence, or where the date or an "and" of the sentence begins. */
function nameAt(text: string): string | undefined {
  const [name = ''] = text.split(/[.。؛;:(\n]|,\s|،\s|\s[–—-]\s|\s(?:on|and|in|as|el|y|le|et|em|e|في|و)\s(?!\p{Lu})/u);
  const trimmed = name.trim().replace(/^["“«‘]|["”»’]$/g, '');
  return trimmed !== '' && trimmed.length <= LONGEST_NAME ? trimmed : undefined;
}

/** The sentences from the beginning to the last that speaks of it: one or two, where the text goes on in the same paragraph. */
function noticeIn(paragraph: string): string {
  const [first = '', second = ''] = paragraph.split(/(?<=[.!?؟])\s+/);
  const isAbout =
    /partner|content|reproduc|republish|permission|aliad|socio|contenid|permiso|partenar|contenu|autoris|parceir|conteúd|autoriza|شراك|محتوى|إذن/i;
  return isAbout.test(second) ? `${first} ${second}` : first;
}
