import { columnName } from '../sources/sheet/grid.js';
import { zip } from './zip-writer.js';

/** A column of an empty table. */
export interface TemplateColumn {
  header: string;
  note: string;
  choices: readonly string[];
}

/** A row below the headers: a cell a column. */
export interface TemplateRow {
  cells: readonly string[];
  isHidden?: boolean;
}

export interface TemplateSheet {
  tab: string;
  columns: readonly TemplateColumn[];
  rightToLeft: boolean;
  /** None: an empty table. */
  rows?: readonly TemplateRow[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Rows that the drop-downs reach down to. */
const ROWS = 5000;
/** Tab of what the drop-downs offer; hidden, as lists of over 255 characters must stand somewhere. */
const LISTS = 'Lists';

/** A workbook of Excel 2007 or later (ECMA-376) with one table. */
export function workbook(sheet: TemplateSheet): Uint8Array {
  return zip({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(sheet.tab)}" sheetId="1" r:id="rId1"/><sheet name="${LISTS}" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': tableSheet(sheet),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['comments', '../comments1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ]),
    'xl/comments1.xml': comments(sheet.columns),
    'xl/drawings/vmlDrawing1.vml': commentBoxes(sheet.columns),
    'xl/worksheets/sheet2.xml': listsSheet(sheet.columns),
  });
}

function tableSheet({ columns, rightToLeft, rows = [] }: TemplateSheet): string {
  const view = `<sheetView ${rightToLeft ? 'rightToLeft="1" ' : ''}workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`;
  const headers = columns.map(({ header }, index) => textCell(`${columnName(index)}1`, header, 1)).join('');
  const dropDowns = columns.flatMap(({ choices }, index) =>
    choices.length > 0 ? [dropDown(index, choices.length)] : [],
  );
  const validations = `<dataValidations count="${dropDowns.length}">${dropDowns.join('')}</dataValidations>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews>${view}</sheetViews><cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols><sheetData><row r="1">${headers}</row>${rows.map(tableRow).join('')}</sheetData>${dropDowns.length > 0 ? validations : ''}<legacyDrawing r:id="rId2"/></worksheet>`;
}

function tableRow({ cells, isHidden }: TemplateRow, index: number): string {
  const number = index + 2;
  const list = cells.map((text, column) => (text ? textCell(`${columnName(column)}${number}`, text, 0) : ''));
  return `<row r="${number}"${isHidden ? ' hidden="1"' : ''}>${list.join('')}</row>`;
}

/** Offers, and does not insist. */
function dropDown(column: number, count: number): string {
  const name = columnName(column);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}2:${name}${ROWS}"><formula1>${LISTS}!$${name}$1:$${name}$${count}</formula1></dataValidation>`;
}

/** Each list stands in the column that it is for. */
function listsSheet(columns: readonly TemplateColumn[]): string {
  const length = Math.max(0, ...columns.map(({ choices }) => choices.length));
  const rows = Array.from({ length }, (_, row) => {
    const cells = columns.map(({ choices: { [row]: choice } }, index) =>
      choice === undefined ? '' : textCell(`${columnName(index)}${row + 1}`, choice, 0),
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const textCell = (address: string, text: string, style: number): string =>
  `<c r="${address}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;

function comments(columns: readonly TemplateColumn[]): string {
  const list = columns.map(({ note }, index) =>
    note
      ? `<comment ref="${columnName(index)}1" authorId="0"><text><t xml:space="preserve">${escape(note)}</t></text></comment>`
      : '',
  );
  return `${HEAD}<comments xmlns="${MAIN}"><authors><author>mmc-feed</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** Excel shows a comment only where a drawing of the old kind has a box for it. */
function commentBoxes(columns: readonly TemplateColumn[]): string {
  const boxes = columns.map(({ note }, column) => {
    const anchor = `${column + 1}, 10, 0, 5, ${column + 3}, 40, 6, 5`;
    return note
      ? `<v:shape type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
      : '';
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}

/** Style 1 is that of headers. */
const styles = (): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`;

function contentTypes(): string {
  const type = (part: string, name: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('worksheets/sheet2', 'worksheet')}${type('styles', 'styles')}${type('comments1', 'comments')}</Types>`;
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  const list = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
