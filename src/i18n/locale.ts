import type { Language } from './words.js';

export const LANGUAGES: readonly string[] = ['en', 'es', 'fr', 'pt', 'ar'] satisfies Language[];
const isLanguage = (tag: string): tag is Language => LANGUAGES.includes(tag);

/** In which language a widget speaks. */
export interface Locale {
  language: Language;
  /** For `Intl` and the `lang` attribute: the full tag, region and all. */
  tag: string;
  direction: 'ltr' | 'rtl';
}

const ENGLISH: Locale = { language: 'en', tag: 'en', direction: 'ltr' };

/** The locale of a language tag. A language that the widgets do not speak, or no tag at all, is English. */
export function localeOf(tag: string | undefined): Locale {
  const canonical = canonicalTag(tag ?? '');
  const language = canonical?.split('-')[0] ?? '';
  if (!canonical || !isLanguage(language)) return ENGLISH;
  return { language, tag: canonical, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

/** The tag as `Intl` writes it; undefined where it would throw. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The nearest `lang` above an element, across shadow roots. */
export function inheritedLanguage(element: Element): string | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const isElement = Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
    const lang = isElement ? Element.prototype.getAttribute.call(node, 'lang') : null;
    if (lang) return lang;
  }
  return undefined;
}

// By the prototypes: a form has its fields, and a document its images, under the names of their own properties.
// Not by the classes, apart from shadow roots: in a document of another window, nodes are of that one's.
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : Reflect.get(Node.prototype, 'parentNode', node);
}
