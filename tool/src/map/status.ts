import { fold } from '../../../src/feed/text.js';

/** Words of editors for the states of a news item. `draft` is not one of the feed's: it is held. */
const WORDS: Readonly<Record<string, string>> = {
  released: 'released|published|live|public|publicado|publicada|publie|publiee|diffuse|منشور|نُشر',
  corrected: 'corrected|correction|updated|corregido|corregida|corrige|corrigee|rectifie|corrigido|corrigida|مصحح|صُحح',
  withdrawn: 'withdrawn|retracted|retirado|retirada|retire|retiree|retractado|anulado|مسحوب|سُحب',
  draft:
    'draft|unpublished|not published|private|in review|do not publish|borrador|no publicado|no publicar|brouillon|non publie|ne pas publier|rascunho|nao publicado|nao publicar|مسودة|غير منشور|لا يُنشر',
};

const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) =>
    words.split('|').map((word): [string, string] => [fold(word), state]),
  ),
);

/** The feed's word for a state, or the editor's own. */
export const statusOf = (text: string): string => STATES.get(fold(text)) ?? text;
