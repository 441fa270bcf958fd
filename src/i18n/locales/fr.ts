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
  loading: 'Chargement…',
  errorTitle: 'Ce contenu n’a pas pu être chargé',
  errors: {
    offline: 'Vérifiez votre connexion, puis réessayez.',
    server: 'Le serveur n’a pas répondu. Réessayez un peu plus tard.',
    content: 'Ce que le serveur a envoyé ne peut pas être affiché.',
  },
  tryAgain: 'Réessayer',
  source: 'Source : {host}',
  stale: 'Ceci est une copie antérieure : la dernière version est injoignable.',
  unreadable: { one: '{n} élément ne peut pas être affiché.', other: '{n} éléments ne peuvent pas être affichés.' },
};

export const news: NewsWords = {
  newsCount: { one: '{n} publication', other: '{n} publications' },
  newsEmpty: 'Il n’y a encore rien à lire ici.',
  searchNews: 'Rechercher dans les actualités',
  type: 'Type',
  allTypes: 'Tous les types',
  topic: 'Thème',
  allTopics: 'Tous les thèmes',
  loadMore: 'Charger la suite',
};

export const entry: EntryWords = {
  corrected: 'Corrigé',
  withdrawn: 'Retiré',
  crossPost: 'Publié d’abord par {publisher}.',
};

export const card: CardWords = {
  cardCount: { one: '{n} communiqué', other: '{n} communiqués' },
  cardEmpty: 'Il n’y a pas encore de communiqué de presse.',
  readRelease: 'Lire le communiqué',
  contacts: 'Contacts presse',
  downloads: 'Téléchargements',
  about: 'À propos',
  translations: 'Dans d’autres langues',
  original: 'Voir l’original',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  copyFailed: 'Le lien n’a pas pu être copié',
};

export const roster: RosterWords = {
  peopleCount: { one: '{n} siège', other: '{n} sièges' },
  peopleEmpty: 'Il n’y a encore personne à présenter ici.',
  board: 'Conseil de direction',
  former: 'Anciens membres',
  vacant: 'Siège vacant',
  ourMayor: 'Notre maire',
  biography: 'Biographie',
  biographyOf: 'Biographie de {name}',
  since: 'Depuis {start}',
  until: 'Jusqu’à {end}',
  fromTo: '{start} à {end}',
};

export const map: MapWords = {
  citiesCount: { one: '{n} ville', other: '{n} villes' },
  citiesEmpty: 'Il n’y a pas encore de ville à afficher.',
  cities: 'Villes',
  searchCities: 'Rechercher une ville',
  region: 'Région',
  allRegions: 'Toutes les régions',
  otherRegion: 'Autres villes',
  programme: 'Programme',
  allProgrammes: 'Tous les programmes',
  relationship: 'Relation',
  allRelationships: 'Toutes les relations',
  memberSince: 'Depuis {date}',
  map: 'Carte des villes',
  mapHint: 'Zoomez avec deux doigts, ou avec Ctrl/⌘ et la molette',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  wholeMap: 'Voir toute la carte',
  comma: ',',
  citiesNear: { other: '{n} villes près de {city}' },
  close: 'Fermer',
  showOnMap: 'Voir {city} sur la carte',
  onTheBoard: 'Au conseil',
  news: 'Actualités',
  mapSource: 'Terres : Natural Earth. Aucune frontière n’est tracée.',
};

/** What the roster and the map say of a long list, and of its day. */
export const facts: FactsWords = {
  showMore: 'Afficher plus',
  asOf: 'Données : {date}',
};

export const image: ImageWords = {
  photo: 'Photo : {credit}',
};

/** What the news list and the map say of search and filters. */
export const choices: ChoiceWords = {
  noMatch: 'Aucun résultat. Essayez d’autres mots ou filtres.',
  showAll: 'Tout afficher',
};

export const city: CityWords = {
  ourCity: 'Notre ville',
};
