import type { ExportReading, LeftRow } from '../../domain/exports/budget-export';
import { fen, type Fen } from '../../domain/money/fen';

/** A table of an export, and what it is called. */
export interface NamedReading {
  readonly name: string;
  readonly reading: ExportReading;
}

/** A sheet that adds another one up says the same money again: of tables with one sum the one with most rows counts, and each other is told. */
export function withoutSameTables(readings: readonly NamedReading[]): readonly ExportReading[] {
  const most = (one: NamedReading) => one.reading.entries.length;
  const kept: ExportReading[] = [];
  for (const { reading } of [...readings].sort((one, other) => most(other) - most(one))) {
    if (!kept.some((one) => isSame(one, reading))) kept.push(reading);
  }
  return readings.map(({ name, reading }) =>
    kept.includes(reading)
      ? reading
      : { ...reading, entries: [], left: [...reading.left, leftTable(name, reading)] },
  );
}

function leftTable(name: string, { entries }: ExportReading): LeftRow {
  return { at: entries[0]?.at ?? '', words: name, fen: sumOf(entries), why: 'sameSum' };
}

function isSame(one: ExportReading, other: ExportReading): boolean {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  const areOfOtherUnits =
    units.size > 0 && others.size > 0 && [...units].every((unit) => !others.has(unit));
  return (
    sumOf(one.entries) !== 0 && sumOf(one.entries) === sumOf(other.entries) && !areOfOtherUnits
  );
}

function sumOf(entries: ExportReading['entries']): Fen {
  return fen(entries.reduce((sum, one) => sum + one.fen, 0));
}

function unitsOf({ entries }: ExportReading): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ attributes: { unitCode, unitName } }) => unitCode ?? unitName ?? []),
  );
}
