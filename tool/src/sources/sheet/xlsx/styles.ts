import { readXml } from './xml.js';

/** How a cell's number is shown. */
export interface NumberFormat {
  /** How much of a date is shown; undefined: it is no date. */
  date?: 'year' | 'month' | 'day';
  /** Digits that "000" fills up to. */
  digits?: number;
}

/** ECMA-376, 18.8.30: formats without a code of their own. */
const BUILT_IN_DATES = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_MONTH = 17;

/** The format of each style that cells refer to by number. */
export function readStyles(bytes: Uint8Array | undefined): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  if (!bytes) return formats;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? builtIn(id) : formatOf(code));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return formats;
}

function builtIn(id: number): NumberFormat {
  if (id === BUILT_IN_MONTH) return { date: 'month' };
  return BUILT_IN_DATES.has(id) ? { date: 'day' } : {};
}

/** What a format's code shows: texts in quotes, colours and languages in brackets aside. */
function formatOf(code: string): NumberFormat {
  const [shown = ''] = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .split(';');
  if (/^0{2,15}$/.test(shown)) return { digits: shown.length };
  if (/general|[#0?@]/.test(shown) || !/[ydeg]/.test(shown)) return {};
  if (shown.includes('d')) return { date: 'day' };
  return { date: shown.includes('m') ? 'month' : 'year' };
}
