/** How a text that was first published elsewhere begins, in the five languages. */
const FIRST_PUBLISHED =
  /\b(first|originally) (appeared|published)\b|\bwas (first|originally) published\b|\b(se )?public(ó|ado|ada) (originalmente|por primera vez)\b|\bpublié(e)? (d’abord|d'abord|initialement|pour la première fois)\b|\b(foi )?publicad[oa] (originalmente|pela primeira vez)\b|(نُشر|نشرت?|ظهرت?) .{0,20}(لأول مرة|أولًا|في الأصل)/iu;

/** Characters in which such a notice stands. */
const OPENING = 200;

/** Whether a text begins by saying that it appeared somewhere else first. */
export const saysFirstPublished = (text: string): boolean => FIRST_PUBLISHED.test(text.slice(0, OPENING));
