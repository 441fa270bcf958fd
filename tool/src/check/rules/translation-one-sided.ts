import type { NewsEntry } from '../../model/entry.js';
import { findingAt } from '../finding-at.js';
import type { Rule } from '../rule.js';

export const translationOneSided: Rule = {
  code: 'translation-one-sided',
  severity: 'check',
  words: {
    en: {
      message:
        'It names “{other}” as its translation, but not the other way round. Readers of the translation do not find back.',
      cure: 'Name this entry as a translation there, too.',
    },
    es: {
      message: 'Indica «{other}» como traducción, pero no a la inversa. Desde la traducción no se puede volver.',
      cure: 'Indique también allí esta entrada como traducción.',
    },
    fr: {
      message:
        'L’entrée désigne « {other} » comme traduction, mais pas l’inverse. Les lecteurs de la traduction ne peuvent pas revenir.',
      cure: 'Désignez aussi cette entrée comme traduction de l’autre côté.',
    },
    pt: {
      message: 'Indica «{other}» como tradução, mas não o contrário. A partir da tradução não se pode voltar.',
      cure: 'Indique também ali esta entrada como tradução.',
    },
    ar: {
      message: 'يذكر المُدخل «{other}» ترجمةً له، ولا يذكره الآخر، فلا يستطيع قراء الترجمة العودة إليه.',
      cure: 'اذكر هذا المُدخل هناك أيضًا بوصفه ترجمة.',
    },
  },
  example: 'The English release lists its Spanish version; the Spanish one lists nothing.',

  *find({ entries }) {
    const news = entries.filter((entry) => entry.kind === 'news');
    const byUrl = new Map(news.map((entry) => [entry.value.url, entry]));
    for (const entry of news) {
      for (const [index, { url }] of translationsOf(entry).entries()) {
        const other = byUrl.get(url);
        if (!other || other === entry || translationsOf(other).some((back) => back.url === entry.value.url)) continue;
        yield findingAt(entry, `_mmc.translations[${index}]`, 'translation-one-sided', { other: other.value.title });
      }
    }
  },
};

const translationsOf = ({ value }: NewsEntry): { url: string }[] => value._mmc?.translations ?? [];
