import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { folded } from '../texts.js';

export const boardNameVaries: Rule = {
  code: 'board-name-varies',
  severity: 'readers',
  words: {
    en: {
      message: 'The board is called “{name}” here and “{other}” elsewhere. Readers see two boards.',
      cure: 'Write the name the same way in every row, with the same capitals, accents and spaces.',
    },
    es: {
      message: 'El consejo se llama aquí «{name}» y en otros lugares «{other}». Se ven dos consejos.',
      cure: 'Escriba el nombre igual en todas las filas, con las mismas mayúsculas, tildes y espacios.',
    },
    fr: {
      message: 'L’instance s’appelle ici « {name} » et ailleurs « {other} ». Les lecteurs voient deux instances.',
      cure: 'Écrivez le nom de la même façon sur toutes les lignes, avec les mêmes majuscules, accents et espaces.',
    },
    pt: {
      message: 'O conselho chama-se aqui «{name}» e noutros lugares «{other}». Veem-se dois conselhos.',
      cure: 'Escreva o nome da mesma forma em todas as linhas, com as mesmas maiúsculas, acentos e espaços.',
    },
    ar: {
      message: 'اسم المجلس هنا «{name}» وفي مواضع أخرى «{other}»، فيرى القراء مجلسين.',
      cure: 'اكتب الاسم بالصورة نفسها في جميع الصفوف، بالأحرف والمسافات ذاتها.',
    },
  },
  example: 'One row says “Leadership board”, the others “Leadership Board”.',

  *find({ entries }) {
    const seats = entries.flatMap((entry) =>
      entry.kind === 'person'
        ? (entry.value.memberships ?? []).map(({ organization }, index) => ({ entry, organization, index }))
        : [],
    );
    const usual = usualNames(seats.map(({ organization }) => organization));
    const told = new Set<string>();
    for (const { entry, organization: name, index } of seats) {
      const other = usual.get(folded(name)) ?? name;
      if (name === other || told.has(name)) continue;
      told.add(name);
      yield findingAt(entry, `memberships[${index}].organization`, 'board-name-varies', { name, other });
    }
  },
};

/** The most frequent way to write each name, by the name as it is folded; of equals, the first. */
function usualNames(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [name, count] of counts) {
    const best = usual.get(folded(name));
    if (best === undefined || count > (counts.get(best) ?? 0)) usual.set(folded(name), name);
  }
  return usual;
}
