import { fold } from '../../../src/feed/text.js';
import { LANGUAGES } from '../model/language.js';
import type { Language } from '../model/language.js';

/** What editors call the types of news: in each group the label that readers see, then its plural and its synonyms. */
const TYPES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Press Release|Press Releases',
    'Statement|Statements',
    'Report|Reports',
    'MMC Readout|MMC Readouts',
    'Op-Ed|Op-Eds|Op Ed|Op Eds',
    'In The News|In the Media',
  ],
  es: [
    'Comunicado de prensa|Comunicados de prensa',
    'Nota de prensa|Notas de prensa',
    'Declaración|Declaraciones',
    'Informe|Informes',
    'Artículo de opinión|Artículos de opinión|Tribuna|Tribunas',
    'En los medios|En las noticias',
  ],
  fr: [
    'Communiqué de presse|Communiqués de presse',
    'Déclaration|Déclarations',
    'Rapport|Rapports',
    'Tribune|Tribunes',
    'Dans les médias|Dans la presse',
  ],
  pt: [
    'Comunicado de imprensa|Comunicados de imprensa',
    'Nota de imprensa|Notas de imprensa',
    'Declaração|Declarações',
    'Relatório|Relatórios',
    'Artigo de opinião|Artigos de opinião',
    'Nos media|Na imprensa|Na mídia',
  ],
  ar: ['بيان صحفي|بيانات صحفية', 'بيان|بيانات', 'تقرير|تقارير', 'مقال رأي|مقالات رأي', 'في الإعلام|في الأخبار'],
};

const LABELS = new Map(
  LANGUAGES.flatMap((language) =>
    TYPES[language].flatMap((group) => {
      const words = group.split('|');
      return words.map((word): [string, string] => [fold(word), words[0] ?? word]);
    }),
  ),
);

/** The type that a category's name means, as readers see it; undefined: it is none. */
export const newsType = (name: string): string | undefined => LABELS.get(fold(name));
