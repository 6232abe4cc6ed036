import type { FormRule } from '../form/form-rule';
import { printCell, type Cell } from '../grid/cell';
import { cellsIn } from '../grid/cell-addresses';
import { contains, printRange, rangeOfCell, topLeft, type CellRange } from '../grid/cell-range';
import { coverRanges } from '../grid/cover-ranges';
import { decimalsToFen, wanYuan } from '../money/money-unit';
import type { FormLayout } from '../layout/placed';
import type { PaintedSeverity, PlannedConditionalFormat } from './planned-conditional-format';
import type { RuleWatch } from './rule-watch';
import { columnsAndRows, isIn, type ColumnsAndRows } from './where';
import type { WatchedCell } from './watched-cell';
import { watchedCells } from './watched-cells';

export interface FormToWatch {
  readonly rules: readonly FormRule[];
  readonly layout: FormLayout;
  /** A printed text that says the unit of the amounts; null where only their formats do. */
  readonly unitText: Cell | null;
  readonly watch: RuleWatch;
}

/** What differs by less than a 分 does not differ: what a formula gives is not rounded. */
const nearlyOneFen = '0.9';

/** Every cell of a format is asked all of its questions. */
const mostTests = 1_500;

/**
 * What Excel does by itself when a rule is broken: it paints the cell, also when the add-in is not there. One conditional format
 * watches all that is judged with one severity: its formula asks first which cell it looks at. So they cost a request little,
 * however many rules a form has, and what is copied out of the form is not judged any more.
 */
export function conditionalFormats(
  form: FormToWatch,
  within: CellRange = form.layout.all,
): PlannedConditionalFormat[] {
  const first = topLeft(within);
  const watched = watchedCells(form.rules, form.layout, first, form.watch).filter(({ range }) =>
    contains(within, topLeft(range)),
  );
  const severities: readonly PaintedSeverity[] = ['error', 'warning'];
  const parts = severities.flatMap((severity) => {
    const cases = casesOf(watched.filter((one) => one.severity === severity));
    return inParts(cases).map((part) => ({ severity, ...part }));
  });
  const all = togetherIfFew(parts);
  return parts.map(({ severity, cases, cells }): PlannedConditionalFormat => ({
    rules: [...new Set(cases.flatMap(({ rules }) => rules))],
    severity,
    areas: coverRanges([
      rangeOfCell(first),
      ...(all ?? sharedCells(cells, cases, parts)).values(),
    ]).map(printRange),
    formula: `=${joined(cases, first)}*${fenPerUnit(form.unitText)}>${nearlyOneFen}`,
  }));
}

/** All cells that any format watches, where they are few enough for each of them. */
function togetherIfFew(parts: readonly CasesTogether[]): CellsByAddress | null {
  const all = new Map(parts.flatMap(({ cells }) => [...cells]));
  return parts.every(({ cases }) => all.size * cases.length <= mostTests) ? all : null;
}

/** Where another format watches all of these cells and others, its cells: each formula asks where it is, and areas are said once. */
function sharedCells(
  cells: CellsByAddress,
  cases: readonly WatchedCase[],
  parts: readonly CasesTogether[],
): CellsByAddress {
  const wider = parts
    .map((part) => part.cells)
    .find(
      (others) =>
        others.size > cells.size &&
        others.size * cases.length <= mostTests &&
        [...cells.keys()].every((cell) => others.has(cell)),
    );
  return wider ?? cells;
}

interface WatchedCase {
  readonly rules: readonly string[];
  readonly ranges: readonly CellRange[];
  readonly wholes: readonly CellRange[];
  /** Those of the ranges, each once. */
  readonly cells: CellsByAddress;
  readonly test: string;
}

type CellsByAddress = ReadonlyMap<string, CellRange>;

/** Tests that are asked of the same cells, together. Of what several find the worst counts. */
function casesOf(watched: readonly WatchedCell[]): WatchedCase[] {
  const byTest = new Map<string, WatchedTest>();
  for (const { rule, range, whole, given, test } of watched) {
    const key = `${given.join()} ${test}`;
    const known = byTest.get(key) ?? { rule, ranges: [], wholes: [], given, test };
    known.ranges.push(range);
    known.wholes.push(whole);
    byTest.set(key, known);
  }
  return grouped([...byTest.values()], ({ ranges }) => ranges.map(printRange).join(' ')).map(
    (asked) => ({
      rules: asked.map(({ rule }) => rule),
      ranges: asked[0].ranges,
      wholes: asked[0].wholes,
      cells: cellsOf(asked[0].ranges),
      test: worst(
        grouped(asked, ({ given }) => given.join()).map((all) => {
          const test = worst(all.map((one) => one.test));
          return all[0].given.length === 0 ? test : `IF(${all[0].given.join('*')},${test})`;
        }),
      ),
    }),
  );
}

interface WatchedTest {
  readonly rule: string;
  readonly ranges: CellRange[];
  readonly wholes: CellRange[];
  readonly given: readonly string[];
  readonly test: string;
}

function grouped<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

function worst(tests: readonly string[]): string {
  return tests.length === 1 ? tests.join('') : `MAX(${tests.join(',')})`;
}

function shorter(one: string, other: string): string {
  return other.length < one.length ? other : one;
}

/** A test, and where it is asked: in columns of rows, where that can be said so. */
interface PlacedTest {
  readonly where: string;
  readonly parts: ColumnsAndRows | null;
  readonly test: string;
}

/** What is asked of the same rows or of the same columns is asked together, so that they are named once. */
function joined(cases: readonly WatchedCase[], first: Cell): string {
  const asked = cases.map(({ ranges, wholes, test }): PlacedTest => {
    const [own, whole] = [isIn(ranges, first), isIn(wholes, first)];
    const parts = columnsAndRows(whole.length < own.length ? wholes : ranges, first);
    return { where: shorter(own, whole), parts, test };
  });
  return worst(
    together(asked, 'rows', (alone) => together(alone, 'columns', (rest) => rest.map(askedAt))),
  );
}

function together(
  asked: readonly PlacedTest[],
  by: keyof ColumnsAndRows,
  others: (alone: readonly PlacedTest[]) => string[],
): string[] {
  const groups = grouped(asked, ({ where, parts }) => parts?.[by] ?? where);
  const isShared = (group: readonly PlacedTest[]) => group.length > 1 && group[0]?.parts !== null;
  const within = by === 'rows' ? 'columns' : 'rows';
  const shared = groups.filter(isShared).map((group) => {
    const tests = group.map(({ parts, where, test }) =>
      askedAt({ where: parts?.[within] ?? where, test }),
    );
    return askedAt({ where: group[0].parts?.[by] ?? group[0].where, test: worst(tests) });
  });
  return [...shared, ...others(groups.filter((group) => !isShared(group)).flat())];
}

function askedAt({ where, test }: Pick<PlacedTest, 'where' | 'test'>): string {
  const alone = where.replace(
    /^\(((?:ROWS|COLUMNS)\([^()]*\)=1|(?:\((?:ROWS|COLUMNS)\([^()]*\)=1\)\+?)+)\)$/,
    '$1',
  );
  return `IF(${alone},${test})`;
}

interface CasesTogether {
  readonly cases: readonly WatchedCase[];
  readonly cells: CellsByAddress;
}

/** Few cells that are judged in different ways share a format; many that are judged alike have one of their own. */
function inParts(cases: readonly WatchedCase[]): CasesTogether[] {
  const parts: { readonly cases: WatchedCase[]; readonly cells: Map<string, CellRange> }[] = [];
  for (const one of [...cases].sort((a, b) => a.cells.size - b.cells.size)) {
    const last = parts.at(-1);
    const news = [...one.cells].filter(([cell]) => !last?.cells.has(cell));
    if (last && (last.cells.size + news.length) * (last.cases.length + 1) <= mostTests) {
      last.cases.push(one);
      for (const [cell, range] of news) last.cells.set(cell, range);
    } else parts.push({ cases: [one], cells: new Map(one.cells) });
  }
  return parts;
}

function cellsOf(ranges: readonly CellRange[]): CellsByAddress {
  return new Map(ranges.flatMap(cellsIn).map((cell) => [printCell(cell), rangeOfCell(cell)]));
}

/** A form that is converted to the other unit says so in its text: the formula stays right. */
function fenPerUnit(unitText: Cell | null): string {
  const [tenThousand, one] = [10 ** decimalsToFen.万元, 10 ** decimalsToFen.元];
  if (!unitText) return `${tenThousand}`;
  const text = printCell(unitText).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `IF(COUNT(FIND("${wanYuan}",${text})),${tenThousand},${one})`;
}
