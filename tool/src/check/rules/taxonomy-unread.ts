import type { Rule } from '../rule.js';

export const taxonomyUnread: Rule = {
  code: 'taxonomy-unread',
  severity: 'check',
  words: {
    en: {
      message: 'The site sorts its posts by “{value}”, which is not one that we know. Nothing of it is published.',
      cure: 'If it is to be published, name the field that it fills in the settings: “{other}”. If not, leave it as it is.',
    },
    es: {
      message: 'El sitio clasifica sus entradas por «{value}», que no conocemos. No se publica nada de ello.',
      cure: 'Si debe publicarse, indique en los ajustes el campo que rellena: «{other}». Si no, déjelo como está.',
    },
    fr: {
      message: 'Le site classe ses articles par « {value} », que nous ne connaissons pas. Rien n’en est publié.',
      cure: 'Si cela doit être publié, indiquez dans les réglages le champ à remplir : « {other} ». Sinon, laissez tel quel.',
    },
    pt: {
      message: 'O sítio organiza os artigos por «{value}», que não conhecemos. Nada disso é publicado.',
      cure: 'Se deve ser publicado, indique nas definições o campo que preenche: «{other}». Se não, deixe como está.',
    },
    ar: {
      message: 'يصنّف الموقع مقالاته بحسب «{value}»، وهو تصنيف لا نعرفه، فلا يُنشر منه شيء.',
      cure: 'إن كان ينبغي نشره فاذكر في الإعدادات الحقل الذي يملؤه: «{other}». وإلا فاتركه كما هو.',
    },
  },
  example: 'A taxonomy “Audience” was added to the site. It has no field in the feed.',
};
