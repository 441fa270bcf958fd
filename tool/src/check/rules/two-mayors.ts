import type { PersonEntry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import { isCurrent } from '../memberships.js';
import type { Rule } from '../rule.js';
import { folded } from '../texts.js';

/** Mayor, in the five languages; not a deputy, a former or a vice mayor. */
const MAYOR =
  /^(lord mayor|mayor|alcaldesa?|alcalde|maire|prefeit[oa]|presidente? da camara.*|intendente|عمده|عمدة|رئيس(ة)? (ال)?بلدية.*)$/;

export const twoMayors: Rule = {
  code: 'two-mayors',
  severity: 'readers',
  words: {
    en: {
      message: '{city} has two mayors at the same time: {names}. Readers see both.',
      cure: 'Enter the day on which the former mayor left in the column “until”.',
    },
    es: {
      message: '{city} tiene dos alcaldías a la vez: {names}. Se ven las dos.',
      cure: 'Indique en la columna «hasta» el día en que terminó el mandato anterior.',
    },
    fr: {
      message: '{city} a deux maires en même temps : {names}. Les lecteurs voient les deux.',
      cure: 'Indiquez dans la colonne « jusqu’au » le jour du départ de l’ancien maire.',
    },
    pt: {
      message: '{city} tem dois presidentes de câmara ao mesmo tempo: {names}. Veem-se os dois.',
      cure: 'Indique na coluna «até» o dia em que terminou o mandato anterior.',
    },
    ar: {
      message: 'لمدينة {city} عمدتان في الوقت نفسه: {names}، ويظهر كلاهما للقراء.',
      cure: 'أدخل في عمود «حتى» اليوم الذي انتهت فيه ولاية العمدة السابق.',
    },
  },
  example: 'A new mayor was added to the board, and the row of the one before her has no end.',

  *find({ entries, now }) {
    for (const [city, mayors] of mayorsByCity(
      entries.filter((entry) => entry.kind === 'person'),
      now,
    )) {
      const [first] = mayors;
      if (!first || mayors.length < 2) continue;
      const names = mayors.map(({ value }) => value.name).join(', ');
      yield findingAt(first, 'title', 'two-mayors', { city: first.value.city ?? city, names });
    }
  },
};

function mayorsByCity(people: readonly PersonEntry[], now: number): Map<string, PersonEntry[]> {
  const cities = new Map<string, PersonEntry[]>();
  for (const person of people) {
    const { name, title = '', city, city_id, country = '', memberships = [] } = person.value;
    const key = city_id ?? (city && `${folded(city)} ${country}`);
    const sits = memberships.length === 0 || memberships.some((membership) => isCurrent(membership, now));
    if (!name || !key || !sits || !MAYOR.test(folded(title))) continue;
    cities.set(key, [...(cities.get(key) ?? []), person]);
  }
  return cities;
}
