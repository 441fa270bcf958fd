/** Words of a title, at least, so that it is searched: shorter ones are too common. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of so many titles are looked for one by one before a text is taken apart. */
const FEW = 50;

/** Titles, word by word, for finding them in texts: at word borders, whatever stands between the words. */
export class Titles {
  /** By their first two words: the words, and the number of the title. */
  private readonly byOpening = new Map<string, { words: readonly string[]; title: number }[]>();

  private readonly all: (readonly string[])[] = [];

  /** @param titles levelled */
  constructor(titles: readonly string[]) {
    for (const [title, text] of titles.entries()) {
      const words = text.match(WORD) ?? [];
      if (words.length < FEWEST_WORDS) continue;
      const opening = `${words[0]} ${words[1]}`;
      this.all.push(words);
      const same = this.byOpening.get(opening) ?? [];
      this.byOpening.set(opening, [...same, { words, title }]);
    }
  }

  /** The numbers of the titles that stand in a text. */
  *in(text: string): Generator<number> {
    if (this.all.length <= FEW && !this.all.some((title) => title.every((word) => text.includes(word)))) return;
    const words = text.match(WORD) ?? [];
    for (let at = 0; at < words.length; at++) {
      for (const { words: wanted, title } of this.byOpening.get(`${words[at]} ${words[at + 1]}`) ?? []) {
        if (wanted.every((word, index) => word === words[at + index])) yield title;
      }
    }
  }
}
