export interface Tag {
  /** In lower case; empty for a comment and the like. */
  name: string;
  isEnd: boolean;
  attributes: string;
  /** The position after the tag. */
  end: number;
}

/** A `>`, the `<` of what is no longer this tag, or the quote that begins a value: elsewhere quotes mean nothing. */
const STOP = /[<>]|=\s*(["'])/g;
const NAME = /<(\/?)([a-z][a-z0-9-]*)/iy;

/** Makes a reader of the tags of a piece of HTML: undefined where the `<` at a position opens none. In all, linear in its length. */
export function tagReader(html: string): (open: number) => Tag | undefined {
  /** Given up at the first tag that never ends with them: otherwise each `<` could be looked at up to the end. */
  let quotesCount = true;
  const endOf = (from: number): number | undefined => {
    const end = endOfTag(html, from, quotesCount);
    if (end !== undefined || !quotesCount) return end;
    quotesCount = false;
    return endOfTag(html, from, false);
  };
  return (open) => {
    NAME.lastIndex = open;
    const [start = '<', slash = '', name = ''] = NAME.exec(html) ?? [];
    if (!name && !/[!?/]/.test(html.charAt(open + 1))) return undefined;
    const from = open + start.length;
    const end = endOf(from);
    if (end === undefined) return undefined;
    return { name: name.toLowerCase(), isEnd: slash !== '', attributes: html.slice(from, end - 1), end };
  };
}

function endOfTag(html: string, from: number, quotesCount: boolean): number | undefined {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(html); stop; stop = STOP.exec(html)) {
    const [found, quote] = stop;
    if (found === '>') return STOP.lastIndex;
    if (found === '<') return undefined;
    if (!quote || !quotesCount) continue;
    const close = html.indexOf(quote, STOP.lastIndex);
    if (close < 0) return undefined;
    STOP.lastIndex = close + 1;
  }
  return undefined;
}
