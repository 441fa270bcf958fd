import type { Formats } from '../i18n/formats.js';
import type { Locale } from '../i18n/locale.js';
import type { SelectDetail } from './events.js';

/** What a view needs beside the content itself. */
export interface ViewContext<Words> {
  words: Words;
  formats: Formats;
  locale: Locale;
  /** 1 to 6: the level of the headings of entries. */
  entryLevel: number;
  showImages: boolean;
  /** Tells the page that the reader chose an entry, and stops the navigation where the page wants that. */
  select: (detail: SelectDetail, event: Event) => void;
}
