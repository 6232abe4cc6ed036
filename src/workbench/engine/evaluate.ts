import { formulaEngine } from './univer';
import type { Engine } from './engine';

export type FormulaValue = string | number | boolean | null;

/** A formula as it would stand in a cell. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What formulas come to without being written anywhere; arrays stay arrays, errors are their texts. */
export async function evaluate(
  engine: Engine,
  sheetId: string,
  formulas: readonly PlacedFormula[],
): Promise<readonly (FormulaValue | readonly (readonly FormulaValue[])[])[]> {
  await engine.calculation.settle();
  const unitId = engine.book.getId();
  const cells: Record<number, Record<number, string[]>> = {};
  for (const { row, column, formula } of formulas) {
    ((cells[row] ??= {})[column] ??= []).push(formula);
  }
  const calculator = engine.injector.get(formulaEngine.ICalculateFormulaService);
  const answer = await calculator.executeFormulas({ [unitId]: { [sheetId]: cells } });
  const taken = new Map<string, number>();
  return formulas.map(({ row, column }) => {
    const key = `${String(row)},${String(column)}`;
    const index = taken.get(key) ?? 0;
    taken.set(key, index + 1);
    const value: unknown = answer[unitId]?.[sheetId]?.[row]?.[column]?.[index]?.value;
    return (value ?? null) as FormulaValue;
  });
}

export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && formulaEngine.ERROR_TYPE_SET.has(value as never);
}
