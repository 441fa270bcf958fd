import { presentOf } from '../feed/present.js';
import { type Formats, formatsFor } from '../i18n/formats.js';
import { type Locale, localeOf } from '../i18n/locale.js';
import { type Places, placesIn } from '../i18n/places.js';
import { numberOf } from './attributes.js';
import type { LightRequest } from './request.js';
import { type LightWords, WORDS } from './words.js';

/** What the HTML of every widget is made of. */
export interface LightContext extends Pick<LightRequest, 'feed' | 'attributes'> {
  words: LightWords;
  formats: Formats;
  places: Places;
  locale: Locale;
  now: number;
  /** 1 to 6: of the widget's own heading. */
  level: number;
}

export function contextOf({ feed, attributes, language, now }: LightRequest): LightContext {
  const locale = localeOf(language);
  return {
    feed,
    attributes,
    words: WORDS[locale.language],
    formats: formatsFor(locale.tag),
    places: placesIn(locale.tag),
    locale,
    now: presentOf(feed, now),
    level: Math.min(6, Math.max(1, Math.round(numberOf(attributes, 'heading-level') || 2))),
  };
}
