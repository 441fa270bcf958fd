import { Parser } from 'htmlparser2';
import { canonicalName } from './namespaces.js';

export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace: "title", "dc:date", "media:content". */
  name: string;
  /** By their names in lower case: "href", "xml:base". */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  parent: XmlElement | undefined;
}

/** Elements inside one another. What is deeper is read as if it stood at this depth. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 500_000;

/** The tree of an XML document, as far as it can be read: nothing is refused, and no entities of a DTD are expanded. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], parent: undefined };
  const prefixes: Map<string, string>[] = [new Map()];
  let parent = root;
  let tooDeep = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(written, given) {
        if (prefixes.length > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
          tooDeep++;
          return;
        }
        const attributes = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
        const known = withDeclared(prefixes[prefixes.length - 1] ?? new Map(), attributes);
        const element = { name: canonicalName(written, known), attributes, children: [], parent };
        parent.children.push(element);
        prefixes.push(known);
        parent = element;
      },
      ontext(text) {
        const { children } = parent;
        const last = children[children.length - 1];
        // An entity comes as a piece of its own.
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag() {
        if (tooDeep > 0) {
          tooDeep--;
          return;
        }
        prefixes.pop();
        parent = parent.parent ?? root;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** The namespaces that count inside an element. */
function withDeclared(outer: Map<string, string>, attributes: ReadonlyMap<string, string>): Map<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, uri]): [string, string] => [name.slice('xmlns:'.length), uri])]);
}
