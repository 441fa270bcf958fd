import { type Language, LANGUAGES } from '../model/language.js';

export const WIDGETS = ['news-list', 'press-release-card', 'board-roster', 'city-map'] as const;
export const THEMES = ['light', 'dark'] as const;
/** Pixels; 0: as wide as there is room. */
export const WIDTHS = [0, 320, 412, 768, 1024] as const;

/** What is looked at, and how. */
export interface Choice {
  widget: (typeof WIDGETS)[number];
  lang: Language;
  theme: (typeof THEMES)[number];
  width: (typeof WIDTHS)[number];
}

/** The choice that an address makes; what it does not say, or says wrongly, is the usual. */
export function choiceIn(params: URLSearchParams, language: Language): Choice {
  const one = <T extends string | number>(name: string, values: readonly T[], usual: T): T =>
    values.find((value) => String(value) === params.get(name)) ?? usual;
  return {
    widget: one('widget', WIDGETS, 'news-list'),
    lang: one('lang', LANGUAGES, language),
    theme: one('theme', THEMES, 'light'),
    width: one('width', WIDTHS, 0),
  };
}
