import { covers, earlierOf } from '../check/covers';
import { fieldOf } from '../form/form-cell';
import type { FormRule } from '../form/form-rule';
import { isDerived } from '../form/walk-parts';
import type { Cell } from '../grid/cell';
import { rangeOfCell, rowCount, topLeft } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from '../plan/placed';
import {
  ascendingTests,
  betweenTest,
  calculatedTest,
  comparedTest,
  negativeTest,
  passedOverTest,
} from './figure-tests';
import type { CellTest } from './cell-test';
import { formView, type FormView } from './form-view';
import { indicatorTests } from './indicator-tests';
import type { RuleWatch } from './rule-watch';
import type { WatchedCell } from './watched-cell';

/** What Excel can watch of the rules of a form, cell by cell; of the rules that ask the same the first that names a field counts. */
export function watchedCells(
  formRules: readonly FormRule[],
  layout: FormLayout,
  first: Cell,
  watch: RuleWatch,
): WatchedCell[] {
  const rules = [...formRules, ...watch.general];
  const form = formView(layout, first);
  // The items of a block share their fields.
  const fields = [...new Set(layout.cells.map(({ cell }) => fieldOf(cell)))];
  return rules.flatMap((rule, index) => {
    const earlier = earlierOf(rules, index);
    const covered = new Set(
      fields.filter(
        (field) => field && covers(rule, field) && !earlier.some((one) => covers(one, field)),
      ),
    );
    if (covered.size === 0) return [];
    return layout.cells
      .filter(({ cell }) => covered.has(fieldOf(cell)))
      .flatMap((placed) => testsOf(rule, placed, form, watch))
      .flatMap(({ placed, says, given = [], test }): WatchedCell[] => {
        const severity = watch.severityOf({ rule: rule.id, says });
        if (severity === 'hint') return [];
        return [{ rule: rule.id, severity, ...watchedRanges(placed, layout), given, test }];
      });
  });
}

function testsOf(
  rule: FormRule,
  placed: PlacedCell,
  form: FormView,
  { words }: RuleWatch,
): CellTest[] {
  const field = fieldOf(placed.cell);
  if (!field) return [];
  const one = (says: string, test: string | null) =>
    test === null ? [] : [{ placed, says, test }];
  switch (rule.kind) {
    case 'notNegative':
      // What a formula gives is wrong only if what it adds is: that is said there.
      return isDerived(field) ? [] : one('negative', negativeTest(placed, form));
    case 'calculated':
      return isDerived(field) ? one('derivedDiffers', calculatedTest(field, placed, form)) : [];
    case 'compared':
      return one('notEqual', comparedTest(rule, placed, form));
    case 'between':
      return one('outside', betweenTest(rule, placed, form));
    case 'ascending':
      return ascendingTests(rule, placed, form);
    case 'filled':
      return one('missing', passedOverTest(placed, form));
    case 'indicator':
      return words ? indicatorTests(rule, placed, form, words) : [];
    // What no formula can say is left to the checks.
    default:
      return [];
  }
}

/** A row that the user puts in at the end of the table is watched like the one before it. */
function watchedRanges(
  { range, scope }: PlacedCell,
  { closing }: FormLayout,
): Pick<WatchedCell, 'range' | 'whole'> {
  const isLast = closing !== null && scope.length > 0 && range.bottom + 1 === closing.top;
  const bottom = isLast && rowCount(range) === 1 ? closing.bottom : range.top;
  return { range: { ...rangeOfCell(topLeft(range)), bottom }, whole: { ...range, bottom } };
}
