import { withHint } from '../../config/issues.js';
import type { Words } from '../../model/language.js';

export const unknownCommand = (name: string, near: string | undefined): Words =>
  withHint(
    {
      en: `"${name}" is no command. "mmc-feed --help" lists them all.`,
      es: `"${name}" no es un comando. "mmc-feed --help" los muestra todos.`,
      fr: `"${name}" n’est pas une commande. "mmc-feed --help" les énumère toutes.`,
      pt: `"${name}" não é um comando. "mmc-feed --help" mostra-os todos.`,
      ar: `"${name}" ليس أمرًا معروفًا. يعرض "mmc-feed --help" كل الأوامر.`,
    },
    near,
  );

export const commandMissing: Words = {
  en: 'Which command? "mmc-feed build" makes the feed; "mmc-feed --help" lists all commands.',
  es: '¿Qué comando? "mmc-feed build" genera el contenido; "mmc-feed --help" muestra todos los comandos.',
  fr: 'Quelle commande ? "mmc-feed build" produit le flux ; "mmc-feed --help" énumère toutes les commandes.',
  pt: 'Que comando? "mmc-feed build" gera o feed; "mmc-feed --help" mostra todos os comandos.',
  ar: 'أي أمر؟ ينشئ "mmc-feed build" الملفات، ويعرض "mmc-feed --help" كل الأوامر.',
};

export const unknownOption = (option: string, near: string | undefined): Words =>
  withHint(
    {
      en: `This command has no option "${option}".`,
      es: `Este comando no tiene la opción "${option}".`,
      fr: `Cette commande n’a pas d’option "${option}".`,
      pt: `Este comando não tem a opção "${option}".`,
      ar: `ليس لهذا الأمر خيار باسم "${option}".`,
    },
    near && `--${near}`,
  );

export const needsValue = (option: string): Words => ({
  en: `"${option}" needs a value after it.`,
  es: `"${option}" necesita un valor a continuación.`,
  fr: `"${option}" doit être suivi d’une valeur.`,
  pt: `"${option}" precisa de um valor a seguir.`,
  ar: `يحتاج "${option}" إلى قيمة بعده.`,
});

export const badValue = (option: string, value: string, choices: string): Words => ({
  en: `"${option}" cannot be "${value}". It can be: ${choices}.`,
  es: `"${option}" no puede ser "${value}". Puede ser: ${choices}.`,
  fr: `"${option}" ne peut pas valoir "${value}". Valeurs possibles : ${choices}.`,
  pt: `"${option}" não pode ser "${value}". Pode ser: ${choices}.`,
  ar: `لا يصح أن يكون "${option}" هو "${value}". القيم الممكنة: ${choices}.`,
});

export const badTime = (value: string): Words => ({
  en: `"--now" cannot be "${value}". Write a time such as 2026-11-28T09:00:00Z.`,
  es: `"--now" no puede ser "${value}". Escriba una hora como 2026-11-28T09:00:00Z.`,
  fr: `"--now" ne peut pas valoir "${value}". Écrivez une heure telle que 2026-11-28T09:00:00Z.`,
  pt: `"--now" não pode ser "${value}". Escreva uma hora como 2026-11-28T09:00:00Z.`,
  ar: `لا يصح أن يكون "--now" هو "${value}". اكتب وقتًا مثل 2026-11-28T09:00:00Z.`,
});

export const argumentMissing = (command: string, what: string): Words => ({
  en: `"mmc-feed ${command}" needs one more word: ${what}.`,
  es: `A "mmc-feed ${command}" le falta algo: ${what}.`,
  fr: `Il manque quelque chose à "mmc-feed ${command}" : ${what}.`,
  pt: `Falta algo a "mmc-feed ${command}": ${what}.`,
  ar: `ينقص الأمر "mmc-feed ${command}" شيء: ${what}.`,
});

export const tooManyArguments = (command: string, extra: string): Words => ({
  en: `"mmc-feed ${command}" does not know what to do with "${extra}".`,
  es: `"mmc-feed ${command}" no sabe qué hacer con "${extra}".`,
  fr: `"mmc-feed ${command}" ne sait que faire de "${extra}".`,
  pt: `"mmc-feed ${command}" não sabe o que fazer com "${extra}".`,
  ar: `لا يعرف "mmc-feed ${command}" ما يفعله بـ"${extra}".`,
});

export const nothingCalled = (id: string, near: string | undefined): Words =>
  withHint(
    {
      en: `Nothing is called "${id}". Give an entry’s id, its address, or a cell such as board.xlsx!Board!F14.`,
      es: `Nada se llama "${id}". Indique el identificador de una entrada, su dirección o una celda como board.xlsx!Board!F14.`,
      fr: `Rien ne s’appelle "${id}". Indiquez l’identifiant d’une entrée, son adresse ou une cellule telle que board.xlsx!Board!F14.`,
      pt: `Nada se chama "${id}". Indique o identificador de uma entrada, o endereço ou uma célula como board.xlsx!Board!F14.`,
      ar: `لا شيء باسم "${id}". أعطِ معرّف مُدخل أو عنوانه أو خلية مثل board.xlsx!Board!F14.`,
    },
    near,
  );

export const widgetUnknown = (name: string, names: string, near: string | undefined): Words =>
  withHint(
    {
      en: `There is no widget "${name}". There are: ${names}.`,
      es: `No hay ningún widget "${name}". Existen: ${names}.`,
      fr: `Il n’y a pas de widget "${name}". Widgets : ${names}.`,
      pt: `Não existe o widget "${name}". Existem: ${names}.`,
      ar: `لا توجد أداة باسم "${name}". الأدوات: ${names}.`,
    },
    near,
  );

export const templateUnknown = (file: string, names: string, near: string | undefined): Words =>
  withHint(
    {
      en: `There is no template "${file}". There are: ${names}.`,
      es: `No hay ninguna plantilla "${file}". Existen: ${names}.`,
      fr: `Il n’y a pas de modèle "${file}". Modèles : ${names}.`,
      pt: `Não existe o modelo "${file}". Existem: ${names}.`,
      ar: `لا يوجد قالب باسم "${file}". القوالب: ${names}.`,
    },
    near,
  );

export const fileExists = (file: string): Words => ({
  en: `${file} is there already, and it stays as it is. Choose another folder, or rename it.`,
  es: `${file} ya existe y no se modifica. Elija otra carpeta o cámbiele el nombre.`,
  fr: `${file} existe déjà et reste tel quel. Choisissez un autre dossier, ou renommez-le.`,
  pt: `${file} já existe e fica como está. Escolha outra pasta ou mude-lhe o nome.`,
  ar: `‏${file} موجود من قبل ويبقى كما هو. اختر مجلدًا آخر أو غيّر اسمه.`,
});

export const folderNotEmpty = (folder: string): Words => ({
  en: `${folder} has files in it, and they stay as they are. Name an empty folder, or none.`,
  es: `${folder} contiene archivos y no se modifican. Indique una carpeta vacía, o ninguna.`,
  fr: `${folder} contient des fichiers, qui restent tels quels. Indiquez un dossier vide, ou aucun.`,
  pt: `${folder} tem ficheiros, que ficam como estão. Indique uma pasta vazia, ou nenhuma.`,
  ar: `في ‏${folder} ملفات تبقى كما هي. سمِّ مجلدًا فارغًا أو لا تسمِّ شيئًا.`,
});
