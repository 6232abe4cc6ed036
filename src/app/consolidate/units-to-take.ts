import { labelKey } from '../../domain/read/label-key';
import type { ConsolidationIssue } from './consolidation-issue';
import type { ConsolidationRequest } from './consolidation-request';
import type { UnitFile } from './unit-files';
import { unitOfFileName } from './unit-of-file-name';

export interface UnitsToTake {
  readonly taken: readonly UnitFile[];
  readonly issues: ConsolidationIssue[];
}

/** Which files go in, and what is to be said of the others and of the units that have none. */
export function unitsToTake({
  files,
  unreadable,
  department,
  year,
  expected,
}: Pick<
  ConsolidationRequest,
  'files' | 'unreadable' | 'department' | 'year' | 'expected'
>): UnitsToTake {
  const issues: ConsolidationIssue[] = [];
  const byUnit = new Map<string, UnitFile>();
  for (const one of filledFirst(files)) {
    const { file, unit } = one;
    const first = byUnit.get(labelKey(unit));
    if (one.forms.length === 0) issues.push({ kind: 'noForm', file, unit });
    else if (labelKey(unit) === labelKey(department))
      issues.push({ kind: 'departmentItself', file, unit });
    else if (one.year !== null && one.year !== year)
      issues.push({ kind: 'otherYear', file, unit, year: one.year });
    else if (first) issues.push({ kind: 'sameUnit', file, unit, first: first.file });
    else byUnit.set(labelKey(unit), one);
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
  for (const { unit, file, year: own, isBlank, hasNoFigures, errors } of taken) {
    if (listed?.has(labelKey(unit)) === false) issues.push({ kind: 'unlistedUnit', unit, file });
    if (isBlank) issues.push({ kind: 'blankFile', file, unit });
    else if (hasNoFigures) issues.push({ kind: 'noFigures', file, unit });
    if (own === null) issues.push({ kind: 'noYear', file, unit });
    if (errors > 0) issues.push({ kind: 'withErrors', file, unit, errors });
  }
  return { taken, issues };
}

/** Of the files of one unit the first goes in: never one that came back as it was given out while another is filled in. */
function filledFirst(files: readonly UnitFile[]): readonly UnitFile[] {
  const isEmpty = ({ isBlank, hasNoFigures }: UnitFile) => isBlank ?? hasNoFigures ?? false;
  return [...files.filter((one) => !isEmpty(one)), ...files.filter(isEmpty)];
}
