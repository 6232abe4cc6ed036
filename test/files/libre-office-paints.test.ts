import { checkForm } from '../../src/app/check/check-form';
import type { CheckedFinding } from '../../src/app/check/report';
import { parseRange } from '../../src/domain/grid/cell-range';
import { printCell } from '../../src/domain/grid/cell';
import { gridOfPlan } from '../../src/domain/plan/grid-of-plan';
import { paintedLooks } from '../../src/domain/plan/painted-looks';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import { readForm } from '../../src/domain/read/read-form';
import { writeWorkbook } from '../../src/files';
import { isUsualSeed } from '../domain/native-entries';
import { everySheet, twiceTold, watchedSheets, type TypedSheet } from './painted-sheets';
import { shownCells, type ShownCell } from './shown-cells';
import { converted } from './soffice';

/** What LibreOffice paints on a sheet by the formats of our file, and what the checks find in the figures it calculates. */
interface SheetVerdicts {
  /** Severities by the addresses of cells. */
  readonly painted: ReadonlyMap<string, string>;
  readonly findings: readonly CheckedFinding[];
}

const sheets = [...watchedSheets, ...everySheet, twiceTold.sheet];
const severityOfFill = new Map<string | null, string>(
  Object.entries(paintedLooks).map(([severity, { fill }]) => [fill, severity]),
);

/** One start for all sheets: it takes longer than they do. */
let verdicts: readonly SheetVerdicts[] = [];

beforeAll(async () => {
  const [html] = converted(await writeWorkbook(sheets), 'html');
  const shown = shownCells(new TextDecoder().decode(html));
  expect(shown).toHaveLength(sheets.length);
  verdicts = sheets.map((sheet, index) => verdictsOn(sheet, shown[index] ?? new Map()));
}, 600_000);

function verdictsOn(sheet: TypedSheet, shown: ReadonlyMap<string, ShownCell>): SheetVerdicts {
  const { form, style } = sheet.layout;
  const grid = calculatedGrid(sheet, shown);
  const region = parseRange(sheet.plan.page.printArea);
  if (!region) throw new Error(`${sheet.name} is empty`);
  const reading = readForm(form, style.id, grid, region);
  const painted = [...shown].flatMap(([at, { fill }]): [string, string][] => {
    const severity = severityOfFill.get(fill);
    return severity === undefined ? [] : [[at, severity]];
  });
  return {
    painted: new Map(painted),
    findings: checkForm({ form, styleId: style.id, grid, region, reading }).findings,
  };
}

function calculatedGrid(
  { name, plan }: TypedSheet,
  shown: ReadonlyMap<string, ShownCell>,
): SheetGrid {
  const grid = gridOfPlan(plan, name);
  return {
    ...grid,
    cellAt: (row, column) => {
      const cell = grid.cellAt(row, column);
      if (cell.formula === null) return cell;
      return { ...cell, value: shown.get(printCell({ row, column }))?.value ?? null };
    },
  };
}

test.each(sheets.map(({ name }, index) => [name, index] as const))(
  '%s: what LibreOffice paints the checks find, and weigh the same',
  (_, index) => {
    const { painted, findings } = verdicts[index] ?? { painted: new Map(), findings: [] };
    const found = new Set(
      findings.flatMap(({ at, severity }) => at.map((cell) => `${cell} ${severity}`)),
    );
    const shown = [...painted].map(([at, severity]) => `${at} ${severity}`);
    expect(shown.filter((one) => !found.has(one))).toEqual([]);
  },
);

test('where an error and a warning speak of one cell LibreOffice paints the error', () => {
  const { painted, findings } = verdicts.at(-1) ?? { painted: new Map(), findings: [] };
  const severities = findings.filter(({ at }) => at[0] === twiceTold.at).map((one) => one.severity);
  expect(severities).toEqual(expect.arrayContaining(['error', 'warning']));
  expect(painted.get(twiceTold.at)).toBe('error');
});

/** Of all else that is watched a formula says less than the checks. */
const saidWhole = [
  ...['negative', 'outside', 'planFalls', 'planUnfinished', 'namePlaceholder'],
  ...['numberAsTextInTotals', 'wordsInTotals'],
];

test.each(saidWhole)('%s: what the checks find LibreOffice paints', (says) => {
  const found = verdicts.flatMap(({ painted, findings }, index) =>
    findings
      .filter((finding) => finding.says === says && isWatched(finding, index))
      .map(({ at: [at] }) => ({ sheet: sheets[index]?.name, at, isPainted: painted.has(at) })),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ isPainted }) => !isPainted)).toEqual([]);
});

(isUsualSeed ? test : test.skip)('every rule that is watched is painted somewhere', () => {
  const watched = sheets.flatMap(({ plan }) =>
    plan.conditionalFormats.flatMap(({ rules }) => rules),
  );
  const painted = verdicts.flatMap(({ painted, findings }, index) =>
    findings
      .filter((finding) => isWatched(finding, index))
      .filter(({ at: [at], severity }) => painted.get(at) === severity)
      .map(({ rule }) => rule),
  );
  expect([...new Set(painted)].sort()).toEqual([...new Set(watched)].sort());
});

function isWatched({ rule, severity }: CheckedFinding, index: number): boolean {
  const formats = sheets[index]?.plan.conditionalFormats ?? [];
  return formats.some((format) => format.severity === severity && format.rules.includes(rule));
}
