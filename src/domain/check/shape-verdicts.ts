import { printCell } from '../grid/cell';
import type { CellRange } from '../grid/cell-range';
import type { FormReading } from '../read/form-reading';
import type { ReadingProblem } from '../read/reading-problem';
import type { FindingParam } from './finding';
import type { Rows } from './rows-beyond';
import type { StrayCell } from './stray-cells';
import { failed, notEnoughData, passed, type Verdict } from './verdict';

const rule = 'DOC-STRUCTURE';

/** What is said at the cells of a field is no matter of the shape. */
const ofFields: ReadonlySet<ReadingProblem['kind']> = new Set([
  'unreadable',
  'doubtful',
  'lostFormula',
]);

/**
 * Whether the form was read as it is printed: where rows or words of it are gone, or something stands where nothing belongs, what
 * its rules say is not the whole truth: the check is not complete.
 */
export function shapeVerdicts(
  { problems, cells }: FormReading,
  region: CellRange,
  told: ReadonlySet<string> = new Set(),
  beyond: Rows | null = null,
  stray: readonly StrayCell[] = [],
): Verdict[] {
  const look = { rule, reads: [printCell({ row: region.top, column: region.left })] };
  if (problems.length === 0 && beyond === null && stray.length === 0) return [passed(look)];
  const read = new Set(cells.map(({ at }) => at));
  const isStray = new Set(stray.map(({ at }) => at));
  // A total typed over is said at its cell, but for one in an item that holds nothing else; `told` are words of which others speak.
  const isSaid = ({ kind, at }: ReadingProblem) =>
    ofFields.has(kind) ||
    (kind === 'typedOver' && read.has(at)) ||
    (kind === 'unplaced' && (told.has(at) || isStray.has(at))) ||
    kind === 'unclearUnit' ||
    kind === 'otherUnit';
  const broken = problems.filter((problem) => !isSaid(problem));
  const [first] = broken;
  const units = problems.flatMap((problem) =>
    problem.kind === 'unclearUnit' ? [unitFinding(look, problem)] : [],
  );
  const said = [
    ...(beyond ? [beyondFinding(look, beyond, region)] : []),
    ...stray.flatMap((one) => strayFinding(look, one)),
    ...problems.flatMap((one) => (one.kind === 'otherUnit' ? [otherUnitFinding(look, one)] : [])),
  ];
  if (!first) {
    const [unit] = units.flatMap(({ finding }) => finding?.at[0] ?? []);
    if (unit === undefined) return said.length > 0 ? said : [passed(look)];
    return [...said, ...units, notEnoughData({ rule, reads: [unit] }, 'units')];
  }
  const finding = failed(look, {
    says: 'shape',
    params: { count: { number: broken.length }, places: placesOf(broken) },
    at: [first.at, ...broken.slice(1).map(({ at }) => at)],
    fix: null,
  });
  return [...said, ...units, finding, notEnoughData({ rule, reads: [first.at] }, 'shape')];
}

const mostNamed = 5;
const longest = 30;

/** The words that stand there, or are not there; where there are none, the cells. */
function placesOf(broken: readonly ReadingProblem[]): FindingParam {
  const words = [...new Set(broken.flatMap(wordsOf))].filter((one) => one !== '');
  const named = words
    .slice(0, mostNamed)
    .map((one) => (one.length > longest ? `${one.slice(0, longest)}…` : one));
  return named.length > 0
    ? { list: named, areNames: true }
    : { cells: [...new Set(broken.map(({ at }) => at))].slice(0, mostNamed) };
}

function wordsOf(problem: ReadingProblem): readonly string[] {
  switch (problem.kind) {
    case 'unplaced':
    case 'otherTitle':
      return [problem.text.trim()];
    case 'missingRow':
    case 'missingColumn':
      return problem.labels;
    case 'changedLabel':
      return [problem.label];
    default:
      return [];
  }
}

/** What was pasted below the last row of the form: its sums do not reach there. */
function beyondFinding(
  look: Pick<Verdict, 'rule' | 'reads'>,
  { top, bottom }: Rows,
  { left }: CellRange,
): Verdict {
  const rows = top === bottom ? `${top + 1}` : `${top + 1}—${bottom + 1}`;
  const params = { rows: { text: rows }, count: { number: bottom - top + 1 } };
  const at = printCell({ row: top, column: left });
  return failed(look, { says: 'rowsBeyond', params, at: [at], fix: null });
}

/** The rest of the row is read: only what stands in that cell is not. */
function strayFinding(
  look: Pick<Verdict, 'rule' | 'reads'>,
  { at, text, item }: StrayCell,
): readonly Verdict[] {
  const params = { found: { text: text.trim() }, item: { words: item } };
  return [
    failed(look, { says: 'strayCell', params, at: [at], fix: null }),
    notEnoughData({ rule, reads: [at] }, 'strayCell'),
  ];
}

function otherUnitFinding(
  look: Pick<Verdict, 'rule' | 'reads'>,
  { at, said, meant, words, elsewhere }: Extract<ReadingProblem, { kind: 'otherUnit' }>,
): Verdict {
  const params = {
    ...{ unit: { text: said }, expected: { text: meant } },
    ...{ found: { text: words }, place: { text: elsewhere } },
  };
  return failed(look, { says: 'otherUnit', params, at: [at], fix: null });
}

function unitFinding(
  look: Pick<Verdict, 'rule' | 'reads'>,
  { at, units }: Extract<ReadingProblem, { kind: 'unclearUnit' }>,
): Verdict {
  const params = { units: { list: units } };
  return failed(look, { says: 'units', params, at: [at], fix: null });
}
