import type { Language } from '../model/language.js';
import { countryNames } from '../map/places/countries.js';

/** What the drop-downs of a column offer. Other values may be typed. */
export function choicesOf(target: string, language: Language): readonly string[] {
  return target === 'country' ? countryNames(language) : (CHOICES[target]?.[language] ?? []);
}

const CHOICES: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  role: {
    en: ['Member', 'Chair', 'Co-Chair', 'Vice-Chair'],
    es: ['Miembro', 'Presidencia', 'Copresidencia', 'Vicepresidencia'],
    fr: ['Membre', 'Présidence', 'Coprésidence', 'Vice-présidence'],
    pt: ['Membro', 'Presidência', 'Copresidência', 'Vice-presidência'],
    ar: ['عضو', 'رئيس', 'رئيس مشارك', 'نائب الرئيس'],
  },
  region: {
    en: [
      'Asia and the Pacific',
      'Europe',
      'Latin America and the Caribbean',
      'Middle East and North Africa',
      'North America',
      'Sub-Saharan Africa',
    ],
    es: [
      'África subsahariana',
      'América del Norte',
      'América Latina y el Caribe',
      'Asia y el Pacífico',
      'Europa',
      'Oriente Medio y Norte de África',
    ],
    fr: [
      'Afrique subsaharienne',
      'Amérique du Nord',
      'Amérique latine et Caraïbes',
      'Asie et Pacifique',
      'Europe',
      'Moyen-Orient et Afrique du Nord',
    ],
    pt: [
      'África Subsariana',
      'América do Norte',
      'América Latina e Caraíbas',
      'Ásia e Pacífico',
      'Europa',
      'Médio Oriente e Norte de África',
    ],
    ar: [
      'أفريقيا جنوب الصحراء',
      'أمريكا الشمالية',
      'أمريكا اللاتينية ومنطقة البحر الكاريبي',
      'أوروبا',
      'آسيا والمحيط الهادئ',
      'الشرق الأوسط وشمال أفريقيا',
    ],
  },
  status: {
    en: ['Released', 'Corrected', 'Withdrawn', 'Draft'],
    es: ['Publicado', 'Corregido', 'Retirado', 'Borrador'],
    fr: ['Publié', 'Corrigé', 'Retiré', 'Brouillon'],
    pt: ['Publicado', 'Corrigido', 'Retirado', 'Rascunho'],
    ar: ['منشور', 'مصحح', 'مسحوب', 'مسودة'],
  },
};
