import type { PromptWords } from '../../domain/plan/prompt-words';
import { loadPrompts } from '../load-prompts';
import type { Words } from '../../domain/form/words';
import type { MoneyUnit } from '../../domain/money/money-unit';
import { amountAddresses, type KeptCell } from '../../domain/unit/convert-amounts';
import type { PlacesOf } from '../../domain/unit/converted-formula';
import { parseCell } from '../../domain/grid/cell';
import { contains } from '../../domain/grid/cell-range';
import type { PageNow } from '../../domain/unit/column-steps';
import { linksLeftBehind, type IsConverted } from '../../domain/unit/links-left-behind';
import {
  conversionNeed,
  placesMoved,
  planConversion,
  type ConversionNeed,
  type ConversionPlan,
} from '../../domain/unit/plan-conversion';
import { catalogue } from '../catalogue';
import { formSheets, unreadForms } from '../form-sheets';
import { markedForms, type FormInSheet } from '../forms-on-sheets';
import type { SheetChange, SheetsReading, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { sheetsChanged } from '../sheets-changed';

/** Null: every form in the unit it is printed in where nothing is chosen. */
export type WantedUnit = MoneyUnit | null;

/** The sheets whose forms are in another unit than is wanted. */
export interface UnitsHere extends LeftSheets {
  readonly convertible: readonly string[];
}

/** Sheets that stay as they are. */
export interface LeftSheets {
  readonly isProtected: readonly string[];
  /** Their unit is not clear, or their shape is not that of the form. */
  readonly unclear: readonly string[];
  readonly tooLarge: readonly string[];
}

export interface KeptPlace extends KeptCell {
  readonly sheet: string;
}

export type ConvertOutcome =
  | ({
      readonly kind: 'converted';
      readonly sheets: readonly string[];
      /** Cells that were left as they are, and have to be looked at. */
      readonly kept: readonly KeptPlace[];
      /** Sheets of the user's own, whose columns stay as they are and may be too narrow now. */
      readonly narrow: readonly string[];
    } & LeftSheets)
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    };

/** Which forms a conversion would concern. What the sheets say counts, so that none is converted twice. Reads only. */
export async function unitsHere(workbook: WorkbookPort, unit: WantedUnit): Promise<UnitsHere> {
  const reading = await workbook.readSheets({ of: 'marked' });
  const needs = needsOf(markedForms(formSheets(reading), catalogue), unit);
  return { convertible: sheetsOf(needs.filter(isConvertible)), ...leftSheets(needs, reading) };
}

/** Converts all forms of the workbook that are in another unit. One step to undo. */
export async function convertForms(
  workbook: WorkbookPort,
  unit: WantedUnit,
  language?: keyof Words,
): Promise<ConvertOutcome> {
  const reading = await workbook.readSheets({ of: 'marked', withPages: true }).catch(problemOf);
  if ('code' in reading) return { kind: 'failed', problem: reading, changed: [] };
  const promptWords = await loadPrompts(language);
  const sheets = formSheets(reading);
  const needs = needsOf(markedForms(sheets, catalogue), unit);
  const amounts = convertedAmounts(needs.filter(isConvertible));
  const pages = new Map(reading.sheets.map(({ id, page }) => [id, page]));
  const planned = needs.map((need) => {
    const page = pages.get(need.found.sheet.id);
    return { need, plan: planFor(need, amounts, { promptWords, page }) };
  });
  const changes = planned.flatMap(({ need, plan }): SheetChange[] =>
    plan.steps.length > 0 ? [{ sheetId: need.found.sheet.id, steps: plan.steps }] : [],
  );
  try {
    if (changes.length > 0) await workbook.writeSheets(changes);
  } catch (error) {
    const changed = await sheetsChanged(workbook, sheets);
    return { kind: 'failed', problem: problemOf(error), changed };
  }
  return {
    kind: 'converted',
    sheets: sheetsOf(needs.filter(isConvertible)),
    kept: planned.flatMap(({ need, plan }) =>
      plan.kept.map((cell) => ({ ...cell, sheet: need.found.sheet.grid.name })),
    ),
    narrow: sheetsOf(planned.flatMap(({ need, plan }) => (plan.isNarrow ? [need] : []))),
    ...leftSheets(needs, reading),
  };
}

type FormNeed = ConversionNeed & { readonly found: FormInSheet };
type Convertible = Extract<FormNeed, { kind: 'convert' }>;

function needsOf(forms: readonly FormInSheet[], unit: WantedUnit): FormNeed[] {
  return forms.map((found) => {
    const { form, styleId, reading, sheet } = found;
    const onSheet = { form, styleId, reading, grid: sheet.grid };
    return { ...conversionNeed(onSheet, unit ?? form.unit), found };
  });
}

function isConvertible(need: FormNeed): need is Convertible {
  return need.kind === 'convert' && !need.found.sheet.isProtected;
}

/** Nothing is written on a protected sheet, or where nobody knows what stands where. */
function planFor(
  need: FormNeed,
  { placesOf, isConverted }: ConvertedAmounts,
  { promptWords, page }: { promptWords: PromptWords | undefined; page: PageNow | undefined },
): ConversionPlan {
  const { sheet, region } = need.found;
  if ('form' in need && !sheet.isProtected) {
    return planConversion({ ...need.form, promptWords }, placesOf, page);
  }
  return { steps: [], kept: linksLeftBehind(sheet.grid, region, isConverted), isNarrow: false };
}

interface ConvertedAmounts {
  readonly placesOf: PlacesOf;
  readonly isConverted: IsConverted;
}

function convertedAmounts(needs: readonly Convertible[]): ConvertedAmounts {
  const places = new Map<string, Map<string, number>>();
  for (const { found, form } of needs) {
    const name = found.sheet.grid.name.toLowerCase();
    const onSheet = places.get(name) ?? new Map<string, number>();
    places.set(name, onSheet);
    for (const at of amountAddresses(form.on)) onSheet.set(at, placesMoved(form));
  }
  const on = (sheet: string) => places.get(sheet.toLowerCase());
  return {
    placesOf: (sheet, address) => on(sheet)?.get(address) ?? 0,
    isConverted: (sheet, range) =>
      [...(on(sheet) ?? [])].some(([address, moved]) => {
        const cell = parseCell(address);
        return moved !== 0 && cell !== null && contains(range, cell);
      }),
  };
}

function leftSheets(needs: readonly FormNeed[], reading: SheetsReading): LeftSheets {
  const closed = needs.filter(({ kind, found }) => kind === 'convert' && found.sheet.isProtected);
  return {
    isProtected: sheetsOf(closed),
    unclear: sheetsOf(needs.filter(({ kind }) => kind === 'cannot')),
    tooLarge: unreadForms(reading),
  };
}

function sheetsOf(needs: readonly FormNeed[]): string[] {
  return [...new Set(needs.map(({ found }) => found.sheet.grid.name))];
}
