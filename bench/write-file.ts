import { planForm } from '../src/domain/plan/plan-form';
import { readWorkbook, writeWorkbook, type NamedPlan } from '../src/files';
import { henan2022 } from '../src/packs';
import { henanSamples } from '../src/packs/samples/henan';
import { cellStyles, writeWithExcelJs, type ExcelJs } from './exceljs-workbook';
import { startWatch, type Time } from './stopwatch';

export interface FileWritings {
  readonly forms: string;
  readonly ways: Readonly<Record<string, readonly Time[]>>;
  readonly bytes: Readonly<Record<string, number>>;
}

const warmUps = 20;
const wanted = 5;

/** Five forms filled in, written in turns; without exceljs only by ours. */
export async function measureWriting(runs: number, exceljs: ExcelJs | null): Promise<FileWritings> {
  const sheets = largestSheets();
  const styled = sheets.map((sheet) => ({ ...sheet, styles: cellStyles(sheet.plan) }));
  const ways: Record<string, () => Promise<Uint8Array>> = {
    ours: () => writeWorkbook(sheets),
    ...(exceljs && { exceljs: () => writeWithExcelJs(exceljs, styled) }),
  };

  const bytes: Record<string, number> = {};
  for (const [name, write] of Object.entries(ways)) {
    const file = await write();
    bytes[name] = file.byteLength;
    await expectContent(name, file, sheets);
  }
  const times: Record<string, Time[]> = {};
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, write] of Object.entries(ways)) {
      const watch = startWatch();
      await write();
      if (run >= 0) (times[name] ??= []).push(watch.read());
    }
  }
  const cells = sheets.reduce((sum, { plan }) => sum + plan.cells.flat().length, 0);
  return { forms: `${sheets.length} forms of ${henan2022.id}, ${cells} cells`, ways: times, bytes };
}

/** Those of most cells, with their sample data. */
function largestSheets(): readonly NamedPlan[] {
  const plans = henanSamples.flatMap(({ packId, formId, styleId, profile, values }) => {
    const form = henan2022.forms.find(({ id }) => id === formId);
    return form ? [planForm({ packId, form, styleId, profile, values })] : [];
  });
  return plans
    .toSorted((one, other) => other.cells.flat().length - one.cells.flat().length)
    .slice(0, wanted)
    .map((plan) => ({ name: plan.sheetName, plan }));
}

/** A fast answer counts only if it is the same answer. */
async function expectContent(
  name: string,
  bytes: Uint8Array,
  sheets: readonly NamedPlan[],
): Promise<void> {
  const file = await readWorkbook(bytes);
  if (file.kind === 'unreadable') throw new Error(`${name}: ${file.detail}`);
  sheets.forEach(({ plan }, index) =>
    plan.cells.forEach((row, down) =>
      row.forEach((cell, across) => {
        const found = file.sheets[index]?.grid.cellAt(down, across);
        const written = typeof cell === 'object' ? cell?.formula : cell;
        const isThere =
          typeof cell === 'object' && cell ? found?.formula === written : found?.value === written;
        if (!isThere && written !== undefined && written !== '') {
          throw new Error(
            `${name}: ${plan.sheetName} ${down},${across} is ${JSON.stringify(found)}`,
          );
        }
      }),
    ),
  );
}
