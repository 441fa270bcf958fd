import { parseUrl } from '../../../src/feed/url.js';

const SEPARATORS = /[\s"'<>()[\]{}|\\^`\u0000]+/;
const TRAILING = /[.,;:!?…]+$/;

/** An address as it is compared: without scheme, `www.`, fragment and closing slash. Undefined: no address. */
export function addressKey(text: string): string | undefined {
  const trimmed = text.trim().replace(TRAILING, '');
  if (!trimmed.includes('/') && !trimmed.includes('.')) return undefined;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed.replace(/^\/\//, '')}`;
  // Not by `URL.canParse`: that of Node 20 refuses some hosts that its parser takes, such as https://zürich.example.
  const url = parseUrl(absolute);
  if (!url) return undefined;
  const { host, pathname, search } = url;
  return `${host.replace(/^www\./, '')}${decoded(pathname).replace(/\/+$/, '')}${decoded(search)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The addresses in a text, as they are compared. */
export function* addressesIn(text: string): Generator<string> {
  if (!text.includes('/')) return;
  for (const part of text.split(SEPARATORS)) {
    const key = part.includes('/') ? addressKey(part) : undefined;
    if (key !== undefined) yield key;
  }
}
