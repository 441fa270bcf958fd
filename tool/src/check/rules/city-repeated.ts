import type { CityEntry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';
import { folded } from '../texts.js';

/** Degrees of latitude or longitude: cities of the same name that are further apart are two. */
const APART = 0.5;

export const cityRepeated: Rule = {
  code: 'city-repeated',
  severity: 'readers',
  words: {
    en: {
      message: '{city} is on the list more than once ({other}). Readers see it as often.',
      cure: 'Keep one row, with everything that the rows say. If they are two cities, enter the coordinates of both.',
    },
    es: {
      message: '{city} figura más de una vez en la lista ({other}), y así aparece.',
      cure: 'Deje una sola fila con todos los datos. Si son dos ciudades, indique las coordenadas de ambas.',
    },
    fr: {
      message: '{city} figure plusieurs fois dans la liste ({other}), et les lecteurs la voient autant de fois.',
      cure: 'Ne gardez qu’une ligne, avec toutes les données. S’il s’agit de deux villes, indiquez les coordonnées de chacune.',
    },
    pt: {
      message: '{city} está mais de uma vez na lista ({other}), e assim aparece.',
      cure: 'Deixe uma só linha, com todos os dados. Se são duas cidades, indique as coordenadas de ambas.',
    },
    ar: {
      message: 'ترد {city} في القائمة أكثر من مرة ({other})، وهكذا تظهر للقراء.',
      cure: 'أبقِ صفًا واحدًا يجمع كل البيانات. وإن كانتا مدينتين فأدخل إحداثيات كل منهما.',
    },
  },
  example: 'Two programmes keep lists of their own, and a city was copied from both.',

  *find({ entries }) {
    const earlier = new Map<string, CityEntry[]>();
    for (const city of entries) {
      if (city.kind !== 'city') continue;
      const { name, country = '' } = city.value.properties;
      const key = `${folded(name)}\n${country}`;
      const namesakes = earlier.get(key) ?? [];
      const same = namesakes.find((other) => !areApart(city, other));
      if (same) yield findingAt(city, 'properties.name', 'city-repeated', { city: name, other: same.id });
      earlier.set(key, [...namesakes, city]);
    }
  },
};

function areApart(one: CityEntry, other: CityEntry): boolean {
  const [here, there] = [one.value.geometry?.coordinates, other.value.geometry?.coordinates];
  if (!here || !there) return false;
  return Math.abs(here[0] - there[0]) > APART || Math.abs(here[1] - there[1]) > APART;
}
