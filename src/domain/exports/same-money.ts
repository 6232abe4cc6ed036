import { fen, type Fen } from '../money/fen';
import type { ExportEntry, ExportReading } from './budget-export';
import type { Attribute, Attributes, ExportWords } from './export-words';

/** What tells money apart: an amount is of one unit, one class, one project, one fund. */
const telling = [
  'unitCode',
  'unitName',
  'functionCode',
  'departmentCode',
  'governmentCode',
  'projectCode',
  'projectName',
  'fund',
  'nature',
] as const satisfies readonly Attribute[];

export function sumOfEntries(entries: readonly ExportEntry[]): Fen {
  return fen(entries.reduce((sum, one) => sum + one.fen, 0));
}

/** Whether two tables are of different money for certain: of other units, other projects, other funds. */
export function areApart(
  one: ExportReading,
  other: ExportReading,
  words: Pick<ExportWords, 'finer'>,
): boolean {
  return telling.some((attribute) => {
    const [own, others] = [saidOf(attribute, one), saidOf(attribute, other)];
    if (own === null || others === null) return false;
    return [...own].every((a) => [...others].every((b) => !overlaps(a, b, words)));
  });
}

/** All values of an attribute; null where some amounts leave it open. */
function saidOf(attribute: Attribute, { entries }: ExportReading): ReadonlySet<string> | null {
  const values = new Set<string>();
  for (const { attributes } of entries) {
    const value = attributes[attribute];
    if (value === undefined) return null;
    values.add(value);
  }
  return values.size > 0 ? values : null;
}

/** 201 holds 2010301, and 项目支出 holds 特定目标类. */
function overlaps(one: string, other: string, { finer }: Pick<ExportWords, 'finer'>): boolean {
  return (
    one.startsWith(other) ||
    other.startsWith(one) ||
    (finer[one]?.includes(other) ?? false) ||
    (finer[other]?.includes(one) ?? false)
  );
}

/** Whether a table adds another one up, or a part of it: all that it says, the other says with the same sums. */
export function isWithin(part: ExportReading, whole: ExportReading): boolean {
  const own = sumOfEntries(part.entries);
  if (own !== 0 && own === sumOfEntries(whole.entries)) return !areOfOtherUnits(part, whole);
  const common = telling.filter((one) => isSaid(one, part) && isSaid(one, whole));
  if (common.length === 0 || part.entries.length === 0) return false;
  const [sums, others] = [sumsBy(common, part), sumsBy(common, whole)];
  return [...sums].every(([key, sum]) => others.get(key) === sum);
}

function areOfOtherUnits(one: ExportReading, other: ExportReading): boolean {
  const [units, others] = [unitsOf(one), unitsOf(other)];
  return units.size > 0 && others.size > 0 && [...units].every((unit) => !others.has(unit));
}

function unitsOf({ entries }: ExportReading): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ attributes: { unitCode, unitName } }) => unitCode ?? unitName ?? []),
  );
}

function isSaid(attribute: Attribute, { entries }: ExportReading): boolean {
  return entries.some(({ attributes }) => attributes[attribute] !== undefined);
}

function sumsBy(
  common: readonly Attribute[],
  { entries }: ExportReading,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const keyOf = (attributes: Attributes) =>
    JSON.stringify(common.map((one) => attributes[one] ?? ''));
  for (const { attributes, fen: amount } of entries) {
    const key = keyOf(attributes);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}
