/**
 * Why a source cannot be read at all. Exit 3, unless there is a last good copy; `tab-missing` is a wrong
 * configuration, exit 64. `sources/error-words.ts` says each in five languages, with what to do.
 */
export type SourceErrorCode =
  | 'sheet-password'
  | 'sheet-old-format'
  | 'sheet-other-format'
  | 'sheet-sign-in-page'
  | 'sheet-too-large'
  | 'sheet-broken'
  | 'sheet-empty'
  | 'sheet-without-headers'
  | 'tab-missing';

export class SourceError extends Error {
  override name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    /** What the words name: `document`, and what the code needs. */
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(code);
  }
}
