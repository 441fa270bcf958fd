import type { CardWords, CommonWords, EntryWords, MapWords, NewsWords, RosterWords } from '../words.js';

export const common: CommonWords = {
  loading: 'Chargement…',
  errorTitle: 'Ce contenu n’a pas pu être chargé',
  errors: {
    network: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le serveur a mis trop de temps à répondre.',
    http: 'Le serveur a répondu par une erreur.',
    'too-large': 'Il y a plus de contenu que ce qui peut être affiché ici.',
    'not-json': 'Le serveur a envoyé une réponse illisible.',
    'not-a-feed': 'Cette adresse ne mène pas à un contenu affichable ici.',
    version: 'Ce contenu demande une version plus récente du logiciel de cette page.',
  },
  tryAgain: 'Réessayer',
  source: 'Source : {host}',
  stale: 'Ceci est une copie antérieure : la dernière version est injoignable.',
  staleSince: 'Ceci est la copie reçue {when} : la dernière version est injoignable.',
  noMatch: 'Aucun résultat. Essayez d’autres mots ou moins de filtres.',
  showAll: 'Tout afficher',
  showMore: 'Afficher plus',
  ourCity: 'Notre ville',
  asOf: 'Données : {date}',
  photo: 'Photo : {credit}',
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
  moreFailed: 'La suite n’a pas pu être chargée.',
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
};
