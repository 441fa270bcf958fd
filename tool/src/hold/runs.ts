/** Characters of a run: whoever copies that many has copied. */
const RUN = 40;
const BASE = 0x01000193;
/** Characters beside what is public: the end of a sentence before a boilerplate is no secret. */
const SLACK = 2;
/** BASE to the power of RUN - 1. */
const LEADING = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * All runs of 40 characters of some texts, for finding them in others: a rolling hash (Rabin and Karp), and a table
 * with open addresses. Time and memory grow with the length of the texts, whatever stands in them.
 */
export class Runs {
  private readonly text: string;
  private readonly owners: readonly number[];
  /** Where a run begins in `text`, plus one; 0: a free place. */
  private readonly table: Int32Array;
  private readonly forgotten: Uint8Array;

  constructor(texts: readonly string[]) {
    const long = texts.map((text) => (text.length >= RUN ? text : ''));
    this.text = long.join('\u0000');
    this.owners = startsOf(long);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(this.text.length * 2 + 2)));
    this.forgotten = new Uint8Array(this.text.length);
    eachRun(this.text, (start, hash) => {
      const place = this.placeOf(this.text, start, hash);
      if (this.table[place] === 0) this.table[place] = start + 1;
      return true;
    });
  }

  /** Runs that stand in a text count no more, but for a character or two. */
  forget(text: string): void {
    this.scan(text, (run) => {
      this.forgotten.fill(1, Math.max(0, run - SLACK), run + SLACK + 1);
      return true;
    });
  }

  /** The number of a text of which a run stands in this one, or undefined. */
  find(text: string): number | undefined {
    let found: number | undefined;
    this.scan(text, (run) => {
      if (this.forgotten[run]) return true;
      found = run;
      return false;
    });
    return found === undefined ? undefined : this.ownerOf(found);
  }

  /** Calls `visit` for each run of the text that is known, with its place, until it returns false. */
  private scan(text: string, visit: (run: number) => boolean): void {
    if (this.text.length < RUN) return;
    eachRun(text, (start, hash) => {
      const run = (this.table[this.placeOf(text, start, hash)] ?? 0) - 1;
      return run < 0 || visit(run);
    });
  }

  /** The place in the table of a run, or the free one where it belongs. */
  private placeOf(text: string, start: number, hash: number): number {
    const mask = this.table.length - 1;
    for (let place = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask; ; place = (place + 1) & mask) {
      const run = (this.table[place] ?? 0) - 1;
      if (run < 0 || isSame(this.text, run, text, start)) return place;
    }
  }

  private ownerOf(run: number): number {
    let owner = 0;
    for (const [index, start] of this.owners.entries()) if (start <= run) owner = index;
    return owner;
  }
}

function startsOf(texts: readonly string[]): number[] {
  let start = 0;
  return texts.map((text) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

function isSame(text: string, at: number, other: string, otherAt: number): boolean {
  for (let index = 0; index < RUN; index++) {
    if (text.charCodeAt(at + index) !== other.charCodeAt(otherAt + index)) return false;
  }
  return true;
}

function eachRun(text: string, visit: (start: number, hash: number) => boolean): void {
  let hash = 0;
  /** Where the last separator was: no run reaches over it. */
  let barrier = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at >= RUN) hash = Math.imul(hash - Math.imul(text.charCodeAt(at - RUN), LEADING), BASE) + code;
    else hash = Math.imul(hash, BASE) + code;
    if (code === 0) barrier = at;
    const start = at - RUN + 1;
    if (start > barrier && !visit(start, hash)) return;
  }
}
