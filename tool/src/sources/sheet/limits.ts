const MIB = 1024 * 1024;

/** What a workbook may weigh: far above any that people keep, far below what would harm the machine. */
export const LIMITS = {
  /** Of the file. */
  bytes: 32 * MIB,
  /** Of one part of a workbook, once inflated. */
  partBytes: 64 * MIB,
  /** Of all parts that are read. */
  inflatedBytes: 128 * MIB,
  /** Of all tabs that are read. */
  cells: 2_000_000,
  /** Of a text file's record; a workbook's columns are as many as it has cells. */
  columns: 1000,
  /** Characters of a header. */
  header: 200,
  /** Parts of a workbook. */
  parts: 10_000,
} as const;
