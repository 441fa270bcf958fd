import type { CardWords, CommonWords, EntryWords, MapWords, NewsWords, RosterWords } from '../words.js';

export const common: CommonWords = {
  loading: 'A carregar…',
  errorTitle: 'Não foi possível carregar este conteúdo',
  errors: {
    network: 'Não foi possível contactar o servidor. Verifique a sua ligação e tente de novo.',
    timeout: 'O servidor demorou demasiado a responder.',
    http: 'O servidor respondeu com um erro.',
    'too-large': 'Há mais conteúdo do que é possível mostrar aqui.',
    'not-json': 'O servidor enviou algo que não se consegue ler.',
    'not-a-feed': 'O endereço não leva a um conteúdo que se possa mostrar aqui.',
    version: 'Este conteúdo precisa de uma versão mais recente do programa desta página.',
  },
  tryAgain: 'Tentar de novo',
  source: 'Fonte: {host}',
  stale: 'Esta é uma cópia anterior: não foi possível obter a mais recente.',
  staleSince: 'Esta é a cópia de {when}: não foi possível obter a mais recente.',
  noMatch: 'Nenhum resultado. Tente outras palavras ou menos filtros.',
  showAll: 'Mostrar tudo',
  showMore: 'Mostrar mais',
  ourCity: 'A nossa cidade',
  asOf: 'Dados: {date}',
  photo: 'Foto: {credit}',
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
  moreFailed: 'Não foi possível carregar mais.',
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
};
