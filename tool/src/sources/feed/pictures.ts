import { decodeEntities } from '../../../../src/feed/html/entities.js';
import { tagReader } from '../../../../src/feed/html/tags.js';

export interface Picture {
  address: string;
  /** What it shows, where somebody has said so. */
  text: string;
}

const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
/** Pixels: smaller ones count readers, or are icons. */
const SMALLEST = 50;
/** What is looked at of a text: pictures that stand for it are at its beginning. */
const LONGEST = 50_000;

/** The first picture of a text in HTML that is to be seen. */
export function pictureIn(html: string): Picture | undefined {
  const text = html.slice(0, LONGEST);
  const tagAt = tagReader(text);
  for (let open = text.search(/<img\b/i); open >= 0; open = nextImage(text, open)) {
    const tag = tagAt(open);
    if (!tag) continue;
    const attributes = attributesOf(tag.attributes);
    const address = attributes.get('src') ?? '';
    if (/^(https?:)?\/\/|^[/.\w]/i.test(address) && !/^data:/i.test(address) && !isTiny(attributes)) {
      return { address, text: attributes.get('alt') ?? '' };
    }
  }
  return undefined;
}

function nextImage(text: string, from: number): number {
  const next = text.slice(from + 1).search(/<img\b/i);
  return next < 0 ? -1 : from + 1 + next;
}

const attributesOf = (written: string): Map<string, string> =>
  new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]): [string, string] => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? '').trim(),
    ]),
  );

const isTiny = (attributes: ReadonlyMap<string, string>): boolean =>
  ['width', 'height'].some((side) => {
    const pixels = Number.parseInt(attributes.get(side) ?? '', 10);
    return pixels < SMALLEST;
  });
