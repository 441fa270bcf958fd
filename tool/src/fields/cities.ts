import { field, type FieldSpec } from './field.js';

/** One row a city. `name (es)` and the like are recognised from `name`. */
export const CITY_FIELDS: readonly FieldSpec[] = [
  field(
    'name',
    [
      'Name|City|City name|Town|Municipality',
      'Nombre|Ciudad|Nombre de la ciudad|Municipio',
      'Nom|Ville|Nom de la ville|Commune|Municipalité',
      'Nome|Cidade|Nome da cidade|Município',
      'الاسم|المدينة|اسم المدينة|البلدية',
    ],
    { note: 'needed' },
  ),
  field('country', ['Country|Country code|Nation', 'País', 'Pays', 'País', 'البلد|الدولة'], {
    kind: 'country',
    note: 'country',
  }),
  field(
    'country_name',
    ['Country name|Name of the country', 'Nombre del país', 'Nom du pays', 'Nome do país', 'اسم البلد|اسم الدولة'],
    { rare: true },
  ),
  field('region', [
    'Region|World region|Continent',
    'Región|Región del mundo|Continente',
    'Région|Région du monde|Continent',
    'Região|Região do mundo|Continente',
    'المنطقة|الإقليم|القارة',
  ]),
  field('latitude', ['Latitude|Lat|Y', 'Latitud|Lat', 'Latitude|Lat', 'Latitude|Lat', 'خط العرض|دائرة العرض'], {
    kind: 'coordinate',
    note: 'coordinate',
  }),
  field(
    'longitude',
    ['Longitude|Long|Lon|Lng|X', 'Longitud|Lon|Long', 'Longitude|Lon|Long', 'Longitude|Lon|Long', 'خط الطول'],
    { kind: 'coordinate', note: 'coordinate' },
  ),
  field(
    'coordinates',
    [
      'Coordinates|Location|Position|Lat/Long|Lat, Long|Latitude, longitude|Latitude/Longitude|GPS|Lat lon|Geo',
      'Coordenadas|Ubicación|Posición|Latitud, longitud|Latitud/Longitud',
      'Coordonnées|Position|Coordonnées GPS|Latitude, longitude',
      'Coordenadas|Localização|Posição|Latitude, longitude',
      'الإحداثيات|الموقع الجغرافي',
    ],
    { kind: 'coordinate', rare: true },
  ),
  field(
    'programmes',
    [
      'Programmes|Programme|Programs|Program|Initiatives|Initiative|Projects',
      'Programas|Programa|Iniciativas|Iniciativa',
      'Programmes|Programme|Initiatives|Initiative',
      'Programas|Programa|Iniciativas|Iniciativa',
      'البرامج|البرنامج|المبادرات|المبادرة',
    ],
    { kind: 'list', note: 'list' },
  ),
  field('relationship', [
    'Relationship|Status|Membership|Type|Partnership',
    'Relación|Vínculo|Estado|Tipo',
    'Relation|Lien avec le MMC|Statut|Type',
    'Relação|Vínculo|Estado|Tipo',
    'العلاقة|نوع العلاقة|الصفة',
  ]),
  field(
    'since',
    [
      'Since|Member since|Joined|From|Year joined',
      'Desde|Miembro desde|Año de ingreso',
      'Depuis|Membre depuis|Année d’adhésion',
      'Desde|Membro desde|Ano de adesão',
      'منذ|عضو منذ|سنة الانضمام',
    ],
    { kind: 'date', note: 'date' },
  ),
  field('population', [
    'Population|Population band|Inhabitants',
    'Población|Habitantes',
    'Population|Habitants',
    'População|Habitantes',
    'السكان|عدد السكان',
  ]),
  field(
    'people',
    [
      'People|Mayor|Mayors|Board members|Members|Person',
      'Personas|Alcalde|Alcaldesa|Alcaldes|Miembros',
      'Personnes|Maire|Maires|Membres',
      'Pessoas|Prefeito|Prefeita|Presidente da câmara|Membros',
      'الأشخاص|العمدة|رئيس البلدية|الأعضاء',
    ],
    { kind: 'list', note: 'list' },
  ),
  field('summary', [
    'Summary|Short description|Description|About',
    'Resumen|Descripción breve|Descripción',
    'Résumé|Description courte|Description',
    'Resumo|Descrição breve|Descrição',
    'الملخص|نبذة|الوصف',
  ]),
  field(
    'link',
    [
      'Link|URL|Website|Web page|Web',
      'Enlace|Sitio web|Página web',
      'Lien|Site web|Page web|Site',
      'Ligação|Link|Site|Página web',
      'الرابط|الموقع|الموقع الإلكتروني',
    ],
    {
      kind: 'link',
      note: 'link',
    },
  ),
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
  field('id', ['Id|Identifier|Slug', 'Id|Identificador', 'Id|Identifiant', 'Id|Identificador', 'المعرّف|المعرف|id'], {
    kind: 'id',
    note: 'id',
    evenHidden: true,
  }),
];
