import { SourceError } from '../../model/source.js';
import { UsageError } from '../../model/usage-error.js';

export const passwordNeeded = (file: string): SourceError =>
  new SourceError({
    en: `${file} is protected with a password. In Excel: File › Info › Protect Workbook › Encrypt with Password, empty the password and save.`,
    es: `${file} está protegido con una contraseña. En Excel: Archivo › Información › Proteger libro › Cifrar con contraseña, borre la contraseña y guarde.`,
    fr: `${file} est protégé par un mot de passe. Dans Excel : Fichier › Informations › Protéger le classeur › Chiffrer avec mot de passe, videz le mot de passe et enregistrez.`,
    pt: `${file} está protegido por palavra-passe. No Excel: Ficheiro › Informações › Proteger Livro › Encriptar com Palavra-passe, apague a palavra-passe e guarde.`,
    ar: `الملف ${file} محمي بكلمة مرور. في Excel: ملف › معلومات › حماية المصنف › التشفير بكلمة مرور، ثم امسح كلمة المرور واحفظ.`,
  });

export const oldFormat = (file: string): SourceError =>
  new SourceError({
    en: `${file} is in the format of Excel 97 to 2003. Open it and save it as an Excel workbook (.xlsx).`,
    es: `${file} está en el formato de Excel 97 a 2003. Ábralo y guárdelo como libro de Excel (.xlsx).`,
    fr: `${file} est au format d’Excel 97 à 2003. Ouvrez-le et enregistrez-le comme classeur Excel (.xlsx).`,
    pt: `${file} está no formato do Excel 97 a 2003. Abra-o e guarde-o como livro do Excel (.xlsx).`,
    ar: `الملف ${file} بصيغة Excel 97–2003. افتحه واحفظه كمصنف Excel (‎.xlsx).`,
  });

export const otherFormat = (file: string): SourceError =>
  new SourceError({
    en: `${file} is neither an Excel workbook nor a CSV file. Save the table as .xlsx or .csv.`,
    es: `${file} no es un libro de Excel ni un archivo CSV. Guarde la tabla como .xlsx o .csv.`,
    fr: `${file} n’est ni un classeur Excel ni un fichier CSV. Enregistrez le tableau au format .xlsx ou .csv.`,
    pt: `${file} não é um livro do Excel nem um ficheiro CSV. Guarde a tabela como .xlsx ou .csv.`,
    ar: `الملف ${file} ليس مصنف Excel ولا ملف CSV. احفظ الجدول بصيغة ‎.xlsx أو ‎.csv.`,
  });

export const webPage = (file: string): SourceError =>
  new SourceError({
    en: `A web page came instead of the table ${file}, perhaps one to sign in. Share the sheet with everyone who has the link, or give the address of its CSV export.`,
    es: `En lugar de la tabla ${file} llegó una página web, quizá para iniciar sesión. Comparta la hoja con quien tenga el enlace o indique la dirección de su exportación CSV.`,
    fr: `Une page web est arrivée au lieu du tableau ${file}, peut-être une page de connexion. Partagez la feuille avec toute personne disposant du lien, ou indiquez l’adresse de son export CSV.`,
    pt: `Em vez da tabela ${file} chegou uma página web, talvez de início de sessão. Partilhe a folha com quem tiver a ligação, ou indique o endereço da exportação CSV.`,
    ar: `وصلت صفحة ويب بدلًا من الجدول ${file}، وربما كانت صفحة تسجيل دخول. شارك الورقة مع كل من لديه الرابط، أو استخدم عنوان تصديرها بصيغة CSV.`,
  });

export const tooLarge = (file: string): SourceError =>
  new SourceError({
    en: `${file} is too large, or unpacks to something too large for a table of people, cities or news. Copy the table into a new workbook.`,
    es: `${file} es demasiado grande, o lo es una vez descomprimido, para una tabla de personas, ciudades o noticias. Copie la tabla a un libro nuevo.`,
    fr: `${file} est trop volumineux, ou le devient une fois décompressé, pour un tableau de personnes, de villes ou d’actualités. Copiez le tableau dans un nouveau classeur.`,
    pt: `${file} é demasiado grande, ou passa a sê-lo depois de descomprimido, para uma tabela de pessoas, cidades ou notícias. Copie a tabela para um livro novo.`,
    ar: `الملف ${file} كبير جدًا، أو يصير كذلك بعد فك ضغطه، بالنسبة إلى جدول أشخاص أو مدن أو أخبار. انسخ الجدول إلى مصنف جديد.`,
  });

export const broken = (file: string): SourceError =>
  new SourceError({
    en: `${file} is damaged or incomplete. Open it in Excel, save it again, and upload it once more.`,
    es: `${file} está dañado o incompleto. Ábralo en Excel, guárdelo y vuelva a subirlo.`,
    fr: `${file} est endommagé ou incomplet. Ouvrez-le dans Excel, enregistrez-le et déposez-le de nouveau.`,
    pt: `${file} está danificado ou incompleto. Abra-o no Excel, guarde-o e envie-o de novo.`,
    ar: `الملف ${file} تالف أو ناقص. افتحه في Excel واحفظه ثم ارفعه من جديد.`,
  });

export const empty = (file: string): SourceError =>
  new SourceError({
    en: `${file} is empty. Check that the right file was uploaded, and that the upload was complete.`,
    es: `${file} está vacío. Compruebe que subió el archivo correcto y que la subida se completó.`,
    fr: `${file} est vide. Vérifiez que le bon fichier a été déposé, et entièrement.`,
    pt: `${file} está vazio. Verifique se enviou o ficheiro certo e se o envio ficou completo.`,
    ar: `الملف ${file} فارغ. تأكد من رفع الملف الصحيح ومن اكتمال الرفع.`,
  });

export const noHeaders = (file: string): SourceError =>
  new SourceError({
    en: `No row of ${file} has headers that we know. Name the columns as in the template (mmc-feed template), or list them under "fields".`,
    es: `Ninguna fila de ${file} tiene encabezados que conozcamos. Nombre las columnas como en la plantilla (mmc-feed template) o indíquelas en "fields".`,
    fr: `Aucune ligne de ${file} n’a d’en-têtes connus. Nommez les colonnes comme dans le modèle (mmc-feed template), ou indiquez-les sous "fields".`,
    pt: `Nenhuma linha de ${file} tem cabeçalhos que conheçamos. Dê às colunas os nomes do modelo (mmc-feed template) ou indique-as em "fields".`,
    ar: `لا يوجد في ${file} صف عناوين نعرفها. سمِّ الأعمدة كما في القالب (mmc-feed template)، أو اذكرها في "fields".`,
  });

export const tabsHidden = (file: string): SourceError =>
  new SourceError({
    en: `Every tab of ${file} is hidden. Show the one that is to be published.`,
    es: `Todas las pestañas de ${file} están ocultas. Muestre la que debe publicarse.`,
    fr: `Tous les onglets de ${file} sont masqués. Affichez celui qui doit être publié.`,
    pt: `Todos os separadores de ${file} estão ocultos. Mostre o que deve ser publicado.`,
    ar: `جميع أوراق ${file} مخفية. أظهر الورقة المطلوب نشرها.`,
  });

/** A wrong configuration. `tabs`: those that there are; `near`: the one that was probably meant. */
export function tabMissing(file: string, tab: string, tabs: readonly string[], near: string | undefined): UsageError {
  const all = tabs.map((name) => `"${name}"`).join(', ');
  return new UsageError({
    en: `${file} has no tab "${tab}". It has: ${all}.${near ? ` Did you mean "${near}"?` : ''}`,
    es: `${file} no tiene ninguna pestaña "${tab}". Tiene: ${all}.${near ? ` ¿Quería decir "${near}"?` : ''}`,
    fr: `${file} n’a pas d’onglet "${tab}". Il a : ${all}.${near ? ` Vouliez-vous dire "${near}" ?` : ''}`,
    pt: `${file} não tem nenhum separador "${tab}". Tem: ${all}.${near ? ` Queria dizer "${near}"?` : ''}`,
    ar: `لا توجد في ${file} ورقة باسم "${tab}". فيه: ${all}.${near ? ` هل تقصد "${near}"؟` : ''}`,
  });
}
