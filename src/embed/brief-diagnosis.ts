/** Stands in for the diagnosis of documents in the files that need no other: there it would cost every page. */

export const documentKind = (): string => 'another kind of document; docs/feed.md says what can be read';

export const jsonFault = (_text: string, reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);
