import type { Entry, NewsEntry } from '../model/entry.js';

/**
 * Ties news to the same news in other languages, where their source says which those are. What is held, or has no address
 * for readers, is not named.
 */
export function linkTranslations(visible: readonly Entry[]): void {
  const news = visible.filter((entry) => entry.kind === 'news');
  const byPlace = new Map(news.map((entry) => [entry.origin.edit, entry]));
  for (const entry of news) {
    const others = (entry.translatedAt ?? []).flatMap((place) => byPlace.get(place) ?? []);
    const translations = others.flatMap(translationOf).sort((a, b) => (a.language < b.language ? -1 : 1));
    if (translations.length > 0) entry.value._mmc = { ...entry.value._mmc, translations };
  }
}

function translationOf({ value, language }: NewsEntry): { language: string; url: string; title: string }[] {
  return value.url ? [{ language: value.language ?? language, url: value.url, title: value.title }] : [];
}
