import type { Rule } from '../rule.js';

export const acfHidden: Rule = {
  code: 'acf-hidden',
  severity: 'readers',
  words: {
    en: {
      message:
        'WordPress does not hand out the fields of Advanced Custom Fields, so “{value}” is missing in every entry.',
      cure: 'In WordPress, open ACF › Field Groups › the group › Group Settings, and switch on “Show in REST API”.',
    },
    es: {
      message:
        'WordPress no entrega los campos de Advanced Custom Fields, así que «{value}» falta en todas las entradas.',
      cure: 'En WordPress, abra ACF › Grupos de campos › el grupo › Ajustes del grupo y active «Mostrar en la API REST».',
    },
    fr: {
      message:
        'WordPress ne transmet pas les champs d’Advanced Custom Fields : « {value} » manque dans toutes les entrées.',
      cure: 'Dans WordPress, ouvrez ACF › Groupes de champs › le groupe › Réglages du groupe, et activez « Afficher dans l’API REST ».',
    },
    pt: {
      message:
        'O WordPress não entrega os campos do Advanced Custom Fields, por isso «{value}» falta em todas as entradas.',
      cure: 'No WordPress, abra ACF › Grupos de campos › o grupo › Definições do grupo e ative «Mostrar na API REST».',
    },
    ar: {
      message: 'لا يقدّم ووردبريس حقول Advanced Custom Fields، ولذلك ينقص «{value}» في كل المُدخلات.',
      cure: 'في ووردبريس افتح ACF › مجموعات الحقول › المجموعة › إعدادات المجموعة، وفعّل «Show in REST API».',
    },
  },
  example: 'The place of each release is a field of ACF, and its group is not shown in the REST interface.',
};
