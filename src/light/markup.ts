/** HTML that needs no more escaping. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | readonly Part[];

/** HTML from a template: what is put in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, index) => text + write(parts[index])).join(''));
}

function write(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escape(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element. An attribute that is undefined is not written. */
export const tag = (name: string, attributes: Attributes, ...content: readonly Part[]): Markup =>
  new Markup(`<${name}${writeAttributes(attributes)}>${write(content)}</${name}>`);

export const img = (attributes: Attributes): Markup => new Markup(`<img${writeAttributes(attributes)}>`);

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`))
    .join('');

/** Parts of a page, each on a line of its own; what is not there takes none. */
export const lines = (...parts: readonly (Markup | undefined)[]): Markup =>
  new Markup(parts.flatMap((part) => (part?.text ? [part.text] : [])).join('\n'));

/** An element around others, each on a line of its own. */
export const block = (name: string, ...parts: readonly (Markup | undefined)[]): Markup =>
  tag(name, {}, new Markup(`\n${lines(...parts).text}\n`));

/** Parts of a sentence with something between them. */
export function joined(parts: readonly (Markup | string | undefined)[], between: string): Markup {
  const there = parts.flatMap((part) => (part === undefined || part === '' ? [] : [write(part)]));
  return new Markup(there.join(between));
}
