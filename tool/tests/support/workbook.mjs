// Writes workbooks for the tests, with the traps that real ones have.
import { zip } from '../../dist/testing.mjs';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const letters = (column) => String.fromCharCode(65 + column);

/** A cell: a text, a number, or XML with the cell's address for `@`. */
function cell(value, address) {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (value.startsWith('<c')) return value.replace('@', address);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

/** Rows of a tab as XML. Numbers of `hidden` are rows from 1. */
export function sheetData(rows, hidden = []) {
  const xml = rows.map((cells, index) => {
    const number = index + 1;
    const attributes = hidden.includes(number) ? ' hidden="1"' : '';
    return `<row r="${number}"${attributes}>${cells.map((value, column) => cell(value, letters(column) + number)).join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

/**
 * @param tabs { name, state, xml } or { name, state, rows, hidden }
 * @param options strict, date1904, styles (XML), strings (XML)
 */
export function workbook(tabs, { strict = false, date1904 = false, styles = '', strings = '' } = {}) {
  const { main, office } = strict ? STRICT : TRANSITIONAL;
  const relationships = (list) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(
        ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const sheets = tabs.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...tabs.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
  };
  tabs.forEach(({ xml, rows, hidden }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}">${xml ?? sheetData(rows, hidden)}</worksheet>`;
  });
  return zip(files);
}

/** A workbook with one tab. */
export const oneTab = (rows, { name = 'Sheet1', hidden, ...options } = {}) =>
  workbook([{ name, rows, hidden }], options);
