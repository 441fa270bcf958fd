import { createElement, useEffect, useState } from '@wordpress/element';
import { useSelect } from '@wordpress/data';
import { PluginDocumentSettingPanel } from '@wordpress/edit-post';
import { __, sprintf } from '@wordpress/i18n';
import type { PostType } from '../../../tool/src/sources/wordpress/types.js';
import { EntryReport } from './entry-report.js';
import { type FeedEntry, readEntry } from './read-entry.js';
import { settings } from './settings.js';

type PanelState = { status: 'reading' } | { status: 'failed'; reason: string } | { status: 'read'; read: FeedEntry };

/** Beside the post: whether it is in the feed, as what, and what the feed lacks. */
export function FeedPanel(): JSX.Element {
  const { id, modified, isSaving } = useSelect((select) => {
    const editor = select('core/editor');
    return {
      id: editor.getCurrentPostId(),
      modified: editor.getCurrentPostAttribute('modified'),
      isSaving: editor.isSavingPost(),
    };
  }, []);
  const state = useEntry(settings.type, id, [modified, isSaving]);
  return (
    <PluginDocumentSettingPanel name="mmc-feed" title={__('In the feed', 'mmc-widgets')}>
      {state.status === 'read' && <EntryReport {...state.read} />}
      {state.status === 'reading' && <p>{__('Reading …', 'mmc-widgets')}</p>}
      {state.status === 'failed' && <p>{notKnown(state.reason)}</p>}
    </PluginDocumentSettingPanel>
  );
}

// translators: %s is what went wrong.
const notKnown = (reason: string): string =>
  sprintf(__('Not known: the post cannot be read. %s', 'mmc-widgets'), reason);

/** Reads the post again when it has been saved: the feed knows nothing of what is only typed. */
function useEntry(type: PostType, id: number, saved: unknown[]): PanelState {
  const [state, setState] = useState<PanelState>({ status: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: PanelState): void => {
      if (isWanted) setState(next);
    };
    readEntry(type, id, settings.language).then(
      (read) => show({ status: 'read', read }),
      (error: unknown) => show({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [type, id, ...saved]);
  return state;
}
