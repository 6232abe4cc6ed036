import { evaluate, isErrorValue } from '../../engine/evaluate';
import type { PlacedFormula } from '../../engine/evaluate';
import { offsetFormula } from '../../engine/structure/shift-formula';
import { DataValidationOperator, DataValidationType, formulaEngine } from '../../engine/univer';
import type { Env } from '../env';
import type { Area } from '../../grid/area';
import { contentOf } from '../range/cell-content';
import { insideGrid, sheetById } from '../range/cells';
import type { PlacedValidation } from './stored-rules';

export interface CheckedCell {
  readonly row: number;
  readonly column: number;
  readonly valid: boolean;
}

type Value = string | number | boolean;

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** Judges each cell as Excel does for 圈释无效数据; blank cells beyond Univer's grid are like those in it. */
export async function checkCells(
  sheetId: string,
  placed: PlacedValidation,
  env: Env,
): Promise<readonly CheckedCell[]> {
  const { rule } = placed;
  const cells = placed.covered.flatMap((area) => cellsIn(sheetId, area, env));
  const isJudged = ({ value }: FilledCell) => value !== '' || rule.allowBlank === false;
  const judged = cells.filter(isJudged);
  const skipped = cells.filter((cell) => !isJudged(cell));
  const verdicts =
    rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE
      ? await inList(sheetId, placed, judged, env)
      : await compared(sheetId, placed, judged, env);
  return [
    ...judged.map(({ row, column }, index) => ({ row, column, valid: verdicts[index] ?? true })),
    ...skipped.map(({ row, column }) => ({ row, column, valid: true })),
  ];
}

function cellsIn(sheetId: string, area: Area, env: Env): readonly FilledCell[] {
  const sheet = sheetById(sheetId, env);
  const inside = insideGrid(sheet, area);
  if (!inside) return [];
  const found: FilledCell[] = [];
  const cells = sheet.getSheet().getCellMatrix();
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      const value = contentOf(cells.getValue(row, column)).value as Value;
      found.push({ row, column, value });
    }
  }
  return found;
}

async function compared(
  sheetId: string,
  { rule }: PlacedValidation,
  cells: readonly FilledCell[],
  env: Env,
): Promise<readonly boolean[]> {
  const first = await operands(sheetId, rule, rule.formula1, cells, env);
  const second = await operands(sheetId, rule, rule.formula2, cells, env);
  return cells.map(({ value }, index) => {
    if (rule.type === DataValidationType.CUSTOM) return isTrue(first[index]);
    const measured = measure(rule.type, value);
    if (rule.type === 'any' || rule.type === DataValidationType.NONE) return true;
    if (measured === undefined) return false;
    return compare(measured, rule.operator, Number(first[index]), Number(second[index]));
  });
}

/** A formula without relative references is calculated once. */
async function operands(
  sheetId: string,
  rule: PlacedValidation['rule'],
  stored: string | undefined,
  cells: readonly FilledCell[],
  env: Env,
): Promise<readonly unknown[]> {
  if (!stored?.startsWith('=')) return cells.map(() => stored);
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  const from = rule.ranges[0];
  const placed: PlacedFormula[] = cells.map(({ row, column }) => ({
    row,
    column,
    formula: offsetFormula(
      lexer,
      stored,
      row - (from?.startRow ?? row),
      column - (from?.startColumn ?? column),
    ),
  }));
  return evaluate(env.engine, sheetId, placed);
}

async function inList(
  sheetId: string,
  placed: PlacedValidation,
  cells: readonly FilledCell[],
  env: Env,
): Promise<readonly boolean[]> {
  const source = placed.rule.formula1 ?? '';
  if (!source.startsWith('=')) {
    const items = new Set(source.split(',').map((item) => item.trim()));
    return cells.map(({ value }) => items.has(String(value)));
  }
  const lists = await operands(sheetId, placed.rule, source, cells, env);
  return cells.map(({ value }, index) => {
    const list: unknown = lists[index];
    const items = Array.isArray(list) ? (list.flat() as unknown[]) : [list];
    return items.some((item) => foldCase(item) === foldCase(value));
  });
}

/** A list in cells does not tell capitals from small letters; one written into the rule does. */
function foldCase(value: unknown): string {
  return String(value).toLowerCase();
}

function measure(type: string, value: Value): number | undefined {
  if (type === DataValidationType.TEXT_LENGTH) {
    return isErrorValue(value) ? undefined : String(value).length;
  }
  if (typeof value !== 'number') return undefined;
  return type === DataValidationType.WHOLE && !Number.isInteger(value) ? undefined : value;
}

function compare(
  value: number,
  operator: DataValidationOperator | undefined,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case DataValidationOperator.EQUAL:
      return value === first;
    case DataValidationOperator.NOT_EQUAL:
      return value !== first;
    case DataValidationOperator.GREATER_THAN:
      return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= first;
    case DataValidationOperator.LESS_THAN:
      return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= first;
    case DataValidationOperator.NOT_BETWEEN:
      return value < first || value > second;
    default:
      return value >= first && value <= second;
  }
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
