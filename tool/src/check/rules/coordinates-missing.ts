import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

export const coordinatesMissing: Rule = {
  code: 'coordinates-missing',
  severity: 'readers',
  words: {
    en: {
      message: 'The city has no place on the map. Readers see it in the list only.',
      cure: 'Enter latitude and longitude in degrees, for example 0.3136 and 32.5811.',
    },
    es: {
      message: 'La ciudad no tiene lugar en el mapa. Solo aparece en la lista.',
      cure: 'Indique la latitud y la longitud en grados, por ejemplo 0,3136 y 32,5811.',
    },
    fr: {
      message: 'La ville n’a pas de place sur la carte. Elle n’apparaît que dans la liste.',
      cure: 'Indiquez la latitude et la longitude en degrés, par exemple 0,3136 et 32,5811.',
    },
    pt: {
      message: 'A cidade não tem lugar no mapa. Só aparece na lista.',
      cure: 'Indique a latitude e a longitude em graus, por exemplo 0,3136 e 32,5811.',
    },
    ar: {
      message: 'ليس للمدينة موضع على الخريطة، ولذلك لا تظهر إلا في القائمة.',
      cure: 'أدخل خط العرض وخط الطول بالدرجات، مثل ‎0.3136‎ و‎32.5811‎.',
    },
  },
  example: 'The cells for latitude and longitude are empty.',

  *find({ entries }) {
    for (const entry of entries) {
      if (entry.kind === 'city' && entry.value.geometry === null && !entry.traces.has('geometry')) {
        yield findingAt(entry, 'geometry', 'coordinates-missing');
      }
    }
  },
};
