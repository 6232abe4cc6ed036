import fc from 'fast-check';
import { emptyValues } from '../../../src/domain/form/empty-values';
import { printCell } from '../../../src/domain/grid/cell';
import { overlap, printRange, rangeOf, type CellRange } from '../../../src/domain/grid/cell-range';
import { planForm } from '../../../src/domain/plan/plan-form';
import { parseMark } from '../../../src/domain/layout/mark-name';
import { markedRegion } from '../../../src/domain/read/form-extent';
import type { FormReading } from '../../../src/domain/read/form-reading';
import { readForm } from '../../../src/domain/read/read-form';
import { planRows } from '../../../src/domain/rows/plan-rows';
import { layouts, profile, type Layout } from '../../domain/every-layout';
import { anyIntention, type Intention } from '../../domain/operations/choose-operation';
import type { Operation } from '../../domain/operations/operation';
import { readUserSheet } from '../../domain/operations/read-user-sheet';
import { beginHistory, takeStep } from '../../domain/operations/run-operations';
import { userSheet } from '../../domain/operations/user-sheet';
import { openProduct } from '../open-product';

type Product = Awaited<ReturnType<typeof openProduct>>;

/** The workbench has no sorting; what sheets and names do is followed by the tests of following. */
const kinds: ReadonlySet<Intention['kind']> = new Set([
  'type',
  'typeAnywhere',
  'clear',
  'insert',
  'delete',
  'undo',
  'redo',
  'copy',
  'fillDown',
  'rename',
  'paste',
  'command',
]);

const sheetName = '表';

async function open({ packId, form, style }: Layout): Promise<Product> {
  const product = await openProduct();
  const plan = planForm({ packId, form, styleId: style.id, profile, values: emptyValues(style) });
  const place = { sheet: sheetName, instance: 1, isNewSheet: true, isShown: true };
  await product.workbook.writeForm(plan, place);
  return product;
}

/** The same in the workbench, by the user's own commands; copying is Excel's own, whoever asks for it. */
async function perform(product: Product, layout: Layout, sheet: string, operation: Operation) {
  const { user } = product.workbench;
  const cells = (area: CellRange) => `'${sheet}'!${printRange(area)}`;
  switch (operation.kind) {
    case 'type': {
      const { value, formula } = operation.content;
      return user.type(`'${sheet}'!${printCell(operation.at)}`, formula ?? String(value));
    }
    case 'paste': {
      const values = operation.rows.map((row) =>
        row.map(({ value, formula }) => formula ?? String(value)),
      );
      return user.paste(`'${sheet}'!${printCell(operation.at)}`, values);
    }
    case 'command': {
      const { id, grid } = await product.workbook.readActiveSheet();
      const { form, style } = layout;
      const reading = await readIt(product, layout);
      const outcome = planRows({ form, styleId: style.id, grid, reading }, operation.command);
      if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
      await product.workbook.writeRows(id, outcome.plan);
      return true;
    }
    case 'clear':
      return user.clear(cells(operation.area));
    case 'insert':
    case 'delete': {
      const { axis, at, count, kind } = operation;
      if (kind === 'insert') {
        return axis === 'row'
          ? user.insertRows(sheet, at + 1, count)
          : user.insertColumns(sheet, at + 1, count);
      }
      return axis === 'row'
        ? user.deleteRows(sheet, at + 1, count)
        : user.deleteColumns(sheet, at + 1, count);
    }
    case 'copy':
    case 'fillDown': {
      await Excel.run(async (context) => {
        const on = context.workbook.worksheets.getItem(sheet);
        on.getRange(printRange(operation.to)).copyFrom(on.getRange(printRange(operation.from)));
        await context.sync();
      });
      return true;
    }
    case 'undo':
      return user.undo();
    case 'redo':
      return user.redo();
    case 'rename':
      return user.renameSheet(sheet, operation.name);
    default:
      throw new Error(`${operation.kind} is not done here`);
  }
}

/** What comes from another workbook takes merged cells apart; the workbench pastes values only. */
function pastesOverMerged(merges: readonly CellRange[], operation: Operation): boolean {
  if (operation.kind !== 'paste') return false;
  const { at, rows } = operation;
  const width = Math.max(...rows.map((row) => row.length));
  return merges.some((merge) => overlap(merge, rangeOf(at.row, at.column, rows.length, width)));
}

async function readIt({ workbook }: Product, { form, style }: Layout): Promise<FormReading> {
  const { grid, marks } = await workbook.readActiveSheet();
  const region = marks.find(({ name }) => parseMark(name)?.formId === form.id)?.region;
  if (!region) throw new Error('the form has no name');
  return readForm(form, style.id, grid, markedRegion(style, grid, region, [region]));
}

/** What was read, and where something is said about it. What formulas come to is not in the model. */
function summary({ values, problems, cells }: FormReading) {
  const derived = new Set(cells.filter((cell) => cell.derived).map(({ at }) => at));
  const said = problems.filter(({ kind, at }) => kind !== 'unreadable' || !derived.has(at));
  return { values, said: said.map(({ kind, at }) => `${kind} ${at}`).sort() };
}

const chosen = ['national F14 row', 'national F16 standard', 'hebei-2018 F02 duties'];
const sample = layouts.filter(([name]) => chosen.includes(name));
const steps = 14;

test.each(sample)(
  '%s: the workbench and the model read the same after each step',
  async (_, layout) => {
    const product = await open(layout);
    let history = beginHistory(userSheet(layout, emptyValues(layout.style), { row: 0, column: 0 }));
    let sheet = sheetName;
    const intentions = fc.sample(anyIntention, { numRuns: 400, seed: 7 });
    const made: string[] = [];
    for (const intention of intentions.filter(({ kind }) => kinds.has(kind))) {
      if (made.length === steps) break;
      const step = takeStep(history, intention);
      const { operation } = step;
      if (operation === null || pastesOverMerged(history.now.sheet.merges, operation)) continue;
      await perform(product, layout, sheet, operation);
      await product.workbench.idle();
      if (operation.kind === 'rename') sheet = operation.name;
      history = step.history;
      // Excel cannot undo a new name of a sheet, nor what was done before it.
      if (operation.kind === 'rename') history = beginHistory(history.now);
      made.push(JSON.stringify(operation));
      const model = readUserSheet(history.now);
      if (!model) throw new Error('the model lost the form');
      const found = await readIt(product, layout);
      expect([made, summary(found)]).toEqual([made, summary(model.reading)]);
    }
    expect(made).toHaveLength(steps);
  },
);
