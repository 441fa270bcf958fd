import type { Entry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  severity: 'readers',
  words: {
    en: {
      message:
        'It names “{value}”, which is not in the list of people or cities. Readers do not see the link between the two.',
      cure: 'Correct the spelling, or add the person or the city.',
    },
    es: {
      message: 'Nombra «{value}», que no está en la lista de personas o ciudades. No se ve la relación entre ambas.',
      cure: 'Corrija la escritura, o añada la persona o la ciudad.',
    },
    fr: {
      message:
        'L’entrée cite « {value} », qui ne figure pas dans la liste des personnes ou des villes. Les lecteurs ne voient pas le lien.',
      cure: 'Corrigez l’orthographe, ou ajoutez la personne ou la ville.',
    },
    pt: {
      message: 'Refere «{value}», que não está na lista de pessoas ou cidades. Não se vê a relação entre as duas.',
      cure: 'Corrija a grafia, ou acrescente a pessoa ou a cidade.',
    },
    ar: {
      message: 'يذكر المُدخل «{value}» وهو غير موجود في قائمة الأشخاص أو المدن، فلا يرى القراء الصلة بينهما.',
      cure: 'صحّح الكتابة، أو أضف الشخص أو المدينة.',
    },
  },
  example: 'A press release names the city “kampala”, whose id is “kampala-uganda”.',

  *find({ entries }) {
    const ids = { city: idsOf(entries, 'city'), person: idsOf(entries, 'person') };
    for (const entry of entries) {
      for (const { path, kind, id } of referencesOf(entry)) {
        // A feed without people or cities leaves them to another.
        if (ids[kind].size > 0 && !ids[kind].has(id)) yield findingAt(entry, path, 'reference-unknown', { value: id });
      }
    }
  },
};

interface Reference {
  path: string;
  kind: 'city' | 'person';
  id: string;
}

const idsOf = (entries: readonly Entry[], kind: Reference['kind']): Set<string> =>
  new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id));

function referencesOf(entry: Entry): Reference[] {
  const list = (kind: Reference['kind'], path: string, ids: readonly string[] = []): Reference[] =>
    ids.map((id, index) => ({ kind, path: `${path}[${index}]`, id }));
  switch (entry.kind) {
    case 'news':
      return [
        ...list('city', '_mmc.cities', entry.value._mmc?.cities),
        ...list('person', '_mmc.people', entry.value._mmc?.people),
      ];
    case 'person':
      return entry.value.city_id ? [{ kind: 'city', path: 'city_id', id: entry.value.city_id }] : [];
    case 'city':
      return list('person', 'properties.people', entry.value.properties.people);
  }
}
