import type { Choice } from './choice.js';
import type { FeedCheck } from './feed-check.js';
import { missingFor } from './feed-summary.js';
import { FAST_FORMS } from './snippet/hints.js';
import type { Home } from './snippet/snippet.js';
import { contrastWarnings } from './warnings.js';

/** Said where the look is chosen, and below the snippet. */
export const FRAME_NOTE =
  'A frame is a page of its own: colours, type and spaces that you choose do not reach into it. Its theme and its language do.';

const hasLook = ({ look }: Choice): boolean => Object.keys(look).length > 0;

/** Why somebody had better not copy the snippet yet. */
export function cautionsOn(choice: Choice, check: FeedCheck): string[] {
  const missing = check.status === 'read' ? missingFor(choice.widget, check.feed) : undefined;
  const isHard = choice.form !== 'frame' && contrastWarnings(choice.look, choice.attributes['theme']).length > 0;
  return [
    ...(check.status === 'refused' ? [`The feed cannot be used: see “Feed” above. ${check.trouble.what}`] : []),
    ...(missing ? [missing] : []),
    ...(isHard ? ['Some of your readers could not read these colours: see “Look and language” above.'] : []),
  ];
}

/** What each line of the resource hints is for, and what becomes out of date. */
function hintNotes({ form, attributes }: Choice): string[] {
  return [
    '“preconnect” opens the connection to the host of the widgets. It never becomes out of date.',
    attributes['loading'] === 'lazy'
      ? 'The feed is not preloaded, since this widget waits until a reader comes near.'
      : '“preload” fetches the feed. It stays right as long as the widget has the same feed: change both together. Leave it out if the feed is on the host of your page.',
    ...(form === 'pinned'
      ? []
      : [
          '“modulepreload” fetches the scripts of this version, for a page with widgets of one kind. After a new release, or beside a widget of another kind, these lines fetch files that nobody uses, though the widgets still work: come back for new ones, or leave these lines out.',
          ...(attributes['lang']
            ? []
            : ['The words are fetched in English. If your page has another language, choose it.']),
        ]),
  ];
}

/** What somebody should know of the snippet that they are about to copy. */
export function notesOn(choice: Choice, { folder, pinned }: Home): string[] {
  return [
    ...(choice.form === 'frame' && hasLook(choice) ? [FRAME_NOTE] : []),
    ...(choice.form === 'pinned' && pinned.folder === folder && !/\/\d+\.\d+\.\d+\/$/.test(folder)
      ? [
          'This server has no folder for this version alone. When the files in the folder above are replaced, browsers will refuse them: ask for a folder that never changes.',
        ]
      : []),
    ...(choice.fast && FAST_FORMS.includes(choice.form) ? hintNotes(choice) : []),
    ...(choice.styles === 'sheet' ? ['If a page has two widgets of a kind, give each a class of its own.'] : []),
  ];
}
