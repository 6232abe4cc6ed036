import { insertForm, noProfile } from '../../src/app';
import { chooseForm } from '../../src/app/insert/choose-form';
import { drawEmpty } from '../../src/app/insert/empty-form';
import { styleOf } from '../../src/domain/form/form-definition';
import { contains, parseRange } from '../../src/domain/grid/cell-range';
import { writeWorkbook } from '../../src/files';
import { saveFile } from '../../src/workbench/xlsx/file-in-engine';
import { openProduct } from '../host/open-product';
import { caseName, everyForm, type FormCase } from './every-form';
import { openedSheets } from './opened-sheet';

type Opened = Awaited<ReturnType<typeof openedSheets>>[number];

/** In pixels: a file need not say it. */
const standardWidth = 64;

/** The sheet that a form was inserted on by office.js, as a file has it. */
async function inserted({ packId, form, styleId }: FormCase): Promise<Opened | undefined> {
  const { workbench, workbook } = await openProduct();
  const choice = { packId, formId: form.id, styleId };
  await insertForm(workbook, { ...choice, place: 'newSheet' });
  return (await openedSheets(await saveFile(workbench.engine))).at(-1);
}

/** All of a sheet that both ways are to agree in, row by row. */
function facts(sheet: Opened | undefined, rows: number, columns: number) {
  if (!sheet) throw new Error('there is no sheet');
  const each = <Seen>(see: (row: number, column: number) => Seen) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => see(row, column)),
    );
  const { name, merges, widths, heights, frozenRows, conditionalFormats, names } = sheet;
  return {
    ...{ name, frozenRows },
    merges: [...merges].sort(),
    widths: widths.filter((width) => width !== standardWidth),
    heights: heights.slice(0, rows),
    contents: each(sheet.content),
    looks: each((row, column) => ({
      ...sheet.look(row, column),
      lines: linesAround(sheet, row, column),
    })),
    validations: inOneOrder(sheet.validations),
    // The first of two that speak of a cell is seen.
    conditionalFormats,
    names: names
      .filter(({ isOfSheet }) => !isOfSheet)
      // A name of a sheet may be quoted though it need not be.
      .map(({ name, refersTo }) => [name, refersTo.replaceAll("'", '')]),
  };
}

function inOneOrder<Rule>(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** A line between two cells is one, whichever of them has it; within a merged one there is none to be seen. */
function linesAround({ look, merges }: Opened, row: number, column: number) {
  const own = merges
    .flatMap((merge) => parseRange(merge) ?? [])
    .find((merge) => contains(merge, { row, column }));
  const sides = [
    [-1, 0],
    [0, 1],
    [1, 0],
    [0, -1],
  ] as const;
  return sides.map(([down, across], side) => {
    const line = look(row, column).lines[side] ?? null;
    const beside = { row: row + down, column: column + across };
    if (own && contains(own, beside)) return null;
    if (line || beside.row < 0 || beside.column < 0) return line;
    return look(beside.row, beside.column).lines[(side + 2) % 4] ?? null;
  });
}

// Packs share forms: each layout is written once.
const layouts = new Map(everyForm.map((one) => [styleOf(one.form, one.styleId), one]));

test.each([...layouts.values()].map((one) => [caseName(one), one] as const))(
  '%s: inserted it is what it is in a file',
  async (_, one) => {
    const { packId, form, styleId } = one;
    const plan = drawEmpty(
      chooseForm({ packId, formId: form.id, styleId }, noProfile),
      noProfile,
      undefined,
    );
    const [written] = await openedSheets(await writeWorkbook([{ name: plan.sheetName, plan }]));
    const size = [plan.cells.length, plan.columnWidths.length] as const;
    expect(facts(await inserted(one), ...size)).toEqual(facts(written, ...size));
  },
);
