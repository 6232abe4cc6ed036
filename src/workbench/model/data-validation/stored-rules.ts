import { areaOfRange, rangeOf } from '../../engine/structure/ranges';
import { offsetFormula } from '../../engine/structure/shift-formula';
import { validationMutations } from '../../engine/structure/shift-rules';
import {
  formulaEngine,
  generateRandomId,
  ICommandService,
  sheetsValidation,
} from '../../engine/univer';
import type { IMutationInfo, ISheetDataValidationRule } from '../../engine/univer';
import type { Env } from '../env';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';
import { subtractAll } from '../range/subtract';

/** A validation as Univer keeps it, without its place. */
export type Validation = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** A validation and those of the asked cells it holds for. */
export interface PlacedValidation {
  readonly rule: ISheetDataValidationRule;
  readonly covered: readonly Area[];
}

/** A validation without its place and, when asked for, only with its messages. */
export function validationOf(rule: Validation, keep: 'all' | 'messages' = 'all'): Validation {
  const placed: readonly string[] = ['uid', 'ranges'];
  const criteria: readonly string[] = ['formula1', 'formula2', 'operator', 'showDropDown'];
  const left = Object.entries(rule).filter(
    ([name]) => !placed.includes(name) && (keep === 'all' || !criteria.includes(name)),
  );
  return { type: rule.type, ...Object.fromEntries(left) };
}

export function validationsIn(
  sheetId: string,
  areas: readonly Area[],
  env: Env,
): readonly PlacedValidation[] {
  return rulesOf(sheetId, env)
    .map((rule) => ({ rule, covered: common(rule.ranges.map(areaOfRange), areas) }))
    .filter(({ covered }) => covered.length > 0);
}

export function uncovered(
  areas: readonly Area[],
  validations: readonly PlacedValidation[],
): readonly Area[] {
  return subtractAll(
    areas,
    validations.flatMap(({ covered }) => covered),
  );
}

/** The validation as it reads in the first cell of `covered`. */
export function readAt(
  { rule, covered }: PlacedValidation,
  env: Env,
): Pick<Validation, 'formula1' | 'formula2'> {
  const [from, to] = [rule.ranges[0], covered[0]];
  if (!from || !to) return rule;
  return moved(rule, to.row - from.startRow, to.column - from.startColumn, env);
}

interface Part {
  readonly areas: readonly Area[];
  /** Undefined leaves the cells without validation. */
  readonly validation: Validation | undefined;
}

/** Gives each part its validation, in one undo step; other cells keep theirs. */
export function putValidations(sheetId: string, parts: readonly Part[], env: Env): void {
  const place = { unitId: env.engine.book.getId(), subUnitId: sheetId };
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  const taken = parts.flatMap(({ areas }) => areas);
  const { add, remove } = validationMutations;
  for (const [index, rule] of rulesOf(sheetId, env).entries()) {
    const ranges = rule.ranges.map(areaOfRange);
    if (common(ranges, taken).length === 0) continue;
    redos.push({ id: remove, params: { ...place, ruleId: rule.uid } });
    undos.unshift({ id: add, params: { ...place, rule, index } });
    const left = subtractAll(ranges, taken);
    const [from, to] = [ranges[0], left[0]];
    if (!from || !to) continue;
    const formulas = moved(rule, to.row - from.row, to.column - from.column, env);
    const rest = { ...rule, ...formulas, uid: generateRandomId(), ranges: left.map(rangeOf) };
    redos.push({ id: add, params: { ...place, rule: rest } });
    undos.unshift({ id: remove, params: { ...place, ruleId: rest.uid } });
  }
  for (const { areas, validation } of parts) {
    if (!validation || areas.length === 0) continue;
    const rule = { ...validation, uid: generateRandomId(), ranges: areas.map(rangeOf) };
    redos.push({ id: add, params: { ...place, rule } });
    undos.unshift({ id: remove, params: { ...place, ruleId: rule.uid } });
  }
  const commands = env.engine.injector.get(ICommandService);
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  if (redos.length > 0) env.engine.undo.push({ redoMutations: redos, undoMutations: undos });
}

function rulesOf(sheetId: string, env: Env): readonly ISheetDataValidationRule[] {
  return [
    ...env.engine.injector
      .get(sheetsValidation.SheetDataValidationModel)
      .getRules(env.engine.book.getId(), sheetId),
  ];
}

/** A relative formula as it reads so many rows and columns away. */
function moved(
  { formula1, formula2 }: Pick<Validation, 'formula1' | 'formula2'>,
  rows: number,
  columns: number,
  env: Env,
): Pick<Validation, 'formula1' | 'formula2'> {
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  const move = (formula: string) =>
    formula.startsWith('=') ? offsetFormula(lexer, formula, rows, columns) : formula;
  return {
    ...(formula1 === undefined ? {} : { formula1: move(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: move(formula2) }),
  };
}

function common(first: readonly Area[], second: readonly Area[]): readonly Area[] {
  return first.flatMap((one) =>
    second.map((other) => intersect(one, other)).filter((area) => area !== undefined),
  );
}
