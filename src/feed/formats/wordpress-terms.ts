import { htmlToText } from '../html/text.js';
import { isObject } from '../shape.js';
import { slug } from '../text.js';

type Term = Record<string, unknown>;

/** The types that MMC publishes. A category of this name, or its plural, is the type; any other is a topic. */
const TYPE = /^(press release|statement|report|mmc readout|op-ed|in the news)s?$/i;

/** What WordPress calls the category of posts that are in none, in the languages that it is installed in most. */
const DEFAULT_CATEGORY =
  /^(?:uncategori[sz]ed|sin-categori[az]a?r?|non-classe|sem-categoria|غير-مصنف|بدون-تصنيف|allgemein|unkategorisiert|nicht-kategorisiert|senza-categoria|geen-categorie|sense-categoria|bez-kategorii|без-рубрики|genel|okategoriserade?|ukategorisert|ikke-kategoriseret|未分類|未分类)(?:-\w\w|-\d+)?$/;

/** The id of that category, as WordPress is installed. */
const DEFAULT_ID = 1;

/** Type and topics of a post, from the names of its categories. */
export function labelsOf(terms: readonly unknown[]): { type: string | undefined; topics: string[] } {
  const named = terms.filter(isObject).filter((term) => term['taxonomy'] === 'category' && !isDefaultCategory(term));
  const names = namesOf(named, 'category');
  return { type: names.map(typeOf).find(Boolean), topics: names.filter((name) => !typeOf(name)) };
}

export function namesOf(terms: readonly unknown[], taxonomy: string): string[] {
  return terms
    .filter(isObject)
    .filter((term) => term['taxonomy'] === taxonomy)
    .flatMap(({ name }) => (typeof name === 'string' ? htmlToText(name) : []));
}

const typeOf = (category: string): string | undefined => TYPE.exec(category)?.[1];

/** Whether a category is that of posts that are in none: by its slug, its name or its id. A site may have made a type of it. */
export function isDefaultCategory({ id, name, slug: its }: Term): boolean {
  const names = [its, name].flatMap((text) => (typeof text === 'string' ? slug(decoded(text)) : []));
  return names.some((text) => DEFAULT_CATEGORY.test(text)) || (id === DEFAULT_ID && !typeOf(String(name)));
}

/** A slug of other letters than Latin is percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
