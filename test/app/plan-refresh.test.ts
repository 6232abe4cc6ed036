import fc from 'fast-check';
import { blocksFrom } from '../../src/app/narrative/section-rows';
import { planRefresh } from '../../src/app/narrative/plan-refresh';
import { printTextMark, type TextRef } from '../../src/app/narrative/text-mark';
import { writtenLines } from '../../src/app/narrative/written-lines';
import type { WrittenText } from '../../src/app/narrative/written-texts';
import { parseRange, rangeOf, type CellRange } from '../../src/domain/grid/cell-range';
import { parseSheetAddress } from '../../src/domain/grid/sheet-address';
import type { SheetGrid } from '../../src/domain/grid/sheet-grid';
import type { RowStep } from '../../src/domain/rows/row-plan';
import { emptyCell } from '../../src/domain/grid/sheet-grid';
import { shiftRange } from '../domain/move-references';
import { sheetModel } from '../domain/sheet-model';

const text: TextRef = { kind: 'narrative', style: 'national', instance: 1 };
const parts = ['N01', 'N02', 'N03'];
const emptySheet: SheetGrid = { name: '预算说明', used: null, merges: [], cellAt: () => emptyCell };

interface SectionBefore {
  readonly lines: readonly string[];
  /** Somebody put a blank row behind its first line. */
  readonly hasBlank: boolean;
  /** Somebody wrote a note beside its last line. */
  readonly hasNote: boolean;
}

const long = '说明情况。'.repeat(130);
const lines = fc.array(fc.constantFrom('甲。', '乙。', '丙。', '丁。', long), { maxLength: 4 });
const before = fc.record({ lines, hasBlank: fc.boolean(), hasNote: fc.boolean() });
const three = fc.tuple(before, before, before);
const targets = fc.tuple(...parts.map(() => fc.option(lines)));

/** A text of a title and three sections with their headings; one that says nothing is not there. */
function drawn(sections: readonly SectionBefore[]) {
  const model = sheetModel(emptySheet);
  const ranges = new Map<string, CellRange>();
  model.put(0, 0, '标题');
  let next = 1;
  sections.forEach((section, index) => {
    model.put(next, 0, `标题${index}`);
    const top = next + 1;
    let row = top;
    section.lines.forEach((line, at) => {
      for (const block of blocksFrom(row, [line])) {
        model.put(row, 0, block.text);
        if (block.rows > 1) {
          model.apply([{ kind: 'merge', area: `A${row + 1}:A${row + block.rows}` }]);
        }
        row += block.rows;
      }
      if (at === 0 && section.hasBlank) row += 1;
    });
    if (section.hasNote) model.put(Math.max(top, row - 1), 2, `注${index}`);
    if (row > top) ranges.set(parts[index] ?? '', rangeOf(top, 0, row - top, 1));
    next = Math.max(row, section.hasNote ? top + 1 : top);
  });
  return { model, ranges, whole: rangeOf(0, 0, next, 1) };
}

type Drawn = ReturnType<typeof drawn>;

function refreshed({ model, ranges, whole }: Drawn, wanted: readonly (readonly string[] | null)[]) {
  const sections = new Map(
    [...ranges].map(([part, range]) => [part, { range, lines: writtenLines(model, range) }]),
  );
  const written: WrittenText = {
    ...text,
    sheet: model.name,
    sheetId: '1',
    range: whole,
    sections,
    bases: new Map(),
    isCopy: false,
  };
  const order = parts.flatMap((part, index) => [
    { kind: 'heading' as const, text: `标题${index}` },
    { kind: 'section' as const, part },
  ]);
  const asked = parts.flatMap((part, index) => {
    const own = wanted[index] ?? null;
    return own === null || (own.length === 0 && !ranges.has(part)) ? [] : [{ part, lines: own }];
  });
  const names = new Map([
    ...[...ranges].map(([part, range]) => [printTextMark(text, part), range] as const),
    [printTextMark(text, null), whole] as const,
  ]);
  const hasName = (name: string) => names.has(name);
  const plan = planRefresh({ text: written, grid: model, order, hasName }, asked);
  for (const step of plan.steps) {
    model.apply([step]);
    moveNames(names, step);
  }
  return names;
}

/** Names follow rows as Excel has them follow. */
function moveNames(names: Map<string, CellRange>, step: RowStep): void {
  if (step.kind === 'name') {
    const range = parseRange(parseSheetAddress(step.refersTo.slice(1))?.address ?? '');
    if (range) names.set(step.name, range);
  }
  if (step.kind !== 'insertRows' && step.kind !== 'deleteRows') return;
  const count = step.kind === 'insertRows' ? step.count : -step.count;
  for (const [name, range] of [...names]) {
    const moved = shiftRange(range, 'row', step.row, count);
    if (moved) names.set(name, moved);
    else names.delete(name);
  }
}

function columnOf({ model }: Drawn, column: number): unknown[] {
  const { used } = model;
  return Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) => model.cellAt(row, column))
    .map(({ value }) => value)
    .filter((value) => value !== null);
}

test('sections come to say what they are to say, whatever rows they have; everything else stays', () => {
  fc.assert(
    fc.property(three, targets, (sections, wanted) => {
      const sheet = drawn(sections);
      const notes = columnOf(sheet, 2);
      const names = refreshed(sheet, wanted);
      const said = parts.map((part) => {
        const range = names.get(printTextMark(text, part));
        return range ? writtenLines(sheet.model, range).map((line) => line.text) : [];
      });
      const expected = sections.map((section, index) => wanted[index] ?? section.lines);
      expect(said).toEqual(expected);
      expect(columnOf(sheet, 2)).toEqual(notes);
      const all = ['标题', ...expected.flatMap((own, index) => [`标题${index}`, ...own])];
      expect(columnOf(sheet, 0).map((value) => String(value).trim())).toEqual(all);
      const whole = names.get(printTextMark(text, null));
      expect(whole?.bottom).toBeGreaterThanOrEqual(all.length - 1);
    }),
    { numRuns: 500 },
  );
});

test('what nobody asked for is not touched', () => {
  const sheet = drawn([
    { lines: ['甲。', '乙。'], hasBlank: true, hasNote: true },
    { lines: [], hasBlank: false, hasNote: false },
    { lines: [long], hasBlank: false, hasNote: false },
  ]);
  const rows = columnOf(sheet, 0);
  refreshed(sheet, [['甲。', '乙。'], null, [long]]);
  expect(columnOf(sheet, 0)).toEqual(rows);
});

/** A text whose only section has one line, with places for two more below it and no headings between. */
function withOneSection(formula: string | null) {
  const model = sheetModel(emptySheet);
  model.put(0, 0, '标题');
  model.set(1, 0, { ...model.cellAt(0, 0), value: '甲。', formula });
  const range = rangeOf(1, 0, 1, 1);
  const whole = rangeOf(0, 0, 2, 1);
  const sections = new Map([['N01', { range, lines: writtenLines(model, range) }]]);
  const written = { ...text, sheet: model.name, sheetId: '1', range: whole, sections };
  const order = parts.map((part) => ({ kind: 'section' as const, part }));
  const hasName = (name: string) => !/N0[23]$/.test(name);
  return {
    model,
    refreshed: {
      text: { ...written, bases: new Map(), isCopy: false },
      grid: model,
      ...{ order, hasName },
    },
    names: new Map([
      [printTextMark(text, 'N01'), range],
      [printTextMark(text, null), whole],
    ]),
  };
}

test.each<readonly [string, readonly (readonly [string, readonly string[]])[]]>([
  [
    '甲。乙。丙。',
    [
      ['N02', ['乙。']],
      ['N03', ['丙。']],
    ],
  ],
  [
    '丁。乙。丙。',
    [
      ['N01', ['丁。']],
      ['N02', ['乙。']],
      ['N03', ['丙。']],
    ],
  ],
  [
    '甲。丁。乙。丙。',
    [
      ['N01', ['甲。', '丁。']],
      ['N02', ['乙。']],
      ['N03', ['丙。']],
    ],
  ],
])('the text reaches over all sections that come at its end: %s', (said, wanted) => {
  const { model, refreshed: one, names } = withOneSection(null);
  const { steps } = planRefresh(
    one,
    wanted.map(([part, own]) => ({ part, lines: own })),
  );
  for (const step of steps) {
    model.apply([step]);
    moveNames(names, step);
  }
  const range = names.get(printTextMark(text, null)) ?? rangeOf(0, 0, 1, 1);
  const there = writtenLines(model, range).map((line) => line.text);
  expect(there.join('')).toBe(`标题${said}`);
});

test('a formula is not written again as a text', () => {
  const { refreshed: one } = withOneSection('="甲。"');
  const target = { part: 'N01', lines: ['甲。', '乙。'] };
  expect(planRefresh(one, [target])).toEqual({ steps: [], done: [], noRoom: [target] });
});
