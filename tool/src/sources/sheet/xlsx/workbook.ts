import { broken, otherFormat } from '../errors.js';
import type { Grid } from '../grid.js';
import { readSharedStrings } from './strings.js';
import { readStyles } from './styles.js';
import { readWorksheet } from './worksheet.js';
import { isTrue, prefixed, readXml } from './xml.js';
import { type Archive, openZip } from './zip.js';

/** A tab that is read when it is asked for. */
export interface Tab {
  name: string;
  hidden: boolean;
  read(): Grid;
}

interface Relationship {
  type: string;
  target: string;
}

/** The tabs of a workbook of Excel 2007 or later (ECMA-376, transitional or strict). */
export function openWorkbook(bytes: Uint8Array, file: string): Tab[] {
  const archive = openZip(bytes, file);
  const path = [...relationships(archive, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const workbook = archive.read(path ?? 'xl/workbook.xml');
  if (!workbook || !path?.endsWith('.xml')) throw archive.names.length > 0 ? otherFormat(file) : broken(file);
  const parts = relationships(archive, path);
  const { sheets, date1904 } = readWorkbook(workbook);
  if (sheets.length === 0) throw otherFormat(file);
  const partOf = (type: string): Uint8Array | undefined => {
    const part = [...parts.values()].find((relationship) => relationship.type === type);
    return part && archive.read(part.target);
  };
  let context: Parameters<typeof readWorksheet>[1] | undefined;
  const contextOf = (): Parameters<typeof readWorksheet>[1] =>
    (context ??= {
      strings: readSharedStrings(partOf('sharedStrings')),
      formats: readStyles(partOf('styles')),
      date1904,
    });
  return sheets
    .filter(({ id }) => parts.get(id)?.type === 'worksheet')
    .map(({ name, hidden, id }) => ({
      name,
      hidden,
      read() {
        const sheet = archive.read(parts.get(id)?.target ?? '');
        if (!sheet) throw broken(file);
        return { tab: name, hidden, ...readWorksheet(sheet, contextOf(), file) };
      },
    }));
}

function readWorkbook(bytes: Uint8Array): {
  sheets: { name: string; hidden: boolean; id: string }[];
  date1904: boolean;
} {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let date1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const { name: tab = '', state } = attributes;
      sheets.push({
        name: tab,
        hidden: state === 'hidden' || state === 'veryHidden',
        id: prefixed(attributes, 'id') ?? '',
      });
    },
  });
  return { sheets, date1904 };
}

/** What a part refers to, by id. The last word of a type is the same in both forms of the standard. */
function relationships(archive: Archive, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  readXml(bytes, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const target = new URL(Target, `file:///${folder}`).pathname.slice(1);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}
