/**
 * The address of a state is to say all of it. Storybook writes the controls into the address, but leaves out every text
 * with more in it than letters without accents, digits, spaces, hyphens and underscores: "Bogotá", or "report, op-ed".
 * Those go into a parameter of our own, in letters that every address has.
 */
export const TEXTS = 'texts';

type Args = Record<string, unknown>;

/** The changed texts that Storybook leaves out, written for the address, or null where there are none. */
export function textsLeftOut(args: Args, initialArgs: Args): string | null {
  const texts = Object.entries(args).filter(
    ([name, value]) => typeof value === 'string' && value !== initialArgs[name] && !/^[\w -]*$/.test(value),
  );
  return texts.length > 0 ? written(JSON.stringify(Object.fromEntries(texts))) : null;
}

/** Base64 of the text in UTF-8, as addresses may have it. */
function written(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** What `written` has written. */
export function read(text: string): string {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
