/** What a command reads and writes beside files. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** Ends what would go on for ever: `build --watch`. */
  signal?: AbortSignal | undefined;
}

export interface Output {
  write(text: string): unknown;
  /** Whether a person watches. */
  isTTY?: boolean | undefined;
}
