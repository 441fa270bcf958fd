import type { Entry } from '../model/entry.js';

/** A text that readers see, and where in the entry it stands. */
export interface EntryText {
  path: string;
  text: string;
}

/** Every text of an entry that the widgets print. */
export function textsOf(entry: Entry): EntryText[] {
  const texts = Object.entries(fieldsOf(entry)).map(([path, text]) => ({ path, text }));
  return texts.filter((text): text is EntryText => Boolean(text.text));
}

function fieldsOf(entry: Entry): Record<string, string | null | undefined> {
  switch (entry.kind) {
    case 'news': {
      const { title, summary, content_text, _mmc } = entry.value;
      return { title, summary, content_text, '_mmc.place': _mmc?.place, '_mmc.image_alt': _mmc?.image_alt };
    }
    case 'person': {
      const { name, title, city, summary, biography } = entry.value;
      return { name, title, city, summary, biography };
    }
    case 'city': {
      const { name, region, summary } = entry.value.properties;
      return { 'properties.name': name, 'properties.region': region, 'properties.summary': summary };
    }
  }
}

/** Without capitals, accents and double spaces: what is the same to a reader is the same here. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
