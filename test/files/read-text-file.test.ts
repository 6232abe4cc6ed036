import { readTextFile, type UnreadableReason } from '../../src/files';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, swapped: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return swapped ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

/** A paragraph as L1 text, the rows of a table as L2 | cells, parted by bars; lines without words are left out. */
function blocks(text: string | Uint8Array): string[] {
  const file = readTextFile(typeof text === 'string' ? utf8(text) : text);
  if (file.kind !== 'text') throw new Error(`${file.reason} ${file.detail}`);
  return file.blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return block.text.trim() === '' ? [] : [`${block.at} ${block.text}`];
    return [
      `table ${block.at} ${block.width}`,
      ...block.rows.map(
        ({ cells }) => `${cells[0]?.at ?? ''} | ${cells.map((cell) => cell.text).join(' | ')}`,
      ),
    ];
  });
}

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['lines are paragraphs', '第一部分\n\n概况', ['L1 第一部分', 'L3 概况']],
  [
    'rows with tabs',
    '收支表\n项目\t金额\n合计\t1.00\n注',
    ['L1 收支表', 'table L2 2', 'L2 | 项目 | 金额', 'L3 | 合计 | 1.00', 'L4 注'],
  ],
  ['one row alone is a line', '目录\t3', ['L1 目录\t3']],
  [
    'rows that begin with empty cells',
    '收入\t支出\n\t基本\n甲\t',
    ['table L1 2', 'L1 | 收入 | 支出', 'L2 |  | 基本', 'L3 | 甲 | '],
  ],
  [
    'one cell a line',
    '表\n\n\t项目\n\t金额\n\n\t合计\n\t1.00\n\n\n\t乙\n\t2',
    ['L1 表', 'table L3 2', 'L3 | 项目 | 金额', 'L6 | 合计 | 1.00', 'table L10 2', 'L10 | 乙 | 2'],
  ],
  ['a cell of two lines', '\t项目\n编码\n\t甲', ['table L1 2', 'L1 | 项目\n编码 | 甲']],
  [
    'lines may end as in Windows',
    '甲\t乙\r\n1\t2\r\n',
    ['table L1 2', 'L1 | 甲 | 乙', 'L2 | 1 | 2'],
  ],
])('%s', (_, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

const gb18030 = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0xb1, 0xed, 0x0a, 0x31]);

test.each<[encoding: string, bytes: Uint8Array]>([
  ['UTF-8', utf8('预算表\n1')],
  ['UTF-8 with a mark', utf8('\uFEFF预算表\n1')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...wide('预算表\n1', false)])],
  ['UTF-16, other way round', Uint8Array.from([0xfe, 0xff, ...wide('预算表\n1', true)])],
  ['UTF-16 without a mark', wide('预算表\n1', false)],
  ['UTF-16 without a mark, other way round', wide('预算表\n1', true)],
  ['GB18030', gb18030],
])('%s', (_, bytes) => {
  expect(blocks(bytes)).toEqual(['L1 预算表', 'L2 1']);
});

test.each<[name: string, bytes: Uint8Array, reason: string]>([
  ['no bytes', new Uint8Array(), 'empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), 'notText'],
  ['letters of no encoding', Uint8Array.from([0x31, 0xff, 0xff]), 'notText'],
  ['31 megabytes', new Uint8Array(31_000_000).fill(0x31), 'tooLarge'],
  ['a quarter of a million lines', utf8('1\n'.repeat(250_000)), 'tooLarge'],
])('%s is refused', (_, bytes, reason) => {
  expect(readTextFile(bytes)).toMatchObject({ kind: 'unreadable', reason });
});

test.each<[name: string, text: string, reason: UnreadableReason | null]>([
  ['a page', '<html><table><tr><td>1</td></tr></table></html>', 'webPage'],
  ['a page that says so', '\uFEFF<!DOCTYPE html>\n<html></html>', 'webPage'],
  ['a page that is XML', '<?xml version="1.0"?>\n<!-- a -->\n<html/>', 'webPage'],
  ['a table alone', '<TABLE border=1><tr><td>项目', 'webPage'],
  ['a page with its pictures', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'webPage'],
  ['RTF', '{\\rtf1\\ansi\\ansicpg936 2022\\par}', 'richText'],
  [
    'a workbook in XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    'officeXml',
  ],
  ['one that does not say of what', '<Workbook xmlns="urn:a"/>', 'officeXml'],
  ['a document in XML', '<?xml version="1.0"?><pkg:package xmlns:pkg="a"/>', 'officeXml'],
  ['a text with tags in it', '2022年部门预算\n<table><tr>', null],
  ['a text in angles', '<三公经费>情况', null],
  ['a text about RTF', 'rtf', null],
])('by its beginning: %s', (_, text, reason) => {
  const file = readTextFile(utf8(text));
  expect(file.kind === 'unreadable' ? file.reason : null).toBe(reason);
});
