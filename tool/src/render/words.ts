import { withHint } from '../config/issues.js';
import type { Words } from '../model/language.js';

export const languageMissing: Words = {
  en: 'The feed names no language that the widgets speak. Write --lang en, es, fr, pt or ar.',
  es: 'El contenido no indica ningún idioma que los widgets hablen. Escriba --lang en, es, fr, pt o ar.',
  fr: 'Le flux n’indique aucune langue que les widgets connaissent. Écrivez --lang en, es, fr, pt ou ar.',
  pt: 'O feed não indica nenhum idioma que os widgets falem. Escreva --lang en, es, fr, pt ou ar.',
  ar: 'لا يذكر المحتوى لغة تتحدثها الأدوات. اكتب ‎--lang‎ مع en أو es أو fr أو pt أو ar.',
};

export const addressMissing = (file: string): Words => ({
  en: `Where will readers find ${file}? Write its address with --feed ADDRESS, or set "base" in the configuration.`,
  es: `¿Dónde encontrarán los lectores ${file}? Indique su dirección con --feed DIRECCIÓN o defina "base" en la configuración.`,
  fr: `Où les lecteurs trouveront-ils ${file} ? Indiquez son adresse avec --feed ADRESSE, ou définissez "base" dans la configuration.`,
  pt: `Onde encontrarão os leitores ${file}? Indique o endereço com --feed ENDEREÇO ou defina "base" na configuração.`,
  ar: `أين سيجد القراء ${file}؟ اكتب عنوانه مع ‎--feed ADDRESS‎، أو عيّن "base" في ملف الإعدادات.`,
});

export const notAnAddress = (option: string, value: string): Words => ({
  en: `"${option}" cannot be "${value}". Write an address such as https://example.org/feed.json.`,
  es: `"${option}" no puede ser "${value}". Escriba una dirección como https://example.org/feed.json.`,
  fr: `"${option}" ne peut pas valoir "${value}". Écrivez une adresse telle que https://example.org/feed.json.`,
  pt: `"${option}" não pode ser "${value}". Escreva um endereço como https://example.org/feed.json.`,
  ar: `لا يصح أن يكون "${option}" هو "${value}". اكتب عنوانًا مثل https://example.org/feed.json.`,
});

export const noJsonLdInPage: Words = {
  en: 'A page for a frame is read by no search engine. Use --json-ld with --form light or fragment.',
  es: 'Ningún buscador lee una página dentro de un marco. Use --json-ld con --form light o fragment.',
  fr: 'Aucun moteur de recherche ne lit une page dans un cadre. Utilisez --json-ld avec --form light ou fragment.',
  pt: 'Nenhum motor de busca lê uma página dentro de uma moldura. Use --json-ld com --form light ou fragment.',
  ar: 'لا يقرأ أي محرك بحث صفحة داخل إطار. استخدم ‎--json-ld‎ مع ‎--form light‎ أو fragment.',
};

export const attributeUnknown = (widget: string, name: string, near: string | undefined): Words =>
  withHint(
    {
      en: `The widget ${widget} has no attribute "${name}".`,
      es: `El widget ${widget} no tiene el atributo "${name}".`,
      fr: `Le widget ${widget} n’a pas d’attribut "${name}".`,
      pt: `O widget ${widget} não tem o atributo "${name}".`,
      ar: `ليس للأداة ${widget} سمة باسم "${name}".`,
    },
    near,
  );

export const attributeValue = (name: string, value: string, choices: string, near: string | undefined): Words =>
  withHint(
    {
      en: `"${name}" cannot be "${value}". It can be: ${choices}.`,
      es: `"${name}" no puede ser "${value}". Puede ser: ${choices}.`,
      fr: `"${name}" ne peut pas valoir "${value}". Valeurs possibles : ${choices}.`,
      pt: `"${name}" não pode ser "${value}". Pode ser: ${choices}.`,
      ar: `لا يصح أن يكون "${name}" هو "${value}". القيم الممكنة: ${choices}.`,
    },
    near,
  );
