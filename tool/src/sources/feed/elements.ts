import { hrefOf, parseUrl } from '../../../../src/feed/url.js';
import type { XmlElement } from './tree.js';

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements right inside another, by their names, in the order in which the names are given. */
export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  names.flatMap((name) => element.children.filter(isElement).filter((child) => child.name === name));

/** All elements inside another, by their names, in the order of the document. Inside one of them none is looked for. */
export function descendantsOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (names.includes(child.name) ? [child] : descendantsOf(child, ...names)));
}

export const attributeOf = ({ attributes }: XmlElement, name: string): string => attributes.get(name)?.trim() ?? '';

/** All text inside an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** What an element says as HTML: escaped HTML as it is meant, elements as they stand, plain text of Atom escaped. */
export function htmlOf(element: XmlElement): string {
  const type = attributeOf(element, 'type').toLowerCase();
  if (attributeOf(element, 'mode') === 'base64' || type === 'application/octet-stream')
    return unpacked(textOf(element));
  const isPlain = type === 'text';
  return element.children
    .map((child) => (isElement(child) ? markupOf(child) : isPlain ? escaped(child) : child))
    .join('');
}

/** Early Atom packs what it does not want to escape. */
const unpacked = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

function markupOf({ name, attributes, children }: XmlElement): string {
  const tag = name.replace(/^xhtml:/, '');
  const said = [...attributes].map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
  const inside = children.map((child) => (isElement(child) ? markupOf(child) : escaped(child))).join('');
  return `<${tag}${said}>${inside}</${tag}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An attribute of the nearest element that has it, from this one outwards. */
export function inherited(element: XmlElement, name: string): string {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const value = attributeOf(at, name);
    if (value) return value;
  }
  return '';
}

/** An address as an element means it, by `xml:base` of all elements around it. Empty: it is no address of the web. */
export function resolved(address: string, element: XmlElement, home: string | undefined): string {
  return hrefOf(parseUrl(address, baseOf(element, home))) ?? '';
}

function baseOf(element: XmlElement | undefined, home: string | undefined): string | undefined {
  if (!element) return home;
  const outer = baseOf(element.parent, home);
  const own = attributeOf(element, 'xml:base');
  return own ? (parseUrl(own, outer)?.href ?? outer) : outer;
}
