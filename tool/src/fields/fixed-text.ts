/** A text in quotes stands for itself in `fields`: it names no field of the source. */
export const isFixedText = (value: string): boolean => /^".*"$|^'.*'$/s.test(value);
