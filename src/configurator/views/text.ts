import { html, type TemplateResult } from 'lit';

/** A sentence of the manifest: what stands between backticks is code. */
export function prose(text: string): (string | TemplateResult)[] {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece));
}

/** Names that would not do as words. */
const NAMES: Record<string, string> = { lang: 'Language', 'our-city': 'Your city', limit: 'Entries at once' };

/** The name of an attribute or of a value, as words: `our-city` is "Our city". */
export function words(name: string): string {
  const own = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (own) return own;
  const spaced = name.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
