import type { Choice } from './choice.js';
import { declarations } from './look.js';
import type { Home } from './snippet/snippet.js';

/** What somebody should know of the snippet that they are about to copy. */
export function notesOn(choice: Choice, { folder, pinned }: Home): string[] {
  const isColoured = declarations(choice.look, choice.attributes['theme']).length > 0;
  return [
    ...(choice.form === 'frame' && isColoured
      ? [
          'A frame is a page of its own: the colours, type and spaces that you chose do not reach into it. Its theme and its language do.',
        ]
      : []),
    ...(choice.form === 'pinned' && pinned.folder === folder && !/\/\d+\.\d+\.\d+\/$/.test(folder)
      ? [
          'This server has no folder for this version alone. When the files in the folder above are replaced, browsers will refuse them: ask for a folder that never changes.',
        ]
      : []),
    ...(choice.styles === 'sheet' ? ['If a page has two widgets of a kind, give each a class of its own.'] : []),
  ];
}
