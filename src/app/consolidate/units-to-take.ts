import { labelKey } from '../../domain/read/label-key';
import type { ListedUnit } from '../state/listed-units';
import type { ConsolidationIssue } from './consolidation-issue';
import type { ConsolidationRequest } from './consolidation-request';
import type { UnitFile } from './unit-files';
import { countedTwice } from './counted-twice';
import { codesSaid, unitCode } from './unit-code';
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
  const byCode = new Map<string, UnitFile>();
  const listed = expected && new Map(expected.map((one) => [labelKey(one.name), one]));
  const isListed = (unit: string) => listed?.has(labelKey(unit)) === true;
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
      const code = unitCode(one);
      const same = code === null ? undefined : byCode.get(code);
      // A list that has both names speaks for two units, and a noted code for one; rows may only have copied theirs.
      const isTaken = !same || !isNoted(one, same) || (isListed(unit) && isListed(same.unit));
      if (isTaken) byUnit.set(labelKey(unit), one);
      if (code === null) continue;
      if (!same) byCode.set(code, one);
      else {
        const { file: before, unit: other } = same;
        issues.push({ ...{ kind: 'sameCode', file, unit, first: before }, other, code, isTaken });
      }
    }
  }
  const goIn = new Set(byUnit.values());
  const taken = files.filter((one) => goIn.has(one));
  const names = (expected ?? []).map(({ name }) => name);
  // Of a file of another year it is said that it is one: it is there.
  const ofOtherYear = new Set(
    issues.flatMap((one) => (one.kind === 'otherYear' ? [labelKey(one.unit)] : [])),
  );
  const missing = names.filter((unit) => {
    const key = labelKey(unit);
    return !byUnit.has(key) && !ofOtherYear.has(key);
  });
  return {
    taken,
    issues: [
      ...issues,
      ...withoutFile(missing, unreadable, names),
      ...taken.flatMap((one) => aboutTaken(one, listed)),
      ...countedTwice(taken),
    ],
  };
}

/** Units of which no file is, or one that cannot be read. */
function withoutFile(
  missing: readonly string[],
  unreadable: ConsolidationRequest['unreadable'],
  expected: readonly string[],
): readonly ConsolidationIssue[] {
  const named = unreadable.map(({ file }) => unitOfFileName(file, expected));
  const perhaps = unreadable.flatMap(({ file }, place) => (named[place] === null ? [file] : []));
  return missing.map((unit) => {
    const unread = unreadable[named.indexOf(unit)];
    return unread
      ? { kind: 'unreadFile', unit, ...unread }
      : { kind: 'missingUnit', unit, perhaps };
  });
}

/** What is to be looked at in a file that goes in. */
function aboutTaken(
  one: UnitFile,
  listed: ReadonlyMap<string, ListedUnit> | null,
): readonly ConsolidationIssue[] {
  const { file, unit, year, forms, isNamedByFile, isBlank, hasNoFigures, errors } = one;
  const issues: ConsolidationIssue[] = [];
  if (listed?.has(labelKey(unit)) === false) issues.push({ kind: 'unlistedUnit', unit, file });
  issues.push(...otherCode(one, listed?.get(labelKey(unit))?.code ?? null));
  if (isBlank) issues.push({ kind: 'blankFile', file, unit });
  else if (hasNoFigures) issues.push({ kind: 'noFigures', file, unit });
  if (isNamedByFile) issues.push({ kind: 'noName', file, unit });
  const saysYear = year !== null || forms.some((one) => one.year !== undefined);
  if (!saysYear) issues.push({ kind: 'noYear', file, unit });
  if (errors > 0) issues.push({ kind: 'withErrors', file, unit, errors });
  return issues;
}

/** A code in a file that is not the one on the list. */
function otherCode(one: UnitFile, listed: string | null): readonly ConsolidationIssue[] {
  const { file, unit } = one;
  const code = codesSaid(one).find(
    (said) => listed !== null && labelKey(said) !== labelKey(listed),
  );
  return code === undefined || listed === null
    ? []
    : [{ kind: 'otherCode', file, unit, code, listed }];
}

/** A file that does not say its unit is of the one on the list that its name says: 一所预算.xlsx. Those that stay are the same. */
export function namedByList(
  files: readonly UnitFile[],
  expected: readonly ListedUnit[] | null,
): readonly UnitFile[] {
  const names = (expected ?? []).map(({ name }) => name);
  return files.map((one) => {
    const unit = one.isNamedByFile ? unitOfFileName(one.file, names) : null;
    return unit === null || unit === one.unit ? one : { ...one, unit };
  });
}

/** Whether both workbooks note their code. */
function isNoted(...files: readonly UnitFile[]): boolean {
  return files.every((file) => (file.code ?? null) !== null);
}

/**
 * Of the files of one unit the first goes in: never one that came back as it was given out while another is filled in. Of a code that
 * two names have the name on the list goes in.
 */
function filledFirst(
  files: readonly UnitFile[],
  expected: readonly ListedUnit[] | null,
): readonly UnitFile[] {
  const listed = new Set(expected?.map(({ name }) => labelKey(name)));
  const isOpen = ({ unit }: UnitFile) => expected !== null && !listed.has(labelKey(unit));
  const isEmpty = ({ isBlank, hasNoFigures }: UnitFile) => isBlank ?? hasNoFigures ?? false;
  const rank = (one: UnitFile) => (isEmpty(one) ? 2 : 0) + (isOpen(one) ? 1 : 0);
  return files.toSorted((one, other) => rank(one) - rank(other));
}
