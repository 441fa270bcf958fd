/** A token of JSON (RFC 8259). A text, a number or a word that is not whole is none. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * The position of the first character that makes a text no JSON; its length where the text ends too early.
 * Not every browser's parser tells it.
 */
export function faultPosition(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing' = 'value';
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const [whole, mark, value] = TOKEN.exec(text) ?? [];
    if (whole === undefined) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    const start = at + whole.length - (mark ?? value ?? '').length;
    at += whole.length;
    const isValueNext = expected.startsWith('value');
    const isEnd = expected.endsWith('end');
    if (value !== undefined) {
      if (expected.startsWith('key') && value.startsWith('"')) expected = 'colon';
      else if (isValueNext) expected = open.length > 0 ? 'comma or end' : 'nothing';
      else return start;
    } else if (isValueNext && (mark === '{' || mark === '[')) {
      open.push(mark === '{' ? '}' : ']');
      expected = mark === '{' ? 'key or end' : 'value or end';
    } else if (isEnd && mark === open.at(-1)) {
      open.pop();
      expected = open.length > 0 ? 'comma or end' : 'nothing';
    } else if (expected === 'comma or end' && mark === ',') expected = open.at(-1) === '}' ? 'key' : 'value';
    else if (expected === 'colon' && mark === ':') expected = 'value';
    else return start;
  }
}

/** Characters shown on either side of the place. */
const AROUND = 30;

/** Why a text is no JSON, for developers: what the parser said, and the characters around the place. */
export function jsonFault(text: string, reason: unknown): string {
  const start = text.trimStart();
  if (/^<(?:\?xml|rss|feed|rdf)/i.test(start))
    return 'it is XML; if it is an RSS or Atom feed, give the address of a JSON Feed of the site';
  if (start.startsWith('<')) return 'it is an HTML page; give the address of the feed itself';
  if (start === '') return 'it is empty';
  const at = faultPosition(text);
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND) || ' (the end)';
  const message = reason instanceof Error ? reason.message : String(reason);
  return `${message}; at character ${at + 1}: ${JSON.stringify(before)} and then ${JSON.stringify(after.trim())}`;
}
