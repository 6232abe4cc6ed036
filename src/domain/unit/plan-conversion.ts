import { fieldOf } from '../form/form-cell';
import { unknownProfile } from '../form/profile';
import { styleOf } from '../form/form-definition';
import type { FormStyle } from '../form/form-style';
import { allBlocks, fieldsOf, itemContent, scopeContent } from '../form/walk-parts';
import { printCell } from '../grid/cell';
import { topLeft } from '../grid/cell-range';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';
import { fillStyle } from '../plan/fill-style';
import { layOut } from '../plan/lay-out';
import { numberFormats } from '../plan/number-formats';
import type { FormLayout } from '../plan/placed';
import { validations } from '../plan/validations';
import type { FormOnSheet } from '../rows/row-outcome';
import type { RowStep } from '../rows/row-plan';
import { layoutOnSheet, type SheetLayout } from '../rows/sheet-layout';
import { convertedAmount } from './converted-amount';
import { convertedFormula, type PlacesOf } from './converted-formula';
import { decimalsOnSheet } from './unit-on-sheet';
import { unitTextSteps } from './unit-texts';

/** A form that is to be printed in another unit. */
export interface FormToConvert extends FormOnSheet {
  readonly on: SheetLayout;
  /** How many decimals made its amounts exact until now. */
  readonly decimals: number;
  readonly target: MoneyUnit;
}

export type ConversionNeed =
  | { readonly kind: 'convert'; readonly form: FormToConvert }
  /** It is in that unit already; its formulas may show cells of forms that are not. */
  | { readonly kind: 'same'; readonly form: FormToConvert }
  | { readonly kind: 'noAmounts' }
  /** Its unit is not clear, or its rows and columns are not where they belong. */
  | { readonly kind: 'cannot' };

/** A cell that stays as it is although the unit changes. */
export interface KeptCell {
  readonly at: string;
  readonly why: 'ownUnit' | 'own' | 'unreadable';
}

export interface ConversionPlan {
  readonly steps: readonly RowStep[];
  readonly kept: readonly KeptCell[];
}

export function conversionNeed(sheet: FormOnSheet, target: MoneyUnit): ConversionNeed {
  if (!hasAmounts(styleOf(sheet.form, sheet.styleId))) return { kind: 'noAmounts' };
  const decimals = decimalsOnSheet(sheet);
  const on = layoutOnSheet(sheet.form, sheet.styleId, sheet.reading);
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
export function planConversion(form: FormToConvert, placesOf: PlacesOf): ConversionPlan {
  const { on, grid, decimals, target } = form;
  const places = placesMoved(form);
  const steps: RowStep[] =
    places === 0 ? [] : [...unitTextSteps(printedLayout(form), grid, target), ...formatSteps(form)];
  const kept: KeptCell[] = [];
  for (const { cell, range } of on.layout.cells) {
    if (fieldOf(cell)?.kind !== 'amount') continue;
    const place = topLeft(range);
    const held = grid.cellAt(place.row, place.column);
    const at = printCell(place);
    if (held.formula !== null) {
      const converted = convertedFormula(held.formula, places, placesOf);
      if (converted.kind === 'becomes') {
        steps.push({ kind: 'put', cell: at, content: { formula: converted.formula } });
      } else if (converted.kind === 'own' && places !== 0) kept.push({ at, why: 'own' });
    } else if (places !== 0) {
      const converted = convertedAmount(held, decimals, target);
      if (converted.kind === 'amount') {
        steps.push({ kind: 'put', cell: at, content: converted.content });
      } else if (converted.kind !== 'nothing') kept.push({ at, why: converted.kind });
    }
  }
  return { steps, kept };
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
function formatSteps({ form, styleId, on, decimals, target }: FormToConvert): RowStep[] {
  const drawn = (unit: MoneyUnit) => {
    const style = fillStyle(styleOf(form, styleId), { ...unknownProfile, unit });
    const layout = layOut(style, on.counts, on.origin);
    return {
      formats: numberFormats(layout, form.zero),
      validations: validations(form, layout, unit),
    };
  };
  const old = drawn(decimals === decimalsToFen.元 ? '元' : '万元');
  const now = drawn(target);
  return [
    ...changed(old.formats, now.formats).map((format): RowStep => ({
      kind: 'numberFormat',
      format,
    })),
    ...changed(old.validations, now.validations).map((validation): RowStep => ({
      kind: 'validation',
      validation,
    })),
  ];
}

function changed<Thing>(before: readonly Thing[], now: readonly Thing[]): Thing[] {
  const known = new Set(before.map((thing) => JSON.stringify(thing)));
  return now.filter((thing) => !known.has(JSON.stringify(thing)));
}
