import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { FormReading } from '../read/form-reading';
import type { ReadingProblem } from '../read/reading-problem';
import { failed, notEnoughData, passed, type Verdict } from './verdict';

const rule = 'DOC-STRUCTURE';

/** What is said at the cells of a field is no matter of the shape. */
const ofFields: ReadonlySet<ReadingProblem['kind']> = new Set([
  'unreadable',
  'doubtful',
  'typedOver',
  'lostFormula',
]);

/**
 * Whether the form was read as it is printed: where rows or words of it are gone, or something stands where nothing belongs, what
 * its rules say is not the whole truth: the check is not complete.
 */
export function shapeVerdicts({ problems }: FormReading, region: CellRange): Verdict[] {
  const broken = problems.filter(({ kind }) => !ofFields.has(kind));
  const [first] = broken;
  const look = { rule, reads: [printCell({ row: region.top, column: region.left })] };
  if (!first) return [passed(look)];
  const finding = failed(look, {
    says: 'shape',
    params: { count: { number: broken.length } },
    at: [first.at, ...broken.slice(1).map(({ at }) => at)],
    fix: null,
  });
  return [finding, notEnoughData(look)];
}
