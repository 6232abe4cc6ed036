import { z } from 'zod';
import { checkForm, recheckForm, type FormToCheck } from '../src/app/check/check-form';
import { crossAgain } from '../src/app/check/between-forms/cross-check';
import { tellCross, toldOfAll, type CrossTold } from '../src/app/check/between-forms/cross-told';
import type { CheckedForm } from '../src/app/check/report';
import type { FormValues } from '../src/domain/form/form-values';
import { styleOf, type FormDefinition } from '../src/domain/form/form-definition';
import { isDerived } from '../src/domain/form/walk-parts';
import { parseCell, type Cell } from '../src/domain/grid/cell';
import { columnCount, rowCount, type CellRange } from '../src/domain/grid/cell-range';
import { gridOfPlan } from '../src/domain/plan/grid-of-plan';
import { planForm } from '../src/domain/plan/plan-form';
import { readForm } from '../src/domain/read/read-form';
import { hebei2021, henan2022 } from '../src/packs';
import { hebeiSamples } from '../src/packs/samples/hebei';
import { henanSamples } from '../src/packs/samples/henan';
import { calculateSheet } from '../test/app/calculated-sheet';
import { sheetModel, type SheetModel } from '../test/domain/sheet-model';
import { startWatch, sumOf, type Time } from './stopwatch';

/** What is needed of HyperFormula. */
export interface FormulaEngine {
  buildFromSheets(
    sheets: Record<string, (string | number | null)[][]>,
    options: { licenseKey: string },
  ): {
    setCellContents(at: { sheet: number; row: number; col: number }, value: number): unknown;
    getCellValue(at: { sheet: number; row: number; col: number }): unknown;
  };
}

export interface EditMeasures {
  readonly forms: number;
  /** Of the sheets from the first row of each form to its last, and those of them that are fields. */
  readonly sheetCells: number;
  readonly cells: number;
  /** Those of the forms, and those between forms that are asked of one of them. */
  readonly rules: number;
  readonly rulesBetween: number;
  /** Of the rules of the forms. */
  readonly verdicts: number;
  /** By the way: the time of each edit, or of each check of all forms. */
  readonly edits: Readonly<Record<string, readonly Time[]>>;
  readonly full: Readonly<Record<string, readonly Time[]>>;
}

export interface OpenForm {
  readonly form: FormDefinition;
  readonly styleId: string;
  readonly grid: SheetModel;
  /** Excel and files say it; the model would look at all of its cells each time. */
  readonly region: CellRange;
}

const usual = ['F07', 'F08', 'F09', 'F10', 'F14'];

/** A workbook of five forms, or of those and so many project forms that there are `count`. */
export function measureEdits(
  count: number,
  runs: number,
  engine: FormulaEngine | null,
): EditMeasures {
  const open = Array.from({ length: count }, (_, index) => openForm(index));
  let checked = open.map(check);
  let cross = toldOfAll(checked);
  const edits: Record<string, Time[]> = {};
  const places = checked.map(amountCells);
  const other = engine && withFormulas(engine, open.slice(0, usual.length));
  for (let run = -runs; run < runs; run += 1) {
    const at = Math.abs(run * 7919) % open.length;
    const cells = places[at] ?? [];
    const cell = cells[Math.abs(run * 31) % cells.length];
    const here = open[at];
    const before = checked[at];
    if (!cell || !here || !before) continue;
    const value = (Math.abs(run * 104_729) % 100_000) / 100;
    here.grid.put(cell.row, cell.column, value);
    const watch = startWatch();
    const after = recheckForm(before, here.grid, [cell]);
    const time = watch.read();
    if (!after) throw new Error(`${here.form.id} was to be read anew`);
    checked = checked.map((form, index) => (index === at ? after : form));
    const watchCross = startWatch();
    const verdicts = crossAgain(cross.check, checked);
    const between = watchCross.read();
    const watchTold = startWatch();
    cross = tellCross(verdicts, cross);
    const telling = watchTold.read();
    if (run >= 0) {
      (edits['ours, its form'] ??= []).push(time);
      (edits['ours, rules between forms'] ??= []).push(between);
      (edits['ours, all verdicts'] ??= []).push(sumOf(time, between));
      (edits['ours, what is told of them'] ??= []).push(telling);
    }
    if (!other) continue;
    const formulas = startWatch();
    other(run, value);
    if (run >= 0) (edits.HyperFormula ??= []).push(formulas.read());
  }
  expectSame(open, checked);
  if (toldOf(cross) !== toldOf(toldOfAll(checked))) {
    throw new Error('rules between forms do not say what they say when all are asked');
  }
  return {
    forms: count,
    sheetCells: open.reduce((sum, { region }) => sum + rowCount(region) * columnCount(region), 0),
    rules: checked.reduce((sum, { kept }) => sum + (kept?.check.asked.rules.length ?? 0), 0),
    rulesBetween: cross.check.groups.reduce(
      (sum, { answers }) => sum + answers.filter((answer) => answer !== undefined).length,
      0,
    ),
    cells: checked.reduce((sum, { figures }) => sum + figures.all.length, 0),
    verdicts: checked.reduce(
      (sum, { ledger }) => sum + ledger.pass + ledger.fail + ledger.notApplicable,
      0,
    ),
    edits,
    full: count > usual.length ? {} : measureFull(open, Math.ceil(runs / 4)),
  };
}

export function openForm(index: number): OpenForm {
  const [samples, pack, id] =
    index < usual.length
      ? [henanSamples, henan2022, usual[index]]
      : [hebeiSamples, hebei2021, 'F03'];
  const sample = samples.find((one) => one.formId === id && one.packId === pack.id);
  const form = pack.forms.find((one) => one.id === id);
  if (!sample || !form) throw new Error(`no sample of ${String(id)}`);
  const styleId = styleOf(form, sample.styleId).id;
  const { profile } = sample;
  const values = id === 'F03' ? projectOfItsOwn(sample.values, index) : sample.values;
  const plan = planForm({ packId: pack.id, form, styleId, profile, values });
  const grid = sheetModel(gridOfPlan(plan, form.sheetName));
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  calculateSheet(form, styleId, grid, region);
  return { form, styleId, grid, region };
}

/** No two projects of a department have the same name, goals and indicators. */
function projectOfItsOwn(values: FormValues, index: number): FormValues {
  const own = JSON.stringify(values).replaceAll('20次', `${index}次`);
  const { projectName, purpose, ...others } = JSON.parse(own) as FormValues;
  return {
    ...others,
    projectName: `第${index}项${String(projectName)}`,
    purpose: `第${index}项：${String(purpose)}`,
    goals: [others.goals].flat().map((goal, at) => ({ goal: `${index}.${at} ${goalIn(goal)}` })),
  };
}

function goalIn(item: unknown): string {
  return typeof item === 'object' && item !== null && 'goal' in item ? String(item.goal) : '';
}

export function check(open: OpenForm): CheckedForm {
  return checkForm(read(open));
}

function read({ form, styleId, grid, region }: OpenForm): FormToCheck {
  return { form, styleId, grid, region, reading: readForm(form, styleId, grid, region) };
}

function amountCells({ figures }: CheckedForm): Cell[] {
  return figures.all.flatMap(({ field, at, content }) =>
    !isDerived(field) && field.kind === 'amount' && content.kind === 'amount'
      ? (parseCell(at) ?? [])
      : [],
  );
}

/** A fast answer counts only if it is the same answer. */
function expectSame(open: readonly OpenForm[], checked: readonly CheckedForm[]): void {
  open.forEach((one, index) => {
    const [again, anew] = [checked[index], check(one)];
    const told = (form: CheckedForm | undefined) => JSON.stringify([form?.ledger, form?.findings]);
    if (told(again) !== told(anew)) throw new Error(`${one.form.id} is not as checked anew`);
  });
}

/** The derived cells of the same forms as formulas, and beside each whether it says what its parts give. */
function withFormulas(engine: FormulaEngine, open: readonly OpenForm[]) {
  const sheets: Record<string, (string | number | null)[][]> = {};
  const inputs: { sheet: number; row: number; col: number }[] = [];
  const checks: { sheet: number; row: number; col: number }[] = [];
  open.forEach(({ grid, form }, sheet) => {
    const used = grid.used;
    if (!used) return;
    const rows: (string | number | null)[][] = [];
    for (let row = 0; row <= used.bottom; row += 1) {
      const line: (string | number | null)[] = [];
      for (let col = 0; col <= used.right; col += 1) {
        const { value, formula } = grid.cellAt(row, col);
        line.push(formula ?? (typeof value === 'number' ? value : null));
        if (formula === null && typeof value === 'number') inputs.push({ sheet, row, col });
      }
      rows.push(line);
    }
    const width = used.right + 2;
    rows.forEach((line, row) => {
      line.forEach((content, col) => {
        if (typeof content !== 'string') return;
        const at = width + checks.filter((one) => one.sheet === sheet && one.row === row).length;
        checks.push({ sheet, row, col: at });
        const own = columnLetters(col) + String(row + 1);
        line[at] = `=ABS(${own}-(${content.slice(1)}))<0.005`;
      });
    });
    sheets[form.id] = rows.map((line) => Array.from(line, (content) => content ?? null));
  });
  const built = engine.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  return (run: number, value: number) => {
    const at = inputs[Math.abs(run * 7919) % inputs.length];
    if (at) built.setCellContents(at, value);
    for (const one of checks) if (one.sheet === at?.sheet) built.getCellValue(one);
  };
}

function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

/**
 * All five forms from their cells, or once they are read, to their findings, those between forms too: as Excel calculates them, and
 * after the edits, of which nobody calculated the totals; zod says of the same values what types they have.
 */
function measureFull(edited: readonly OpenForm[], runs: number) {
  const open = edited.map((_, index) => openForm(index));
  const values = open
    .map(check)
    .map(({ figures }) =>
      Object.fromEntries(
        figures.all.map(({ at, content }) => [
          at,
          'fen' in content ? content.fen : 'text' in content ? content.text : null,
        ]),
      ),
    );
  const schemas = values.map((one) =>
    z.object(
      Object.fromEntries(
        Object.entries(one).map(([at, value]) => [
          at,
          typeof value === 'string' ? z.string() : z.number().nullable(),
        ]),
      ),
    ),
  );
  const ways: Readonly<Record<string, () => () => unknown>> = {
    ours: () => () => toldOfAll(open.map(check)),
    'ours, once they are read': () => {
      const readings = open.map(read);
      return () => toldOfAll(readings.map(checkForm));
    },
    'ours, after the edits': () => () => toldOfAll(edited.map(check)),
    zod: () => () => schemas.forEach((schema, index) => schema.parse(values[index])),
  };
  const full: Record<string, Time[]> = {};
  for (let run = -runs; run < runs; run += 1) {
    for (const [name, begin] of Object.entries(ways)) {
      const work = begin();
      const watch = startWatch();
      work();
      const time = watch.read();
      if (run >= 0) (full[name] ??= []).push(time);
    }
  }
  return full;
}

function toldOf({ told }: CrossTold): string {
  return JSON.stringify(told.map(({ ledger, findings }) => [ledger, findings]));
}
