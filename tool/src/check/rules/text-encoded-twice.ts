import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';

/** UTF-8 read as windows-1252 ("SÃ©bastien"), or an HTML entity that is still to be seen ("&eacute;"). */
const ENCODED_TWICE =
  /[ÂÃ][\u0080-\u00bf]|â€[™œ\u009d“”¦˜]|[ÐÑØÙ][\u0080-\u00bf]{1}[ÐÑØÙ]|&(#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i;

export const textEncodedTwice: Rule = {
  code: 'text-encoded-twice',
  severity: 'readers',
  words: {
    en: {
      message: 'The text has broken characters: “{value}”. Readers see them as they are.',
      cure: 'Write the words anew. Where a whole sheet looks like this, save it again as an Excel workbook, or as CSV in UTF-8.',
    },
    es: {
      message: 'El texto tiene caracteres estropeados: «{value}». Se ven tal cual.',
      cure: 'Vuelva a escribir las palabras. Si le ocurre a toda la hoja, guárdela de nuevo como libro de Excel o como CSV en UTF-8.',
    },
    fr: {
      message: 'Le texte contient des caractères abîmés : « {value} ». Les lecteurs les voient tels quels.',
      cure: 'Réécrivez les mots. Si toute la feuille est touchée, enregistrez-la de nouveau comme classeur Excel ou en CSV UTF-8.',
    },
    pt: {
      message: 'O texto tem caracteres estragados: «{value}». Veem-se tal como estão.',
      cure: 'Escreva de novo as palavras. Se acontecer em toda a folha, guarde-a outra vez como livro do Excel ou como CSV em UTF-8.',
    },
    ar: {
      message: 'في النص محارف تالفة: «{value}»، ويراها القراء كما هي.',
      cure: 'أعد كتابة الكلمات. وإذا كان ذلك في الورقة كلها فاحفظها من جديد مصنف Excel أو ملف CSV بترميز UTF-8.',
    },
  },
  example: 'A name reads “SÃ©bastien”, since a file in UTF-8 was opened as something else and saved.',

  *find({ entries }) {
    for (const entry of entries) {
      for (const { path, text } of textsOf(entry)) {
        const broken = ENCODED_TWICE.exec(text);
        if (broken) yield findingAt(entry, path, 'text-encoded-twice', { value: wordAt(text, broken.index) });
      }
    }
  },
};

/** The word around a place in a text. */
function wordAt(text: string, index: number): string {
  const start = text.lastIndexOf(' ', index) + 1;
  const end = text.indexOf(' ', index);
  return text.slice(start, end < 0 ? undefined : end).slice(0, 60);
}
