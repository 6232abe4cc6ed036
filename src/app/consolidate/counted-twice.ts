import { labelKey } from '../../domain/read/label-key';
import type { ConsolidationIssue } from './consolidation-issue';
import { figuresKey } from './same-figures';
import type { UnitFile } from './unit-files';
import { unitsNamedIn } from './unit-forms';

/** Money that two of the files that are taken may both have. */
export function countedTwice(taken: readonly UnitFile[]): readonly ConsolidationIssue[] {
  return [...copies(taken), ...rowsOfOthers(taken)];
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
    return [{ ...{ kind: 'sameFigures', file, unit }, first: before.file, other: before.unit }];
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
      return [{ ...{ kind: 'rowsOfOther', file, unit }, first: other.file, other: other.unit }];
    }),
  );
}
