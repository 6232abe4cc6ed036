import type { PromptWords } from '../plan/prompt-words';
import { fieldOf } from '../form/form-cell';
import { unknownProfile } from '../form/profile';
import { styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { allBlocks, fieldsOf, itemContent, scopeContent } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { cellAddresses } from '../grid/cell-addresses';
import { parseRange, topLeft } from '../grid/cell-range';
import { decimalsToFen, type MoneyUnit, wanYuan, yuan } from '../money/money-unit';
import { fillStyle } from '../layout/fill-style';
import { layOut } from '../layout/lay-out';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout } from '../layout/placed';
import type { PlannedNumberFormat } from '../plan/sheet-plan';
import { validations } from '../plan/validations';
import type { FormOnSheet } from '../rows/row-outcome';
import type { RowStep } from '../rows/row-plan';
import type { SheetLayout } from '../rows/sheet-layout';
import { wholeLayout } from '../rows/whole-layout';
import { columnSteps, type ColumnPlan, type PageNow } from './column-steps';
import { convertAmounts, type KeptCell } from './convert-amounts';
import type { PlacesOf } from './converted-formula';
import { unitShown } from '../value/read-amount';
import { decimalsOnSheet } from './unit-on-sheet';
import { unitTextSteps } from './unit-texts';

/** A form that is to be printed in another unit. */
export interface FormToConvert extends FormOnSheet {
  readonly on: SheetLayout;
  /** How many decimals made its amounts exact until now. */
  readonly decimals: number;
  readonly target: MoneyUnit;
  /** Of what Excel says beside the amounts. */
  readonly promptWords?: PromptWords | undefined;
}

export type ConversionNeed =
  | { readonly kind: 'convert'; readonly form: FormToConvert }
  /** It is in that unit already; its formulas may show cells of forms that are not. */
  | { readonly kind: 'same'; readonly form: FormToConvert }
  | { readonly kind: 'noAmounts' }
  /** Its unit is not clear, or its rows and columns are not where they belong. */
  | { readonly kind: 'cannot' };

export interface ConversionPlan {
  readonly steps: readonly RowStep[];
  readonly kept: readonly KeptCell[];
  /** Excel may show #### on the sheet, whose columns are the user's and stay. */
  readonly isNarrow: boolean;
}

export function conversionNeed(sheet: FormOnSheet, target: MoneyUnit): ConversionNeed {
  if (!hasAmounts(styleOf(sheet.form, sheet.styleId))) return { kind: 'noAmounts' };
  const decimals = decimalsOnSheet(sheet);
  const on = wholeLayout(sheet);
  if (decimals === null || !on) return { kind: 'cannot' };
  const form = { ...sheet, on, decimals, target };
  if (placesMoved(form) === 0) return { kind: 'same', form };
  return saysItsUnit(form) ? { kind: 'convert', form } : { kind: 'cannot' };
}

function hasAmounts({ header, body }: FormStyle): boolean {
  const parts = [...header, ...body];
  const scopes = [scopeContent(parts), ...allBlocks(parts).map(itemContent)];
  return scopes.flatMap(fieldsOf).some(({ kind }) => kind === 'amount');
}

/** By how many places the point of its amounts moves to the right. */
export function placesMoved({ decimals, target }: FormToConvert): number {
  return decimals - decimalsToFen[target];
}

/** Amounts, and the words, formats and prompts that say what they are in. Formulas calculate on. */
export function planConversion(
  form: FormToConvert,
  placesOf: PlacesOf,
  page?: PageNow,
): ConversionPlan {
  const places = placesMoved(form);
  const { contents, kept } = convertAmounts(form, places, placesOf);
  if (places === 0) return { steps: contents, kept: [], isNarrow: false };
  const texts = unitTextSteps(printedLayout(form), form.grid, form.target);
  const columns = page && columnsFor(form, page);
  return {
    steps: [...texts, ...formatSteps(form), ...contents, ...(columns?.steps ?? [])],
    kept,
    isNarrow: columns?.isNarrow ?? false,
  };
}

/** Amounts of the other unit are 10,000 times as wide, or as narrow. */
function columnsFor(form: FormToConvert, page: PageNow): ColumnPlan {
  const { grid, on, target } = form;
  const [before, after] = [layoutIn(form, unitNow(form)), layoutIn(form, target)];
  return columnSteps({ style: on.style, grid, before, after, places: placesMoved(form) }, page);
}

/** A form whose sheet would not say that the unit changed would be misread. */
function saysItsUnit(form: FormToConvert): boolean {
  const texts = unitTextSteps(printedLayout(form), form.grid, form.target);
  return texts.length > 0 || formatSteps(form).some(({ kind }) => kind === 'numberFormat');
}

/** The form as it stands, its words with the placeholders that say where the unit is. */
function printedLayout({ form, styleId, on }: FormToConvert): FormLayout {
  return layOut(styleOf(form, styleId), on.counts, on.origin);
}

/** Formats that print the unit, and prompts that name it. */
function formatSteps(form: FormToConvert): RowStep[] {
  const old = drawnIn(form, unitNow(form));
  const now = drawnIn(form, form.target);
  const formats = changed(old.formats, now.formats);
  return [
    ...[...formats, ...ownUnits(form, formats, now.formats)].map((format): RowStep => ({
      kind: 'numberFormat',
      format,
    })),
    ...changed(old.validations, now.validations).map((validation): RowStep => ({
      kind: 'validation',
      validation,
    })),
  ];
}

function unitNow({ decimals }: FormToConvert): MoneyUnit {
  return decimals === decimalsToFen.元 ? yuan : wanYuan;
}

function layoutIn({ form, styleId, on }: FormToConvert, unit: MoneyUnit): FormLayout {
  const style = fillStyle(styleOf(form, styleId), { ...unknownProfile, unit });
  return layOut(style, on.counts, on.origin);
}

function drawnIn(converted: FormToConvert, unit: MoneyUnit) {
  const { form, promptWords } = converted;
  const layout = layoutIn(converted, unit);
  return {
    formats: numberFormats(layout, form.zero),
    validations: validations(form, layout, unit, promptWords),
  };
}

function changed<Thing>(before: readonly Thing[], now: readonly Thing[]): Thing[] {
  const known = new Set(before.map((thing) => JSON.stringify(thing)));
  return now.filter((thing) => !known.has(JSON.stringify(thing)));
}

/** A format of the user's own that prints a unit would go on saying the old one. */
function ownUnits(
  { on, grid }: FormToConvert,
  rewritten: readonly PlannedNumberFormat[],
  planned: readonly PlannedNumberFormat[],
): PlannedNumberFormat[] {
  const done = new Set(rewritten.flatMap(formattedCells));
  const own = new Set(
    on.layout.cells.flatMap(({ cell, range }) => {
      const { row, column } = topLeft(range);
      const isOwn =
        fieldOf(cell)?.kind === 'amount' && unitShown(grid.cellAt(row, column)) !== null;
      const at = printCell({ row, column });
      return isOwn && !done.has(at) ? [at] : [];
    }),
  );
  return planned.flatMap((format) => {
    const areas = formattedCells(format).filter((at) => own.has(at));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
}

function formattedCells({ areas }: PlannedNumberFormat): string[] {
  return areas.flatMap((area) => parseRange(area) ?? []).flatMap(cellAddresses);
}
