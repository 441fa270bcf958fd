import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';

/** Brackets with an underscore in the name, or with attributes. Not "[1]", "[sic]" or "[in Portuguese]". */
const SHORTCODE = /\[\/?[a-z][a-z0-9-]*_[\w-]*[^\]]*\]|\[[a-z][\w-]*(\s+[\w-]+=("[^"]*"|'[^']*'|[^\s\]]+))+\s*\/?\]/i;

export const shortcodeLeft: Rule = {
  code: 'shortcode-left',
  severity: 'readers',
  words: {
    en: {
      message: 'The text still has a code in brackets: {value}. Readers see it.',
      cure: 'Remove the code, or write what it stands for.',
    },
    es: {
      message: 'El texto conserva un código entre corchetes: {value}. Se ve tal cual.',
      cure: 'Quite el código o escriba lo que representa.',
    },
    fr: {
      message: 'Le texte contient encore un code entre crochets : {value}. Les lecteurs le voient.',
      cure: 'Supprimez le code ou écrivez ce qu’il représente.',
    },
    pt: {
      message: 'O texto ainda tem um código entre parênteses retos: {value}. Vê-se tal como está.',
      cure: 'Retire o código ou escreva o que ele representa.',
    },
    ar: {
      message: 'ما زال في النص رمز بين قوسين معقوفين: {value}، ويراه القراء.',
      cure: 'احذف الرمز، أو اكتب ما يدل عليه.',
    },
  },
  example: 'A plugin that was removed has left “[my_gallery id="7"]” in a release.',

  *find({ entries }) {
    for (const entry of entries) {
      for (const { path, text } of textsOf(entry)) {
        const [value] = SHORTCODE.exec(text) ?? [];
        if (value) yield findingAt(entry, path, 'shortcode-left', { value: value.slice(0, 60) });
      }
    }
  },
};
