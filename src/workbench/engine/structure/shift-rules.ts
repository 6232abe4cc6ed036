import type { Area } from '../../grid/area';
import { withCondition } from '../conditional-format-univer';
import {
  formulaEngine,
  IUniverInstanceService,
  sheetsConditionalFormatting,
  sheetsValidation,
  Tools,
} from '../univer';
import type { Injector, IMutationInfo, Workbook } from '../univer';
import { areaOfRange, rangeOf, sortedAreas } from './ranges';
import { shiftCovered, shiftReference } from './shift';
import type { Shift } from './shift';
import { offsetFormula, shiftFormula } from './shift-formula';
import type { Lexer } from './shift-formula';

export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** Ids of @univerjs/data-validation, which sheets-data-validation does not pass on. */
export const validationMutations = {
  add: 'data-validation.mutation.addRule',
  update: 'data-validation.mutation.updateRule',
  remove: 'data-validation.mutation.removeRule',
} as const;

/** `UpdateRuleType.ALL` there. */
const updateWholeRule = 3;

export interface Change {
  readonly unitId: string;
  readonly sheetId: string;
  readonly shift: Shift;
}

/** The rules of all sheets after cells of one moved: their ranges on that sheet, their formulas everywhere. */
export function shiftRules(injector: Injector, change: Change): Mutations {
  const result: Mutations = { redos: [], undos: [] };
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(change.unitId);
  const lexer = injector.get(formulaEngine.LexerTreeBuilder);
  const shifted = book?.getSheetBySheetId(change.sheetId)?.getName() ?? '';
  for (const sheet of book?.getSheets() ?? []) {
    const onSheet = sheet.getSheetId() === change.sheetId;
    const move = movesOf(lexer, sheet.getName(), shifted, onSheet, change.shift);
    const place = { unitId: change.unitId, subUnitId: sheet.getSheetId() };
    shiftFormats(injector, place, move, result);
    shiftValidations(injector, place, move, result);
  }
  return result;
}

export interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

export interface Move {
  areas(areas: readonly Area[]): readonly Area[];
  formula(text: string, before: readonly Area[], after: readonly Area[]): string;
}

export function shiftFormats(
  injector: Injector,
  place: Place,
  move: Move,
  result: Mutations,
): void {
  const {
    ConditionalFormattingRuleModel,
    DeleteConditionalRuleMutation,
    DeleteConditionalRuleMutationUndoFactory,
    SetConditionalRuleMutation,
  } = sheetsConditionalFormatting;
  const rules = injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(place.unitId, place.subUnitId);
  // Univer changes its rules in place: what undo needs is a copy. It reads formulas as seen from the topmost cell.
  for (const rule of (rules ?? []).map((live) => Tools.deepClone(live))) {
    const before = sortedAreas(rule.ranges.map(areaOfRange));
    const after = sortedAreas(move.areas(before));
    if (after.length === 0) {
      const params = { ...place, cfId: rule.cfId };
      result.redos.push({ id: DeleteConditionalRuleMutation.id, params });
      result.undos.push(...DeleteConditionalRuleMutationUndoFactory(injector, params));
      continue;
    }
    const moved = mapTexts(rule.rule, (text) => move.formula(text, before, after));
    const content = withCondition(moved, after);
    const changed = { ...rule, ranges: after.map(rangeOf), rule: content };
    if (same(rule, changed, before, after)) continue;
    const id = SetConditionalRuleMutation.id;
    result.redos.push({ id, params: { ...place, rule: changed } });
    result.undos.push({ id, params: { ...place, rule } });
  }
}

export function shiftValidations(
  injector: Injector,
  place: Place,
  move: Move,
  result: Mutations,
): void {
  const rules = injector
    .get(sheetsValidation.SheetDataValidationModel)
    .getRules(place.unitId, place.subUnitId);
  for (const [index, rule] of rules.entries()) {
    const before = rule.ranges.map(areaOfRange);
    const after = move.areas(before);
    if (after.length === 0) {
      const { add, remove } = validationMutations;
      result.redos.push({ id: remove, params: { ...place, ruleId: rule.uid } });
      result.undos.push({ id: add, params: { ...place, rule, index } });
      continue;
    }
    const formulas = mapTexts({ formula1: rule.formula1, formula2: rule.formula2 }, (text) =>
      move.formula(text, before, after),
    );
    const { formula1, formula2, ranges } = rule;
    const content = { formula1, formula2 };
    if (same({ rule: content }, { rule: formulas }, before, after)) continue;
    const update = (payload: object): IMutationInfo => ({
      id: validationMutations.update,
      params: {
        ...place,
        ruleId: rule.uid,
        payload: { type: updateWholeRule, payload },
        source: 'patched',
      },
    });
    result.redos.push(update({ ...formulas, ranges: after.map(rangeOf) }));
    result.undos.push(update({ ...content, ranges }));
  }
}

function movesOf(
  lexer: Lexer,
  ownSheet: string,
  shiftedSheet: string,
  onSheet: boolean,
  shift: Shift,
): Move {
  return {
    areas: (areas) => (onSheet ? areas.flatMap((one) => shiftCovered(one, shift)) : areas),
    formula(text, before, after) {
      const moved = (formula: string) =>
        shiftFormula(lexer, formula, ownSheet, shiftedSheet, shift);
      const survivor = onSheet ? survivorOf(before, shift) : undefined;
      const [from, to] = [before[0], after[0]];
      if (!survivor || !from || !to) return moved(text);
      const { cell, moved: nowAt } = survivor;
      const asSeen = offsetFormula(lexer, text, cell.row - from.row, cell.column - from.column);
      const seen = moved(asSeen);
      return offsetFormula(lexer, seen, to.row - nowAt.row, to.column - nowAt.column);
    },
  };
}

/** A cell of the rule that outlives the shift: relative formulas are read as they stand in it. */
function survivorOf(areas: readonly Area[], shift: Shift): { cell: Area; moved: Area } | undefined {
  const { row, column, rows, columns } = shift.area;
  for (const area of areas) {
    const candidates = [
      [area.row, area.column],
      [row + rows, area.column],
      [area.row, column + columns],
    ] as const;
    for (const [atRow, atColumn] of candidates) {
      const inside = atRow < area.row + area.rows && atColumn < area.column + area.columns;
      if (!inside || atRow < area.row || atColumn < area.column) continue;
      const cell = { row: atRow, column: atColumn, rows: 1, columns: 1 };
      const moved = shiftReference(cell, shift);
      if (moved) return { cell, moved };
    }
  }
  return undefined;
}

/** Formulas are the texts that begin with an equals sign, wherever in a rule they stand. */
function mapTexts<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]);
  return Object.fromEntries(entries) as T;
}

function same(
  { rule: before }: { rule: unknown },
  { rule: after }: { rule: unknown },
  areasBefore: readonly Area[],
  areasAfter: readonly Area[],
): boolean {
  return (
    JSON.stringify(areasBefore) === JSON.stringify(areasAfter) &&
    JSON.stringify(before) === JSON.stringify(after)
  );
}
