import type { Rule } from '../rule.js';

export const tabUnread: Rule = {
  code: 'tab-unread',
  severity: 'check',
  words: {
    en: {
      message: 'The tab “{value}” looks like a table, too, but only “{other}” is published.',
      cure: 'If it is to be published, add it to the settings as a source of its own.',
    },
    es: {
      message: 'La pestaña «{value}» también parece una tabla, pero solo se publica «{other}».',
      cure: 'Si debe publicarse, añádala a la configuración como fuente propia.',
    },
    fr: {
      message: 'L’onglet « {value} » ressemble lui aussi à un tableau, mais seul « {other} » est publié.',
      cure: 'S’il doit être publié, ajoutez-le aux réglages comme source à part.',
    },
    pt: {
      message: 'O separador «{value}» também parece uma tabela, mas só se publica «{other}».',
      cure: 'Se deve ser publicado, acrescente-o às definições como fonte própria.',
    },
    ar: {
      message: 'تبدو الورقة «{value}» جدولًا أيضًا، لكن لا تُنشر إلا «{other}».',
      cure: 'إذا كانت للنشر فأضفها إلى الإعدادات مصدرًا مستقلًا.',
    },
  },
  example: 'A workbook has the tabs “Leadership Board” and “Governing Board”, and the settings name neither.',
};
