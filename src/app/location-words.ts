import { alike, type Words } from '../domain/form/words';
import { parseSheetAddress, type SheetAddress } from '../domain/grid/sheet-address';
import { fillWords } from './messages/fill-text';
import { listWords } from './messages/list-words';

const texts = {
  paragraph: { zh: '第{number}段', en: 'Paragraph {number}' },
  line: { zh: '第{number}行', en: 'Line {number}' },
  table: { zh: '第{number}个表', en: 'Table {number}' },
  cell: {
    zh: '第{number}个表第{row}行{column}列',
    en: 'Table {number}, row {row}, column {column}',
  },
} satisfies Readonly<Record<string, Words>>;

const pattern =
  /^(?:¶(?<paragraph>\d+)|L(?<line>\d+)|T(?<table>\d+)(?:!(?<column>[A-Z]+)(?<row>\d+))?)$/;

/** A place in one of several files, by what can be read. */
const inFile = /^(?<file>.+\.(?:xlsx|xlsm|docx|docm|txt)) (?<own>\S.*)$/i;

/**
 * Where something is, for people, the same everywhere: 收支 总表!B4 of a workbook, without the quotation marks of formulas, and of a
 * document T3!B4 as 第3个表第4行B列. Programs read the addresses themselves. What is no address is left as it is.
 */
export function locationWords(at: string): Words {
  const { file, own } = inFile.exec(at)?.groups ?? {};
  if (file !== undefined && own !== undefined) {
    const { zh, en } = locationWords(own);
    return { zh: `${file} ${zh}`, en: `${file}, ${en}` };
  }
  const onSheet = parseSheetAddress(at);
  if (onSheet && !at.includes('/') && !pattern.test(at)) return alike(sheetPlace(onSheet));
  const parts = at.split('/').map(partWords);
  return {
    zh: parts.map(({ zh }) => zh).join('里的'),
    en: parts.map(({ en }) => en).join(' › '),
  };
}

/** Several of them, as a sentence lists them. */
export function locationsWords(at: readonly string[]): Words {
  return listWords(at.map(locationWords));
}

/** The place of a form's finding, on the sheet of the form or in a document. */
export function locationIn(
  { sheet, place }: { readonly sheet: string; readonly place?: string | undefined },
  at: string,
): Words {
  return place === undefined ? alike(sheetPlace({ sheet, address: at })) : locationWords(at);
}

/** 收支 总表!B4 */
export function sheetPlace({ sheet, address }: SheetAddress): string {
  return `${sheet}!${address}`;
}

function partWords(at: string): Words {
  const { paragraph, line, table, column, row } = pattern.exec(at)?.groups ?? {};
  if (paragraph !== undefined) return fillWords(texts.paragraph, { number: paragraph });
  if (line !== undefined) return fillWords(texts.line, { number: line });
  if (table === undefined) return alike(at);
  return column === undefined || row === undefined
    ? fillWords(texts.table, { number: table })
    : fillWords(texts.cell, { number: table, row, column });
}
