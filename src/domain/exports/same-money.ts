import { fen, type Fen } from '../money/fen';
import type { ExportEntry, ExportReading } from './budget-export';
import { haveNearProjects } from './near-projects';
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

/** The code that says more surely what a name says. */
const codeOf: Readonly<Partial<Record<Attribute, Attribute>>> = {
  unitName: 'unitCode',
  projectName: 'projectCode',
};

type Finer = Pick<ExportWords, 'finer'>;

/**
 * Whether two tables are of different money for certain: of other units, other projects, other funds. Of the same sum nothing but
 * the codes of units is certain.
 */
export function areApart(one: ExportReading, other: ExportReading, words: Finer): boolean {
  const certain = haveSameSum(one, other) ? (['unitCode'] as const) : telling;
  const areNear = haveNearProjects(one, other);
  return certain.some(
    (attribute) =>
      differ(attribute, one, other, words) && !(attribute === 'projectName' && areNear),
  );
}

function haveSameSum(one: ExportReading, other: ExportReading): boolean {
  const sum = sumOfEntries(one.entries);
  return sum !== 0 && sum === sumOfEntries(other.entries);
}

function differ(
  attribute: Attribute,
  one: ExportReading,
  other: ExportReading,
  words: Finer,
): boolean {
  const code = codeOf[attribute];
  // One system writes 财政局 and the other 某县财政局: beside codes names prove nothing.
  if (code && (isSaid(code, one) || isSaid(code, other))) return false;
  const [own, others] = [saidOf(attribute, one), saidOf(attribute, other)];
  if (own === null || others === null) return false;
  const mayBeSame = code ? holdsOther : overlaps;
  return [...own].every((a) => [...others].every((b) => !mayBeSame(a, b, words)));
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
function overlaps(one: string, other: string, { finer }: Finer): boolean {
  return (
    one.startsWith(other) ||
    other.startsWith(one) ||
    (finer[one]?.includes(other) ?? false) ||
    (finer[other]?.includes(one) ?? false)
  );
}

function holdsOther(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Whether a table adds another one up, or a part of it: all that it says, the other says with the same sums. */
export function isWithin(part: ExportReading, whole: ExportReading, words: Finer): boolean {
  if (haveSameSum(part, whole)) {
    const isOther = telling.some((one) => differ(one, part, whole, words));
    return !isOther && !mayBeOfOtherUnits(part, whole);
  }
  const isInBoth = (one: Attribute) => isSaid(one, part) && isSaid(one, whole);
  const isKnownByCode = (one: Attribute) => {
    const code = codeOf[one];
    return code !== undefined && isInBoth(code);
  };
  const common = telling.filter((one) => isInBoth(one) && !isKnownByCode(one));
  if (common.length === 0 || part.entries.length === 0) return false;
  const [sums, others] = [sumsBy(common, part), sumsBy(common, whole)];
  return [...sums].every(([key, sum]) => others.get(key) === sum);
}

/** Both name units, and none that may be the same. */
function mayBeOfOtherUnits(one: ExportReading, other: ExportReading): boolean {
  const areNamed = [one, other].every(
    (table) => isSaid('unitCode', table) || isSaid('unitName', table),
  );
  if (!areNamed) return false;
  const haveCodes = isSaid('unitCode', one) && isSaid('unitCode', other);
  const [attribute, isSame] = haveCodes
    ? (['unitCode', (a: string, b: string) => a === b] as const)
    : (['unitName', holdsOther] as const);
  const others = valuesOf(attribute, other);
  return !valuesOf(attribute, one).some((a) => others.some((b) => isSame(a, b)));
}

function valuesOf(attribute: Attribute, { entries }: ExportReading): readonly string[] {
  return [...new Set(entries.flatMap(({ attributes }) => attributes[attribute] ?? []))];
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
