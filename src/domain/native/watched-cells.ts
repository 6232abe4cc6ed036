import { comparedSaying } from '../form/compared-saying';
import { covers, earlierOf } from '../form/covers';
import { fieldOf } from '../form/form-cell';
import type { FormRule } from '../form/form-rule';
import type { Cell } from '../grid/cell';
import { rangeOfCell, rowCount, topLeft } from '../grid/cell-range';
import type { FormLayout, PlacedCell } from '../layout/placed';
import {
  ascendingTests,
  betweenTest,
  comparedTest,
  negativeTest,
  passedOverTest,
} from './figure-tests';
import { calculatedTest } from './calculated-test';
import type { CellTest } from './cell-test';
import { formView, type FormView } from './form-view';
import { codeTests, lengthTests } from './code-tests';
import { textTests } from './text-tests';
import { indicatorQuestion } from './indicator-tests';
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
  const filled = layout.cells.flatMap((placed) => {
    const field = fieldOf(placed.cell);
    return field ? [{ placed, field }] : [];
  });
  // The items of a block share their fields.
  const fields = [...new Set(filled.map(({ field }) => field))];
  const watched: WatchedCell[] = [];
  for (const [index, rule] of rules.entries()) {
    const testsOf = questionOf(rule, form, watch);
    if (!testsOf) continue;
    const earlier = earlierOf(rules, index);
    const covered = new Set(
      fields.filter((field) => covers(rule, field) && !earlier.some((one) => covers(one, field))),
    );
    if (covered.size === 0) continue;
    for (const { placed: asked, field } of filled) {
      if (!covered.has(field)) continue;
      for (const { placed, says, given = [], test } of testsOf(asked)) {
        const severity = watch.severityOf({ rule: rule.id, says });
        if (severity === 'hint') continue;
        watched.push({ rule: rule.id, severity, ...watchedRanges(placed, layout), given, test });
      }
    }
  }
  return watched;
}

/** What a rule has Excel ask of a cell that it is about; null where no formula can say it and it is left to the checks. */
function questionOf(
  rule: FormRule,
  form: FormView,
  { words }: RuleWatch,
): ((placed: PlacedCell) => CellTest[]) | null {
  const asks =
    (says: string, testOf: (placed: PlacedCell) => string | null) =>
    (placed: PlacedCell): CellTest[] => {
      const test = testOf(placed);
      return test === null ? [] : [{ placed, says, test }];
    };
  switch (rule.kind) {
    case 'notNegative':
      return asks('negative', (placed) => negativeTest(placed, form));
    case 'calculated':
      return asks('derivedDiffers', (placed) => calculatedTest(placed, form));
    case 'compared':
      return asks(comparedSaying(rule), (placed) => comparedTest(rule, placed, form));
    case 'between':
      return asks('outside', (placed) => betweenTest(rule, placed, form));
    case 'ascending':
      return (placed) => ascendingTests(rule, placed, form);
    case 'filled':
      return asks('missing', (placed) => passedOverTest(placed, form));
    case 'readable':
      return (placed) => textTests(placed, form);
    case 'digits':
      return (placed) => codeTests(placed, form);
    case 'coded':
      return (placed) => lengthTests(rule, placed, form);
    case 'indicator':
      return words && indicatorQuestion(rule, form, words);
    default:
      return null;
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
