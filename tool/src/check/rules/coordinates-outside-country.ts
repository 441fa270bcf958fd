import type { Rule } from '../rule.js';

export const coordinatesOutsideCountry: Rule = {
  code: 'coordinates-outside-country',
  severity: 'readers',
  words: {
    en: {
      message: 'The place {value} is not in this country: {country}. Readers see the city in the list, not on the map.',
      cure: 'Check latitude, longitude and country. A sign may be missing: west and south are negative.',
    },
    es: {
      message: 'El lugar {value} no está en este país: {country}. La ciudad aparece en la lista, pero no en el mapa.',
      cure: 'Revise la latitud, la longitud y el país. Quizá falte un signo: el oeste y el sur son negativos.',
    },
    fr: {
      message:
        'Le lieu {value} n’est pas dans ce pays : {country}. La ville apparaît dans la liste, mais pas sur la carte.',
      cure: 'Vérifiez la latitude, la longitude et le pays. Il manque peut-être un signe : l’ouest et le sud sont négatifs.',
    },
    pt: {
      message: 'O lugar {value} não fica neste país: {country}. A cidade aparece na lista, mas não no mapa.',
      cure: 'Verifique a latitude, a longitude e o país. Talvez falte um sinal: o oeste e o sul são negativos.',
    },
    ar: {
      message: 'الموضع {value} لا يقع في هذا البلد: {country}. تظهر المدينة في القائمة لا على الخريطة.',
      cure: 'راجع خط العرض وخط الطول والبلد. ربما تنقص إشارة السالب: فالغرب والجنوب سالبان.',
    },
  },
  example: 'São Paulo is entered with longitude 46.6333 instead of −46.6333.',
};
