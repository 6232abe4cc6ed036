import { parseCell, printCell } from '../../src/domain/grid/cell';
import { parseRange, type CellRange } from '../../src/domain/grid/cell-range';
import { parseSheetAddress } from '../../src/domain/grid/sheet-address';
import { parseMark } from '../../src/domain/layout/mark-name';
import { namedCodes } from '../../src/packs/rules/cross/code-rules';
import { ruleWatch } from '../../src/packs/rules/rule-watch';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { layOut } from '../../src/domain/layout/lay-out';
import { planForm } from '../../src/domain/plan/plan-form';
import type { FormLayout } from '../../src/domain/layout/placed';
import type { FormValues } from '../../src/domain/form/form-values';
import { markedRegion } from '../../src/domain/read/form-extent';
import type { FormReading } from '../../src/domain/read/form-reading';
import { indexForms } from '../../src/domain/read/form-index';
import { readForm } from '../../src/domain/read/read-form';
import { recognizeForms } from '../../src/domain/read/recognize-forms';
import { inspectForm } from '../../src/domain/repair/inspect-form';
import type { FoundDamage } from '../../src/domain/repair/damage';
import type { FormNow, LooksNow, NativeRulesNow } from '../../src/domain/repair/sheet-now';
import { planRepair } from '../../src/domain/repair/plan-repair';
import * as packs from '../../src/packs';
import { profile, type Layout } from './every-layout';
import { sheetModel, type SheetModel } from './sheet-model';

/** A form on a sheet of its own, with its names and number formats, to be broken and repaired. */
export interface BrokenSheet {
  readonly layout: FormLayout;
  readonly sheet: SheetModel;
  /** The names of the form by part; null for one whose cells are gone. */
  readonly marks: Map<string | null, CellRange | null>;
  readonly formats: Map<string, string>;
  inspect(native?: NativeRulesNow, looks?: LooksNow): FoundDamage[];
  repair(findings: readonly FoundDamage[]): void;
  read(): FormReading;
}

export function brokenSheet(
  { packId, form, style }: Layout,
  values: FormValues,
  origin = { row: 0, column: 0 },
): BrokenSheet {
  const plan = planForm({ packId, form, styleId: style.id, profile, values, origin });
  const sheet = sheetModel(gridOfPlan(plan, form.sheetName));
  const marks = new Map(plan.marks.map(({ part, area }) => [part, parseRange(area)]));
  const formats = new Map<string, string>();
  const format = (areas: readonly string[], code: string) =>
    areas.forEach((area) => cellsOf(area).forEach((cell) => formats.set(cell, code)));
  for (const { areas, format: code } of plan.numberFormats) format(areas, code);
  const index = indexForms(Object.values(packs));
  const ref = { packId, formId: form.id, styleId: style.id };

  function regionNow(): CellRange {
    const marked = marks.get(null);
    if (marked) return markedRegion(style, sheet, marked, [marked]);
    const region = recognizeForms(sheet, index)[0]?.region;
    if (!region) throw new Error('nothing was recognised');
    return region;
  }

  /** Names and formats go with the rows; those that come look like the row above them. */
  function rowsCame(row: number, count: number): void {
    for (const [part, range] of marks) {
      if (range && range.bottom >= row) {
        const top = range.top >= row ? range.top + count : range.top;
        marks.set(part, { ...range, top, bottom: range.bottom + count });
      }
    }
    const before = [...formats];
    formats.clear();
    for (const [at, code] of before) {
      const { row: old, column } = placeOf(at);
      formats.set(printCell({ row: old < row ? old : old + count, column }), code);
      if (old !== row - 1) continue;
      for (let more = 0; more < count; more += 1) {
        formats.set(printCell({ row: row + more, column }), code);
      }
    }
  }

  return {
    layout: layOut(style, values, origin),
    sheet,
    marks,
    formats,
    read: () => readForm(form, style.id, sheet, regionNow()),
    inspect: (native = { asks: true, asksIn: null, paints: true }, looks = undefined) => {
      const region = regionNow();
      const now: FormNow = {
        ref,
        form,
        region,
        sheet: {
          grid: sheet,
          formatAt: (row, column) => formats.get(printCell({ row, column })) ?? 'General',
          native,
          looks: looks ?? null,
        },
        reading: readForm(form, style.id, sheet, region),
        marks: { instance: 1, owner: 'workbook', found: marks },
        profile,
        watch: ruleWatch,
      };
      return inspectForm(now, namedCodes);
    },
    repair: (findings) => {
      const steps = planRepair(findings)?.steps ?? [];
      sheet.apply(steps);
      for (const step of steps) {
        if (step.kind === 'insertRows') rowsCame(step.row, step.count);
        if (step.kind === 'numberFormat') format(step.format.areas, step.format.format);
        if (step.kind !== 'name') continue;
        const part = parseMark(step.name)?.part ?? null;
        if (step.isNew === marks.has(part)) throw new Error(`${step.name} is there, or is not`);
        const area = parseSheetAddress(step.refersTo.slice(1))?.address ?? '';
        marks.set(part, parseRange(area));
      }
    },
  };
}

export function cellsOf(area: string): string[] {
  const range = parseRange(area);
  const cells: string[] = [];
  if (!range) return cells;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(printCell({ row, column }));
    }
  }
  return cells;
}

export function placeOf(address: string): { row: number; column: number } {
  const cell = parseCell(address);
  if (!cell) throw new Error(`${address} is no cell`);
  return cell;
}
