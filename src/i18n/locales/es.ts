import type {
  CardWords,
  ChoiceWords,
  CityWords,
  CommonWords,
  EntryWords,
  FactsWords,
  ImageWords,
  MapWords,
  NewsWords,
  RosterWords,
} from '../words.js';

export const common: CommonWords = {
  loading: 'Cargando…',
  errorTitle: 'No se pudo cargar este contenido',
  errors: {
    offline: 'Compruebe su conexión e inténtelo de nuevo.',
    server: 'El servidor no respondió. Inténtelo de nuevo más tarde.',
    content: 'Lo que envió el servidor no se puede mostrar.',
  },
  tryAgain: 'Reintentar',
  source: 'Fuente: {host}',
  stale: 'Esta es una copia anterior: no se pudo obtener la última.',
  unreadable: { one: 'No se puede mostrar {n} elemento.', other: 'No se pueden mostrar {n} elementos.' },
};

export const news: NewsWords = {
  newsCount: { one: '{n} entrada', other: '{n} entradas' },
  newsEmpty: 'Todavía no hay nada que leer aquí.',
  searchNews: 'Buscar noticias',
  type: 'Tipo',
  allTypes: 'Todos los tipos',
  topic: 'Tema',
  allTopics: 'Todos los temas',
  loadMore: 'Cargar más',
};

export const entry: EntryWords = {
  corrected: 'Corregido',
  withdrawn: 'Retirado',
  crossPost: 'Publicado primero por {publisher}.',
};

export const card: CardWords = {
  cardCount: { one: '{n} comunicado', other: '{n} comunicados' },
  cardEmpty: 'Todavía no hay ningún comunicado de prensa.',
  readRelease: 'Leer el comunicado',
  contacts: 'Contacto de prensa',
  downloads: 'Descargas',
  about: 'Acerca de',
  translations: 'En otros idiomas',
  original: 'Ver el original',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  copyFailed: 'No se pudo copiar el enlace',
};

export const roster: RosterWords = {
  peopleCount: { one: '{n} puesto', other: '{n} puestos' },
  peopleEmpty: 'Todavía no hay personas que mostrar.',
  board: 'Junta de liderazgo',
  former: 'Miembros anteriores',
  vacant: 'Puesto vacante',
  ourMayor: 'Nuestra alcaldía',
  biography: 'Biografía',
  biographyOf: 'Biografía de {name}',
  since: 'Desde {start}',
  until: 'Hasta {end}',
  fromTo: 'De {start} a {end}',
};

export const map: MapWords = {
  citiesCount: { one: '{n} ciudad', other: '{n} ciudades' },
  citiesEmpty: 'Todavía no hay ciudades que mostrar.',
  cities: 'Ciudades',
  searchCities: 'Buscar ciudades',
  region: 'Región',
  allRegions: 'Todas las regiones',
  otherRegion: 'Otras ciudades',
  programme: 'Programa',
  allProgrammes: 'Todos los programas',
  relationship: 'Relación',
  allRelationships: 'Todas las relaciones',
  memberSince: 'Desde {date}',
  map: 'Mapa de las ciudades',
  mapHint: 'Amplíe con dos dedos, o con Ctrl/⌘ y la rueda',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeMap: 'Ver todo el mapa',
  comma: ',',
  citiesNear: { other: '{n} ciudades cerca de {city}' },
  close: 'Cerrar',
  showOnMap: 'Ver {city} en el mapa',
  onTheBoard: 'En la junta',
  news: 'Noticias',
  mapSource: 'Tierra: Natural Earth. No se dibujan fronteras.',
};

/** What the roster and the map say of a long list, and of its day. */
export const facts: FactsWords = {
  showMore: 'Mostrar más',
  asOf: 'Datos: {date}',
};

export const image: ImageWords = {
  photo: 'Foto: {credit}',
};

/** What the news list and the map say of search and filters. */
export const choices: ChoiceWords = {
  noMatch: 'Sin resultados. Pruebe con otras palabras o filtros.',
  showAll: 'Mostrar todo',
};

export const city: CityWords = {
  ourCity: 'Nuestra ciudad',
};
