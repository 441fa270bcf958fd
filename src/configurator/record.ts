/** A record with an entry changed, or without it. */
export function withValue(
  record: Record<string, string>,
  name: string,
  value: string | undefined,
): Record<string, string> {
  const others = Object.entries(record).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
