import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

/** Hosts at which people have private addresses. */
const PRIVATE =
  /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|pm|yandex|qq|163|orange|wanadoo|free|laposte|uol|bol|terra|libero)\.[a-z.]{2,6}$/i;

export const privateMail: Rule = {
  code: 'private-mail',
  severity: 'check',
  words: {
    en: {
      message: 'The contact {value} looks like somebody’s private address. Everybody can see it.',
      cure: 'Use an address of the organization, or make sure that the person agrees.',
    },
    es: {
      message: 'El contacto {value} parece una dirección privada. Cualquiera puede verla.',
      cure: 'Use una dirección de la organización o asegúrese de que la persona está de acuerdo.',
    },
    fr: {
      message: 'Le contact {value} ressemble à une adresse privée. Tout le monde peut la voir.',
      cure: 'Utilisez une adresse de l’organisation, ou assurez-vous de l’accord de la personne.',
    },
    pt: {
      message: 'O contacto {value} parece um endereço privado. Qualquer pessoa o pode ver.',
      cure: 'Use um endereço da organização ou certifique-se de que a pessoa concorda.',
    },
    ar: {
      message: 'يبدو عنوان الاتصال {value} عنوانًا شخصيًا، ويستطيع الجميع رؤيته.',
      cure: 'استخدم عنوانًا للمنظمة، أو تأكد من موافقة صاحب العنوان.',
    },
  },
  example: 'The press contact of a release is a Gmail address.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind !== 'news') continue;
      for (const [index, { email }] of (entry.value._mmc?.contacts ?? []).entries()) {
        if (email && PRIVATE.test(email)) {
          yield findingAt(entry, `_mmc.contacts[${index}].email`, 'private-mail', { value: email });
        }
      }
    }
  },
};
