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
  loading: 'A carregar…',
  errorTitle: 'Não foi possível carregar este conteúdo',
  errors: {
    offline: 'Verifique a sua ligação e tente de novo.',
    server: 'O servidor não respondeu. Tente de novo mais tarde.',
    content: 'O que o servidor enviou não pode ser mostrado.',
  },
  tryAgain: 'Tentar de novo',
  source: 'Fonte: {host}',
  stale: 'Esta é uma cópia anterior: não foi possível obter a mais recente.',
  unreadable: { one: 'Não é possível mostrar {n} item.', other: 'Não é possível mostrar {n} itens.' },
};

export const news: NewsWords = {
  newsCount: { one: '{n} publicação', other: '{n} publicações' },
  newsEmpty: 'Ainda não há nada para ler aqui.',
  searchNews: 'Pesquisar notícias',
  type: 'Tipo',
  allTypes: 'Todos os tipos',
  topic: 'Tema',
  allTopics: 'Todos os temas',
  loadMore: 'Carregar mais',
};

export const entry: EntryWords = {
  corrected: 'Corrigido',
  withdrawn: 'Retirado',
  crossPost: 'Publicado primeiro por {publisher}.',
};

export const card: CardWords = {
  cardCount: { one: '{n} comunicado', other: '{n} comunicados' },
  cardEmpty: 'Ainda não há nenhum comunicado de imprensa.',
  readRelease: 'Ler o comunicado',
  contacts: 'Contactos para a imprensa',
  downloads: 'Transferências',
  about: 'Sobre',
  translations: 'Noutras línguas',
  original: 'Ver o original',
  copyLink: 'Copiar ligação',
  copied: 'Ligação copiada',
  copyFailed: 'Não foi possível copiar a ligação',
};

export const roster: RosterWords = {
  peopleCount: { one: '{n} lugar', other: '{n} lugares' },
  peopleEmpty: 'Ainda não há ninguém para mostrar aqui.',
  board: 'Conselho de liderança',
  former: 'Antigos membros',
  vacant: 'Lugar vago',
  ourMayor: 'A nossa presidência',
  biography: 'Biografia',
  biographyOf: 'Biografia de {name}',
  since: 'Desde {start}',
  until: 'Até {end}',
  fromTo: 'De {start} a {end}',
};

export const map: MapWords = {
  citiesCount: { one: '{n} cidade', other: '{n} cidades' },
  citiesEmpty: 'Ainda não há cidades para mostrar.',
  cities: 'Cidades',
  searchCities: 'Pesquisar cidades',
  region: 'Região',
  allRegions: 'Todas as regiões',
  otherRegion: 'Outras cidades',
  programme: 'Programa',
  allProgrammes: 'Todos os programas',
  relationship: 'Relação',
  allRelationships: 'Todas as relações',
  memberSince: 'Desde {date}',
  map: 'Mapa das cidades',
  mapHint: 'Amplie com dois dedos, ou com Ctrl/⌘ e a roda',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  wholeMap: 'Ver o mapa inteiro',
  comma: ',',
  citiesNear: { other: '{n} cidades perto de {city}' },
  close: 'Fechar',
  showOnMap: 'Ver {city} no mapa',
  onTheBoard: 'No conselho',
  news: 'Notícias',
  mapSource: 'Terra: Natural Earth. Não há fronteiras traçadas.',
};

/** What the roster and the map say of a long list, and of its day. */
export const facts: FactsWords = {
  showMore: 'Mostrar mais',
  asOf: 'Dados: {date}',
};

export const image: ImageWords = {
  photo: 'Foto: {credit}',
};

/** What the news list and the map say of search and filters. */
export const choices: ChoiceWords = {
  noMatch: 'Sem resultados. Tente outras palavras ou filtros.',
  showAll: 'Mostrar tudo',
};

export const city: CityWords = {
  ourCity: 'A nossa cidade',
};
