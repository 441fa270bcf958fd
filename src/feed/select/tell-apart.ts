/** Names for entries of which no two are called the same: namesakes have numbers, "Springfield, United States 2". */
export function tellApart<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): (entry: Entry) => string {
  const names = new Map<Entry, string>();
  const namesakes = new Map<string, number>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const number = namesakes.get(name);
    namesakes.set(name, (number ?? 1) + 1);
    names.set(entry, number ? `${name} ${number}` : name);
  }
  return (entry) => names.get(entry) ?? '';
}
