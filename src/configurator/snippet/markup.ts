/** HTML as it is written into snippets. Whatever a value holds, it stays a value. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** `true`: only named. Undefined: left out. */
export type Attribute = [name: string, value: string | true | undefined];

/** A start tag; a long one takes a line for each attribute. */
export function startTag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.flatMap(([attribute, value]) => {
    if (value === undefined) return [];
    return [value === true ? attribute : `${attribute}="${escapeHtml(value)}"`];
  });
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length <= LINE ? line : `<${name}\n  ${written.join('\n  ')}\n>`;
}

const LINE = 80;

/** An element whose content stands on lines of its own. */
export function element(name: string, attributes: readonly Attribute[], content = ''): string {
  const start = startTag(name, attributes);
  return content ? `${start}\n  ${content.replaceAll('\n', '\n  ')}\n</${name}>` : `${start}</${name}>`;
}

/** Declarations on one line, as a `style` attribute has them. */
export const inline = (declarations: readonly [name: string, value: string][]): string =>
  declarations.map(([name, value]) => `${name}: ${value}`).join('; ');

/** A rule of a style sheet. */
export const rule = (selector: string, declarations: readonly [name: string, value: string][]): string =>
  `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
