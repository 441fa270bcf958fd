import { field, type FieldSpec } from './field.js';

/** One row a membership. E-mail addresses and telephone numbers have no field: they are never read. */
export const PEOPLE_FIELDS: readonly FieldSpec[] = [
  field(
    'name',
    [
      'Name|Full name|Member|Mayor|Person',
      'Nombre|Nombre completo|Nombre y apellidos|Miembro|Persona',
      'Nom|Nom complet|Prénom et nom|Membre|Personne',
      'Nome|Nome completo|Membro|Pessoa',
      'الاسم|الاسم الكامل|العضو',
    ],
    { note: 'seat' },
  ),
  field('sort_name', [
    'Sort name|Surname|Last name|Family name',
    'Nombre para ordenar|Apellido|Apellidos',
    'Nom de tri|Nom de famille',
    'Nome para ordenar|Apelido|Sobrenome',
    'اسم الفرز|اسم العائلة|اللقب العائلي',
  ]),
  field('title', [
    'Title|Office|Position|Job title',
    'Cargo|Título|Tratamiento',
    'Titre|Fonction|Mandat',
    'Cargo|Título|Função oficial',
    'المنصب|اللقب|المسمى الوظيفي',
  ]),
  field('city', [
    'City|Town|Municipality',
    'Ciudad|Municipio|Localidad',
    'Ville|Commune|Municipalité',
    'Cidade|Município',
    'المدينة|البلدية',
  ]),
  field('country', ['Country|Country code|Nation', 'País', 'Pays', 'País', 'البلد|الدولة'], {
    kind: 'country',
    note: 'country',
  }),
  field(
    'country_name',
    ['Country name|Name of the country', 'Nombre del país', 'Nom du pays', 'Nome do país', 'اسم البلد|اسم الدولة'],
    { rare: true },
  ),
  field('board', [
    'Board|Organization|Organisation|Committee|Body',
    'Consejo|Junta|Organización|Comité|Órgano',
    'Conseil|Instance|Organisation|Comité|Organisme',
    'Conselho|Organização|Comité|Comitê|Órgão',
    'المجلس|الهيئة|المنظمة|اللجنة',
  ]),
  field('role', [
    'Role|Role on the board|Function|Board role',
    'Función|Rol|Papel',
    'Rôle|Rôle au conseil',
    'Função|Papel',
    'الدور|الصفة',
  ]),
  field(
    'from',
    [
      'From|Start|Start date|Since|Term start|Joined|Term',
      'Desde|Inicio|Fecha de inicio|Mandato',
      'Depuis|Début|Date de début|À partir de|Du',
      'Desde|Início|Data de início|De|Mandato',
      'من|منذ|تاريخ البدء|البداية|بداية الولاية',
    ],
    { kind: 'date', note: 'date' },
  ),
  field(
    'until',
    [
      'Until|End|End date|To|Term end|Term ends|Left',
      'Hasta|Fin|Fecha de fin|Fecha de finalización',
      'Jusqu’à|Fin|Date de fin|Au|Jusqu’au',
      'Até|Fim|Data de fim|Data de término|Término',
      'إلى|حتى|تاريخ الانتهاء|النهاية|نهاية الولاية',
    ],
    { kind: 'date', note: 'date' },
  ),
  field(
    'image',
    [
      'Picture|Photo|Image|Portrait|Picture link|Photo URL|Image URL',
      'Imagen|Foto|Fotografía|Retrato',
      'Image|Photo|Portrait',
      'Imagem|Foto|Fotografia|Retrato',
      'الصورة|رابط الصورة',
    ],
    { kind: 'link', note: 'link' },
  ),
  field('image_alt', [
    'Picture description|Image description|Photo description|Alt text|Alternative text|Alt',
    'Descripción de la imagen|Texto alternativo|Descripción de la foto',
    'Description de l’image|Texte alternatif|Description de la photo',
    'Descrição da imagem|Texto alternativo|Descrição da foto',
    'وصف الصورة|النص البديل',
  ]),
  field('image_credit', [
    'Credit|Picture credit|Photo credit|Image credit|Photographer',
    'Crédito|Crédito de la imagen|Créditos|Fotógrafo|Crédito de la foto',
    'Crédit|Crédit photo|Crédits|Photographe|Crédit de l’image',
    'Crédito|Crédito da imagem|Créditos|Fotógrafo|Crédito da foto',
    'حقوق الصورة|المصور|مصدر الصورة',
  ]),
  field(
    'link',
    [
      'Link|URL|Website|Web page|Web|Address',
      'Enlace|Sitio web|Página web|Vínculo',
      'Lien|Site web|Page web|Site',
      'Ligação|Link|Site|Página web|Sítio web',
      'الرابط|الموقع|الموقع الإلكتروني',
    ],
    {
      kind: 'link',
      note: 'link',
    },
  ),
  field(
    'links',
    [
      'Further links|More links|Links',
      'Otros enlaces|Más enlaces|Enlaces',
      'Autres liens|Liens',
      'Outras ligações|Mais ligações|Outros links|Links',
      'روابط أخرى|الروابط',
    ],
    { rare: true },
  ),
  field('summary', [
    'Summary|Short description|In brief|About',
    'Resumen|Descripción breve|Descripción',
    'Résumé|Description courte|Description',
    'Resumo|Descrição breve|Descrição',
    'الملخص|نبذة|وصف قصير',
  ]),
  field('biography', [
    'Biography|Bio|CV',
    'Biografía|Semblanza',
    'Biographie|Bio',
    'Biografia|Bio',
    'السيرة|السيرة الذاتية',
  ]),
  field('language', ['Language|Language code', 'Idioma|Lengua', 'Langue', 'Idioma|Língua', 'اللغة'], { rare: true }),
  field(
    'id',
    ['Id|Identifier|ID code|Slug', 'Id|Identificador', 'Id|Identifiant', 'Id|Identificador', 'المعرّف|المعرف|id'],
    {
      kind: 'id',
      note: 'id',
      evenHidden: true,
    },
  ),
];
