/**
 * A web address that is safe to link to or to load, or undefined.
 * `http:` and `https:` only, absolute, and without a user name or password that would disguise the host.
 */
export function safeUrl(value: unknown): string | undefined {
  const url = parseUrl(value);
  if (!url || url.username || url.password) return undefined;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** An absolute address, or one relative to a base. Undefined where it cannot be parsed. */
export function parseUrl(value: unknown, base?: string | URL): URL | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return new URL(value.trim(), base);
  } catch {
    return undefined;
  }
}
