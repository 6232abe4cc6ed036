import type { DefinedName } from '../../src/app/ports';
import { writtenTexts } from '../../src/app/narrative/written-texts';
import { emptyCell, type SheetGrid } from '../../src/domain/grid/sheet-grid';
import { sheetModel } from '../domain/sheet-model';

const empty: SheetGrid = { name: '', used: null, merges: [], cellAt: () => emptyCell };

function sheet(id: string, name: string, rows: readonly string[]) {
  const grid = sheetModel({ ...empty, name });
  rows.forEach((text, row) => {
    grid.put(row, 0, text);
  });
  return { id, grid };
}

const sheets = [
  sheet('1', '说明', ['标题', '甲。', '乙。']),
  sheet('2', '草稿', ['记录', '丙。', '丁。']),
];

/** _BF.text.narrative.national.1.N05, of the workbook or of a sheet. */
function named(part: string, refersTo: string, sheetId: string | null = null): DefinedName {
  const ending = part === '' ? '' : `.${part}`;
  return { name: `_BF.text.narrative.national.1${ending}`, refersTo: `=${refersTo}`, sheetId };
}

const cases: readonly (readonly [string, readonly DefinedName[], readonly string[]])[] = [
  [
    'sections stand on the sheet of their text',
    [named('', '说明!$A$1:$A$3'), named('N05', '说明!$A$2'), named('N06', '说明!$A$3')],
    ['1 N05 甲。', '1 N06 乙。'],
  ],
  [
    'one that was moved to another sheet is none of its text',
    [named('', '说明!$A$1:$A$3'), named('N05', '草稿!$A$2'), named('N06', '说明!$A$3')],
    ['1 N06 乙。'],
  ],
  [
    'two copies of a sheet that is gone have their own',
    [
      named('', '说明!$A$1:$A$3', '1'),
      named('N05', '说明!$A$2', '1'),
      named('', '草稿!$A$1:$A$3', '2'),
      named('N05', '草稿!$A$2', '2'),
    ],
    ['1 N05 甲。', '2 N05 丙。'],
  ],
];

test.each(cases)('%s', (_, names, expected) => {
  const texts = writtenTexts({ sheets, names, notes: null });
  const found = texts.flatMap(({ sheetId, sections }) =>
    [...sections].map(
      ([part, { lines }]) => `${sheetId} ${part} ${lines.map(({ text }) => text).join('')}`,
    ),
  );
  expect(found).toEqual(expected);
});
