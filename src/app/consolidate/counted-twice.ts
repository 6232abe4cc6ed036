import { valuesOfUnit } from '../../domain/consolidate/values-of-unit';
import { labelKey } from '../../domain/read/label-key';
import { consolidation } from '../../packs/consolidation/consolidation';
import type { ConsolidationIssue } from './consolidation-issue';
import { amountsIn, figuresKey } from './same-figures';
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
    return [pair('sameFigures', one, before)];
  });
}

/** Rows with money that name a unit whose own file is taken, too. */
function rowsOfOthers(taken: readonly UnitFile[]): readonly ConsolidationIssue[] {
  const byUnit = new Map(taken.map((one) => [labelKey(one.unit), one]));
  return taken.flatMap((one) =>
    unitsNamedIn(one).flatMap((name): ConsolidationIssue[] => {
      const other = byUnit.get(labelKey(name));
      if (!other || other === one || !hasAmountsOf(one, name)) return [];
      return [pair('rowsOfOther', one, other)];
    }),
  );
}

function hasAmountsOf({ forms }: UnitFile, unit: string): boolean {
  return forms.some(({ form, values }) => {
    const rows = valuesOfUnit(form.id, values, unit, consolidation);
    return rows !== null && amountsIn(rows, form.id).length > 0;
  });
}

function pair(
  kind: 'sameFigures' | 'rowsOfOther',
  { file, unit }: UnitFile,
  before: UnitFile,
): ConsolidationIssue {
  return { kind, file, unit, first: before.file, other: before.unit };
}
