import { insertForm } from '../../src/app';
import { catalogue } from '../../src/app/catalogue';
import { inspectForms, repairForm } from '../../src/app/repair';
import { findForms } from '../../src/app/repair/find-forms';
import { openProduct } from './open-product';

export const sheetName = '项目支出预算表';

export type Product = Awaited<ReturnType<typeof openProduct>>;
export type Project = readonly [name: unknown, amount: unknown];

export const projects: readonly Project[] = [
  ['水电费', 70],
  ['安保', 20],
  ['系统建设', 800],
];

/** 项目支出预算表 with three projects in the rows 7 to 9; its total is in row 6, and row 10 closes the list. */
export async function open(): Promise<Product> {
  const product = await openProduct();
  await insertForm(product.workbook, { packId: 'national', formId: 'F16', place: 'newSheet' });
  await onSheet((sheet) => {
    sheet.getRange('A7:C9').values = projects.map(([name], at) => [
      at < 2 ? '其他运转类' : '特定目标类',
      name,
      '某某局',
    ]);
    sheet.getRange('E7:E9').values = projects.map(([, amount]) => [amount]);
  });
  return product;
}

export async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(sheetName), context);
    await context.sync();
  });
}

export interface Found {
  readonly sheet: string;
  readonly projects: readonly Project[];
  /** What the pane says of it. */
  readonly damages: readonly string[];
}

/** The forms as the pane finds them, by their names or by their shape. */
export async function found({ workbook }: Product): Promise<Found[]> {
  const reading = await workbook.readSheets({ of: 'all', withFormats: true });
  const { forms } = await inspectForms(workbook);
  return findForms(reading, catalogue).map(({ sheet, now }, at) => ({
    sheet: sheet.grid.name,
    projects: projectsIn(now.reading.values),
    damages: forms[at]?.findings.map(({ damage }) => damage.kind) ?? [],
  }));
}

function projectsIn(values: unknown): Project[] {
  const { units = [] } = values as {
    units?: { projects?: { name?: unknown; general?: unknown }[] }[];
  };
  return units.flatMap((unit) =>
    (unit.projects ?? []).map(({ name, general }): Project => [name, general]),
  );
}

export async function repairAll({ workbook }: Product): Promise<string[]> {
  const { forms } = await inspectForms(workbook);
  const outcomes: string[] = [];
  for (const form of forms) {
    const findings = form.findings.filter(({ repair }) => repair !== 'none').map(({ id }) => id);
    if (findings.length === 0) continue;
    outcomes.push((await repairForm(workbook, { form, findings })).kind);
  }
  return outcomes;
}
