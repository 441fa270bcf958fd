import type { Rule } from '../rule.js';

export const coordinatesSwapped: Rule = {
  code: 'coordinates-swapped',
  severity: 'readers',
  words: {
    en: {
      message:
        'Latitude and longitude ({value}) look swapped: the other way round they lie in {country}. Readers see the city in the list, not on the map.',
      cure: 'Swap the two numbers. Latitude comes first; it is between −90 and 90.',
    },
    es: {
      message:
        'La latitud y la longitud ({value}) parecen intercambiadas: al revés caen en {country}. La ciudad aparece en la lista, pero no en el mapa.',
      cure: 'Intercambie los dos números. Primero va la latitud, entre −90 y 90.',
    },
    fr: {
      message:
        'La latitude et la longitude ({value}) semblent inversées : dans l’autre sens, elles tombent dans ce pays : {country}. La ville apparaît dans la liste, mais pas sur la carte.',
      cure: 'Échangez les deux nombres. La latitude vient d’abord ; elle est comprise entre −90 et 90.',
    },
    pt: {
      message:
        'A latitude e a longitude ({value}) parecem trocadas: ao contrário, ficam neste país: {country}. A cidade aparece na lista, mas não no mapa.',
      cure: 'Troque os dois números. Primeiro vem a latitude, entre −90 e 90.',
    },
    ar: {
      message:
        'يبدو أن خط العرض وخط الطول ({value}) قد تبادلا موضعيهما: فبعكسهما تقع المدينة في {country}. تظهر المدينة في القائمة لا على الخريطة.',
      cure: 'بدّل بين الرقمين. يأتي خط العرض أولًا، وهو بين ‎−90‎ و‎90‎.',
    },
  },
  example: 'Kampala is entered with latitude 32.5811 and longitude 0.3136, which is in Algeria.',
};
