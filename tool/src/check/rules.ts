import { acfHidden } from './rules/acf-hidden.js';
import { boardNameVaries } from './rules/board-name-varies.js';
import { cellError } from './rules/cell-error.js';
import { cityRepeated } from './rules/city-repeated.js';
import { columnHidden } from './rules/column-hidden.js';
import { coordinatesMissing } from './rules/coordinates-missing.js';
import { coordinatesOutsideCountry } from './rules/coordinates-outside-country.js';
import { coordinatesSwapped } from './rules/coordinates-swapped.js';
import { countryNameVaries } from './rules/country-name-varies.js';
import { countryUnknown } from './rules/country-unknown.js';
import { crossPostWithoutNotice } from './rules/cross-post-without-notice.js';
import { dateAmbiguous } from './rules/date-ambiguous.js';
import { dateDisagrees } from './rules/date-disagrees.js';
import { dateFuture } from './rules/date-future.js';
import { dateUnreadable } from './rules/date-unreadable.js';
import { documentUnreadable } from './rules/document-unreadable.js';
import { duplicateEntry } from './rules/duplicate-entry.js';
import { embargoHeld } from './rules/embargo-held.js';
import { embargoLeak } from './rules/embargo-leak.js';
import { everyEntryRefused } from './rules/every-entry-refused.js';
import { excerptCut } from './rules/excerpt-cut.js';
import { feedInstead } from './rules/feed-instead.js';
import { fieldMissing } from './rules/field-missing.js';
import { guessed } from './rules/guessed.js';
import { headerMissing } from './rules/header-missing.js';
import { headerUnknown } from './rules/header-unknown.js';
import { idRepeated } from './rules/id-repeated.js';
import { imageAltFilename } from './rules/image-alt-filename.js';
import { imageAltMissing } from './rules/image-alt-missing.js';
import { labelMissing } from './rules/label-missing.js';
import { languageChanged } from './rules/language-changed.js';
import { languageDisagrees } from './rules/language-disagrees.js';
import { linkMoved } from './rules/link-moved.js';
import { linkRefused } from './rules/link-refused.js';
import { nameAmbiguous } from './rules/name-ambiguous.js';
import { pageTooLarge } from './rules/page-too-large.js';
import { postUnreadable } from './rules/post-unreadable.js';
import { privateMail } from './rules/private-mail.js';
import { publishedEarly } from './rules/published-early.js';
import { referenceUnknown } from './rules/reference-unknown.js';
import { renderFailed } from './rules/render-failed.js';
import { rowHidden } from './rules/row-hidden.js';
import { rowUnread } from './rules/row-unread.js';
import { sectionShrunk } from './rules/section-shrunk.js';
import { shortcodeLeft } from './rules/shortcode-left.js';
import { sourceFailed } from './rules/source-failed.js';
import { tabHidden } from './rules/tab-hidden.js';
import { tabUnread } from './rules/tab-unread.js';
import { taxonomyUnread } from './rules/taxonomy-unread.js';
import { termEnded } from './rules/term-ended.js';
import { termEndsSoon } from './rules/term-ends-soon.js';
import { termReversed } from './rules/term-reversed.js';
import { textEncodedTwice } from './rules/text-encoded-twice.js';
import { titleInCapitals } from './rules/title-in-capitals.js';
import { titleMissing } from './rules/title-missing.js';
import { translationOneSided } from './rules/translation-one-sided.js';
import { twoMayors } from './rules/two-mayors.js';
import { typeInTitle } from './rules/type-in-title.js';
import { uploadPublic } from './rules/upload-public.js';
import { valueRefused } from './rules/value-refused.js';
import type { FindingCode } from '../model/finding.js';
import type { Rule } from './rule.js';

/** Every rule, by its code. */
export const RULES: Readonly<Record<FindingCode, Rule>> = {
  'acf-hidden': acfHidden,
  'board-name-varies': boardNameVaries,
  'cell-error': cellError,
  'city-repeated': cityRepeated,
  'column-hidden': columnHidden,
  'coordinates-missing': coordinatesMissing,
  'coordinates-outside-country': coordinatesOutsideCountry,
  'coordinates-swapped': coordinatesSwapped,
  'country-name-varies': countryNameVaries,
  'country-unknown': countryUnknown,
  'cross-post-without-notice': crossPostWithoutNotice,
  'date-ambiguous': dateAmbiguous,
  'date-disagrees': dateDisagrees,
  'date-future': dateFuture,
  'date-unreadable': dateUnreadable,
  'document-unreadable': documentUnreadable,
  'duplicate-entry': duplicateEntry,
  'embargo-held': embargoHeld,
  'embargo-leak': embargoLeak,
  'every-entry-refused': everyEntryRefused,
  'excerpt-cut': excerptCut,
  'field-missing': fieldMissing,
  'feed-instead': feedInstead,
  guessed,
  'header-missing': headerMissing,
  'header-unknown': headerUnknown,
  'id-repeated': idRepeated,
  'image-alt-filename': imageAltFilename,
  'image-alt-missing': imageAltMissing,
  'label-missing': labelMissing,
  'language-changed': languageChanged,
  'language-disagrees': languageDisagrees,
  'link-moved': linkMoved,
  'link-refused': linkRefused,
  'name-ambiguous': nameAmbiguous,
  'page-too-large': pageTooLarge,
  'post-unreadable': postUnreadable,
  'private-mail': privateMail,
  'published-early': publishedEarly,
  'reference-unknown': referenceUnknown,
  'render-failed': renderFailed,
  'row-hidden': rowHidden,
  'row-unread': rowUnread,
  'section-shrunk': sectionShrunk,
  'shortcode-left': shortcodeLeft,
  'source-failed': sourceFailed,
  'tab-hidden': tabHidden,
  'tab-unread': tabUnread,
  'taxonomy-unread': taxonomyUnread,
  'term-ended': termEnded,
  'term-ends-soon': termEndsSoon,
  'term-reversed': termReversed,
  'text-encoded-twice': textEncodedTwice,
  'title-in-capitals': titleInCapitals,
  'title-missing': titleMissing,
  'translation-one-sided': translationOneSided,
  'two-mayors': twoMayors,
  'type-in-title': typeInTitle,
  'upload-public': uploadPublic,
  'value-refused': valueRefused,
};
