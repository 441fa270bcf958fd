/** The size of a file as a language writes it, from bytes. */
export function fileSize(tag: string, bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? ['megabyte', bytes / 1e6] : ['kilobyte', Math.max(1, bytes / 1e3)];
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: bytes >= 1e6 ? 1 : 0 }).format(+size);
}
