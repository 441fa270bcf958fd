import { field, type FieldSpec } from './field.js';

/** One row a news item. */
export const NEWS_FIELDS: readonly FieldSpec[] = [
  field(
    'title',
    ['Title|Headline|Heading|Name', 'Título|Titular', 'Titre|Intitulé', 'Título|Manchete', 'العنوان|عنوان الخبر'],
    {
      note: 'needed',
    },
  ),
  field(
    'link',
    [
      'Link|URL|Web page|Web address|Address',
      'Enlace|Vínculo|Página web',
      'Lien|Page web|Adresse',
      'Ligação|Link|Página web',
      'الرابط|رابط الخبر',
    ],
    {
      kind: 'link',
      note: 'link',
    },
  ),
  field(
    'date',
    [
      'Date|Published|Publication date|Date published|Day',
      'Fecha|Fecha de publicación|Publicado',
      'Date|Date de publication|Publié le',
      'Data|Data de publicação|Publicado em',
      'التاريخ|تاريخ النشر',
    ],
    { kind: 'date', note: 'date' },
  ),
  field('type', [
    'Type|Kind|Category|News type',
    'Tipo|Categoría|Clase',
    'Type|Catégorie|Genre',
    'Tipo|Categoria',
    'النوع|الفئة',
  ]),
  field(
    'topics',
    [
      'Topics|Topic|Subject|Subjects|Theme|Themes',
      'Temas|Tema|Asunto',
      'Thèmes|Thème|Sujet|Sujets',
      'Temas|Tema|Assunto|Tópicos',
      'المواضيع|الموضوع',
    ],
    { kind: 'list', note: 'list' },
  ),
  field('place', ['Place|Dateline|Location', 'Lugar|Ubicación', 'Lieu|Localité', 'Lugar|Local', 'المكان|مكان الحدث']),
  field('summary', [
    'Summary|Short description|Excerpt|Teaser|Description',
    'Resumen|Extracto|Descripción|Entradilla',
    'Résumé|Extrait|Chapeau|Description',
    'Resumo|Excerto|Descrição',
    'الملخص|المقتطف|الوصف',
  ]),
  field('text', [
    'Text|Full text|Body|Content|Article',
    'Texto|Texto completo|Cuerpo|Contenido',
    'Texte|Texte intégral|Corps|Contenu',
    'Texto|Texto integral|Corpo|Conteúdo',
    'النص|النص الكامل|المحتوى',
  ]),
  field(
    'image',
    [
      'Picture|Photo|Image|Picture link|Photo URL|Image URL',
      'Imagen|Foto|Fotografía',
      'Image|Photo',
      'Imagem|Foto|Fotografia',
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
  field(
    'image_credit',
    [
      'Credit|Picture credit|Photo credit|Image credit|Photographer',
      'Crédito|Crédito de la imagen|Fotógrafo',
      'Crédit|Crédit photo|Photographe',
      'Crédito|Crédito da imagem|Fotógrafo',
      'حقوق الصورة|المصور',
    ],
    { rare: true },
  ),
  field('status', ['Status|State', 'Estado|Situación', 'Statut|État', 'Estado|Situação', 'الحالة'], {
    evenHidden: true,
  }),
  field('status_note', [
    'Status note|Correction|Correction note|Note on the status',
    'Nota sobre el estado|Corrección|Nota de estado',
    'Note sur le statut|Correction|Rectificatif',
    'Nota sobre o estado|Correção|Nota de estado',
    'ملاحظة الحالة|التصحيح|ملاحظة عن الحالة',
  ]),
  field('cities', ['Cities|City', 'Ciudades|Ciudad', 'Villes|Ville', 'Cidades|Cidade', 'المدن|المدينة'], {
    kind: 'list',
    note: 'list',
  }),
  field(
    'people',
    ['People|Person|Persons', 'Personas|Persona', 'Personnes|Personne', 'Pessoas|Pessoa', 'الأشخاص|الشخص'],
    {
      kind: 'list',
      note: 'list',
    },
  ),
  field('language', ['Language|Language code', 'Idioma|Lengua', 'Langue', 'Idioma|Língua', 'اللغة']),
  field(
    'embargo',
    [
      'Embargo|Embargo until|Not before|Embargoed until|Release time',
      'Embargo|Embargo hasta|No antes de|Embargado hasta',
      'Embargo|Embargo jusqu’au|Pas avant|Sous embargo jusqu’au',
      'Embargo|Embargo até|Não antes de',
      'الحظر|حظر النشر حتى|لا يُنشر قبل|حظر حتى',
    ],
    { kind: 'date', note: 'time', evenHidden: true },
  ),
  field('id', ['Id|Identifier|Slug', 'Id|Identificador', 'Id|Identifiant', 'Id|Identificador', 'المعرّف|المعرف|id'], {
    kind: 'id',
    note: 'id',
    evenHidden: true,
  }),
];
