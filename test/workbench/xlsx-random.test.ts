import fc from 'fast-check';
import { emptySheet } from '../../src/workbench/engine/engine';
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  WrapStrategy,
} from '../../src/workbench/engine/univer';
import type { ICellData, IStyleData, IWorkbookData } from '../../src/workbench/engine/univer';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../src/workbench/xlsx/save-xlsx';

const color = fc.constantFrom('#FF0000', '#00B050', '#123456');
const style: fc.Arbitrary<IStyleData> = fc.record(
  {
    ff: fc.constantFrom('宋体', 'Arial'),
    // 11 is the size of cells that say none.
    fs: fc.integer({ min: 12, max: 40 }),
    bl: fc.constant(BooleanNumber.TRUE),
    it: fc.constant(BooleanNumber.TRUE),
    cl: color.map((rgb) => ({ rgb })),
    bg: color.map((rgb) => ({ rgb })),
    bd: color.map((rgb) => ({ t: { s: BorderStyleTypes.DASHED, cl: { rgb } } })),
    ht: fc.constantFrom(1, 2, 3),
    vt: fc.constantFrom(1, 2),
    tb: fc.constant(WrapStrategy.WRAP),
    n: fc
      .constantFrom('0.00', '#,##0;[Red]-#,##0', 'yyyy"年"m"月"')
      .map((pattern) => ({ pattern })),
  },
  { requiredKeys: [] },
);

// What XML 1.0 can hold; Excel keeps no empty text in a cell.
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })

  .filter((value) => /^[^\0-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF#]+$/u.test(value));
const content: fc.Arbitrary<ICellData> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v, t: CellValueType.NUMBER })),
  fc.boolean().map((value) => ({ v: Number(value), t: CellValueType.BOOLEAN })),
  text.map((v) => ({ v, t: CellValueType.STRING })),
  fc.constantFrom('=SUM(A1:B2)', '="<&>"&A1').map((f) => ({ f, v: 1, t: CellValueType.NUMBER })),
);

const cell = fc.record({
  row: fc.nat(40),
  column: fc.nat(20),
  content: fc.option(content),
  style: fc.option(style),
});

function workbookOf(cells: readonly { row: number; column: number; data: ICellData }[]) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, data } of cells) (cellData[row] ??= {})[column] = data;
  const snapshot: Partial<IWorkbookData> = {
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: '表', ...emptySheet, cellData } },
  };
  return { snapshot, sideData: new Map(), activeSheetId: 's' };
}

/** The cells of the only sheet, with their styles written out. */
function cellsOf({ snapshot }: { readonly snapshot: Partial<IWorkbookData> }): unknown {
  const [sheet] = Object.values(snapshot.sheets ?? {});
  const rows = Object.entries((sheet?.cellData ?? {}) as Record<string, Record<string, ICellData>>);
  return Object.fromEntries(
    rows.flatMap(([row, line]) =>
      Object.entries(line).map(([column, { s, v, f, t }]) => {
        const look = typeof s === 'string' ? snapshot.styles?.[s] : s;
        // Texts that look like numbers are marked as texts.
        const type = t === CellValueType.FORCE_STRING ? CellValueType.STRING : t;
        // A file knows no negative zero.
        return [`${row},${column}`, { v: v === 0 ? 0 : v, f, t: type, look: look ?? {} }];
      }),
    ),
  );
}

test('any cells come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (drawn) => {
      const cells = drawn
        .map(({ row, column, content: inside, style: look }) => ({
          row,
          column,
          data: { ...inside, ...(look && Object.keys(look).length > 0 ? { s: look } : {}) },
        }))
        .filter(({ data }) => Object.keys(data).length > 0);
      const before = workbookOf(cells);
      const after = await openXlsx(await saveXlsx(before), '表.xlsx');
      expect(cellsOf(after)).toEqual(cellsOf(before));
    }),
    { numRuns: 100 },
  );
});
