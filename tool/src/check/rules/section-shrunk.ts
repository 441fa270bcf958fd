import type { Rule } from '../rule.js';

export const sectionShrunk: Rule = {
  code: 'section-shrunk',
  severity: 'readers',
  words: {
    en: {
      message:
        'Too much is gone at once: of {before} entries {after} are left ({section}). Nothing was published; readers see what they saw before.',
      cure: 'If a sheet was overwritten or a filter was left on, restore it. If so many entries are really to go, tell the person who runs the tool.',
    },
    es: {
      message:
        'Falta demasiado de golpe: de {before} entradas quedan {after} ({section}). No se ha publicado nada; se sigue viendo lo anterior.',
      cure: 'Si se sobrescribió una hoja o quedó activo un filtro, recupérela. Si de verdad deben desaparecer, avise a quien gestiona la herramienta.',
    },
    fr: {
      message:
        'Trop d’entrées ont disparu d’un coup : sur {before}, il en reste {after} ({section}). Rien n’a été publié ; les lecteurs voient ce qu’ils voyaient avant.',
      cure: 'Si une feuille a été écrasée ou si un filtre est resté actif, rétablissez-la. Si ces entrées doivent vraiment disparaître, prévenez la personne qui gère l’outil.',
    },
    pt: {
      message:
        'Desapareceu demasiado de uma vez: de {before} entradas restam {after} ({section}). Nada foi publicado; continua a ver-se o anterior.',
      cure: 'Se uma folha foi substituída ou ficou um filtro ativo, recupere-a. Se as entradas devem mesmo desaparecer, avise quem gere a ferramenta.',
    },
    ar: {
      message:
        'اختفى عدد كبير دفعة واحدة: لم يبقَ من {before} مُدخلًا سوى {after} ({section}). لم يُنشر شيء، وما زال القراء يرون ما كان منشورًا.',
      cure: 'إذا استُبدلت ورقة أو بقي مرشّح مفعّلًا فاستعدها. وإذا كان المقصود حذف هذه المُدخلات فأخبر من يدير الأداة.',
    },
  },
  example: 'The cities’ sheet was saved over with a template of three rows: of 75 cities 3 are left.',
};
