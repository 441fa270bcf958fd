/** Letters of a beginning that is as good as the name. */
const BEGINNING = 4;

/** The name that somebody most likely meant: at most a third of its letters differ, or it begins so. Undefined where none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const [written, known] = [name.toLowerCase(), candidate.toLowerCase()];
    const isBeginning = written.length >= BEGINNING && known.startsWith(written);
    const distance = isBeginning ? 1 : editDistance(written, known);
    const isNear = isBeginning || distance <= Math.max(1, Math.ceil(candidate.length / 3));
    if (isNear && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** Levenshtein distance: the fewest letters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
