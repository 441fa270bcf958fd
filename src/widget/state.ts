import type { FeedError, LoadResult } from '../feed/index.js';

/** What has become of a widget's feed. */
export type FeedState =
  | { status: 'loading' }
  | { status: 'ready'; result: LoadResult }
  | { status: 'stale'; result: LoadResult }
  | { status: 'error'; error: FeedError };

/** What a widget shows. */
export type WidgetState<Content> =
  | { status: 'loading' }
  | { status: 'ready'; content: Content }
  | { status: 'empty' }
  | { status: 'stale'; content: Content; since: number | undefined }
  | { status: 'error'; error: FeedError };

export type Status = WidgetState<never>['status'];
