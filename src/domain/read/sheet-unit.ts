import { decimalsOfUnit } from '../money/written-unit';
import { decimalsToFen, type MoneyUnit } from '../money/money-unit';
import { printCell } from '../grid/cell';
import type { AlignedRow } from './aligned-row';
import { unitInLabel } from './label-pattern';
import type { ReadingProblem } from './reading-problem';
import { begunCells } from './row-steps';
import type { SheetRow } from './sheet-rows';
import { unitBehindLabel } from './sheet-words';

export interface SheetUnit {
  /** As written; null where nothing is said. */
  readonly written: string | null;
  readonly decimals: number;
  readonly problems: readonly ReadingProblem[];
}

interface UnitPlace {
  readonly unit: string;
  readonly at: string;
}

/** What the amounts of a table are in: what its lines and heads say, or else what somebody answered, or the unit of the form. */
export function sheetUnit(
  above: readonly SheetRow[],
  aligned: readonly AlignedRow[],
  form: MoneyUnit,
  answered: string | null,
): SheetUnit {
  const places: UnitPlace[] = [];
  for (const row of above) addUnitsInRow(row, places);
  for (const { row, step } of aligned) if (step.to.isHead) addUnitsInRow(row, places);
  for (const one of aligned) addUnitsInLabels(one, places);
  const written = [...new Set(places.map(({ unit }) => unit))];
  const decimals = new Set(written.map(decimalsOfUnit));
  const [first] = places;
  if (!first) {
    const own = answered === null ? null : decimalsOfUnit(answered);
    return { written: null, decimals: own ?? decimalsToFen[form], problems: [] };
  }
  const [only] = decimals;
  if (decimals.size === 1 && only != null) {
    return { written: first.unit, decimals: only, problems: [] };
  }
  const problem = { kind: 'unclearUnit', at: first.at, units: written } as const;
  return { written: first.unit, decimals: decimalsToFen[form], problems: [problem] };
}

/** 单位：万元, or 价值（金额单位：元）; given as key. */
export function unitInText(key: string): string | null {
  return unitBehindLabel.exec(key)?.[1] ?? null;
}

function addUnitsInRow({ row, keys, sheetColumns }: SheetRow, places: UnitPlace[]): void {
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? null;
    const column = sheetColumns[index] ?? null;
    const unit = key === null || column === null ? null : unitInText(key);
    if (unit !== null && column !== null) places.push({ unit, at: printCell({ row, column }) });
  }
}

function addUnitsInLabels({ row, step }: AlignedRow, places: UnitPlace[]): void {
  for (const { label, column: index } of begunCells(step).patterns) {
    const unit = label && unitInLabel(label, row.keys[index] ?? '');
    const column = row.sheetColumns[index];
    if (unit !== null && column != null) {
      places.push({ unit, at: printCell({ row: row.row, column }) });
    }
  }
}
