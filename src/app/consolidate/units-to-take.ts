import { labelKey } from '../../domain/read/label-key';
import type { ConsolidationIssue } from './consolidation-issue';
import type { ConsolidationRequest } from './consolidation-request';
import type { UnitFile } from './unit-files';
import { figuresKey } from './same-figures';
import { unitCode } from './unit-code';
import { unitsNamedIn } from './unit-forms';
import { unitOfFileName } from './unit-of-file-name';

export interface UnitsToTake {
  readonly taken: readonly UnitFile[];
  readonly issues: ConsolidationIssue[];
}

/** Which files go in, and what is to be said of the others and of the units that have none. */
export function unitsToTake({
  files: all,
  unreadable,
  department,
  year,
  expected,
}: Pick<
  ConsolidationRequest,
  'files' | 'unreadable' | 'department' | 'year' | 'expected'
>): UnitsToTake {
  const files = namedByList(all, expected);
  const issues: ConsolidationIssue[] = [];
  const byUnit = new Map<string, UnitFile>();
  const isListed = (unit: string) => expected?.some((one) => labelKey(one) === labelKey(unit));
  for (const one of filledFirst(files, expected)) {
    const { file, unit } = one;
    const first = byUnit.get(labelKey(unit));
    if (one.forms.length === 0) issues.push({ kind: 'noForm', file, unit });
    else if (labelKey(unit) === labelKey(department))
      issues.push({ kind: 'departmentItself', file, unit });
    else if (one.year !== null && one.year !== year)
      issues.push({ kind: 'otherYear', file, unit, year: one.year });
    else if (first) issues.push({ kind: 'sameUnit', file, unit, first: first.file });
    else {
      const same = sameCode(one, [...byUnit.values()]);
      // A list that has both names speaks for two units, and a noted code for one.
      const isTaken = !same?.isNoted || (isListed(unit) && isListed(same.other)) === true;
      if (same) {
        const { first: before, other, code } = same;
        issues.push({ ...{ kind: 'sameCode', file, unit, first: before }, other, code, isTaken });
      }
      if (isTaken) byUnit.set(labelKey(unit), one);
    }
  }
  const goIn = new Set(byUnit.values());
  const taken = files.filter((one) => goIn.has(one));
  const named = unreadable.map(({ file }) => unitOfFileName(file, expected ?? []));
  const perhaps = unreadable.flatMap(({ file }, place) => (named[place] === null ? [file] : []));
  for (const unit of expected ?? []) {
    if (byUnit.has(labelKey(unit))) continue;
    const unread = unreadable[named.indexOf(unit)];
    if (unread) issues.push({ kind: 'unreadFile', unit, ...unread });
    else issues.push({ kind: 'missingUnit', unit, perhaps });
  }
  const listed = expected && new Set(expected.map(labelKey));
  for (const one of taken) {
    const { unit, file, year: own, isBlank, hasNoFigures, errors } = one;
    if (listed?.has(labelKey(unit)) === false) issues.push({ kind: 'unlistedUnit', unit, file });
    if (isBlank) issues.push({ kind: 'blankFile', file, unit });
    else if (hasNoFigures) issues.push({ kind: 'noFigures', file, unit });
    if (one.isNamedByFile) issues.push({ kind: 'noName', file, unit });
    if (own === null && one.forms.every(({ year: said }) => said === undefined))
      issues.push({ kind: 'noYear', file, unit });
    if (errors > 0) issues.push({ kind: 'withErrors', file, unit, errors });
  }
  return { taken, issues: [...issues, ...copies(taken), ...rowsOfOthers(taken)] };
}

/** A file that does not say its unit is of the one on the list that its name says: 一所预算.xlsx. Those that stay are the same. */
export function namedByList(
  files: readonly UnitFile[],
  expected: readonly string[] | null,
): readonly UnitFile[] {
  return files.map((one) => {
    const unit = one.isNamedByFile ? unitOfFileName(one.file, expected ?? []) : null;
    return unit === null || unit === one.unit ? one : { ...one, unit };
  });
}

/** Rows that name a unit whose own file is taken, too. */
function rowsOfOthers(taken: readonly UnitFile[]): readonly ConsolidationIssue[] {
  const byUnit = new Map(taken.map((one) => [labelKey(one.unit), one]));
  return taken.flatMap((one) =>
    unitsNamedIn(one).flatMap((name): ConsolidationIssue[] => {
      const other = byUnit.get(labelKey(name));
      if (!other || other === one) return [];
      const { file, unit } = one;
      return [
        { ...{ kind: 'rowsOfOther', file, unit }, first: other.file, other: other.unit },
      ];
    }),
  );
}

/** The file before that has the same code; `isNoted` where both workbooks note it, which rows may only have copied. */
function sameCode(one: UnitFile, before: readonly UnitFile[]) {
  const code = unitCode(one);
  if (code === null) return null;
  const found = before.find((other) => unitCode(other) === code);
  if (!found) return null;
  const isNoted = [one, found].every((file) => (file.code ?? null) !== null);
  return { code, first: found.file, other: found.unit, isNoted };
}

/** Files of several units that have the same amounts all over. */
function copies(taken: readonly UnitFile[]): readonly ConsolidationIssue[] {
  const first = new Map<string, UnitFile>();
  return taken.flatMap((one): ConsolidationIssue[] => {
    const key = figuresKey(one);
    if (key === null) return [];
    const before = first.get(key);
    if (!before) {
      first.set(key, one);
      return [];
    }
    const { file, unit } = one;
    return [
      { ...{ kind: 'sameFigures', file, unit }, first: before.file, other: before.unit },
    ];
  });
}

/**
 * Of the files of one unit the first goes in: never one that came back as it was given out while another is filled in. Of a code that
 * two names have the name on the list goes in.
 */
function filledFirst(
  files: readonly UnitFile[],
  expected: readonly string[] | null,
): readonly UnitFile[] {
  const listed = new Set(expected?.map(labelKey));
  const isOpen = ({ unit }: UnitFile) => expected !== null && !listed.has(labelKey(unit));
  const isEmpty = ({ isBlank, hasNoFigures }: UnitFile) => isBlank ?? hasNoFigures ?? false;
  const rank = (one: UnitFile) => (isEmpty(one) ? 2 : 0) + (isOpen(one) ? 1 : 0);
  return files.toSorted((one, other) => rank(one) - rank(other));
}
