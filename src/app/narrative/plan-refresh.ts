import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { printRange } from '../../domain/grid/cell-range';
import type { RowStep } from '../../domain/rows/row-plan';
import type { WholeSheet } from '../ports';
import { planSection } from './plan-section';
import { blockSteps, blocksFrom, nameStep, newRows, rowsOf } from './section-rows';
import { printTextMark } from './text-mark';
import type { WrittenText } from './written-texts';

/** What a text consists of, in its order. */
export type TextItem =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'section'; readonly part: string };

/** What a section is to say. */
export interface SectionTarget {
  readonly part: string;
  readonly lines: readonly string[];
}

export interface RefreshPlan {
  readonly steps: readonly RowStep[];
  readonly done: readonly SectionTarget[];
  /** Sections for which there is no room among the user's own cells. */
  readonly noRoom: readonly SectionTarget[];
}

interface RefreshedText extends Pick<WholeSheet, 'heightAt'> {
  readonly text: WrittenText;
  readonly grid: SheetGrid;
  readonly order: readonly TextItem[];
  /** Whether the workbook, or its sheet, has this name, though its cells may be gone. */
  readonly hasName: (name: string) => boolean;
}

/** How sections of one text come to say what they are to say. From the last row up, so that no step moves the rows of the next. Pure. */
export function planRefresh(
  refreshed: RefreshedText,
  targets: readonly SectionTarget[],
): RefreshPlan {
  const { text, order } = refreshed;
  const placed = targets
    .map((target) => {
      const index = order.findIndex((one) => one.kind === 'section' && one.part === target.part);
      const row = text.sections.get(target.part)?.range.top ?? rowFor(refreshed, index);
      return { target, index, row };
    })
    .sort((one, other) => other.row - one.row || other.index - one.index)
    .map(({ target, row }, place, all) => {
      const below = all.slice(0, place).map((one) => one.target);
      return { target, steps: stepsOf(refreshed, target, row, below) };
    });
  return {
    steps: placed.flatMap(({ steps }) => steps ?? []),
    done: placed.flatMap(({ target, steps }) => (steps ? [target] : [])),
    noRoom: placed.flatMap(({ target, steps }) => (steps ? [] : [target])),
  };
}

function stepsOf(
  { text, grid, heightAt, hasName }: RefreshedText,
  { part, lines }: SectionTarget,
  row: number,
  below: readonly SectionTarget[],
): readonly RowStep[] | null {
  const section = text.sections.get(part);
  if (section) return planSection({ text, part, section, grid, heightAt }, lines);
  if (text.kind === 'section') return null;
  const { left, bottom } = text.range;
  const blocks = blocksFrom(row, lines);
  const count = rowsOf(blocks);
  const owner = text.isCopy ? 'sheet' : 'workbook';
  const named = (one: string | null, top: number, end: number) => {
    const name = printTextMark(text, one);
    const range = { top, bottom: end, left, right: left };
    return nameStep({ name, sheet: text.sheet, range, owner, isNew: !hasName(name) });
  };
  const isAtEnd = row > bottom;
  const behind = below.filter((one) => !text.sections.has(one.part));
  const whole = {
    ...text.range,
    bottom: behind.reduce((end, one) => end + rowsOf(blocksFrom(end, one.lines)), bottom + count),
  };
  return [
    ...newRows(row, count, left),
    ...blockSteps(blocks, left, false),
    named(part, row, row + count - 1),
    // What comes at the end is outside of what was named and printed before.
    ...(isAtEnd
      ? [
          named(null, whole.top, whole.bottom),
          { kind: 'printArea' as const, area: printRange(whole) },
        ]
      : []),
  ];
}

/** The row for a section that is not there: behind what stands before it in the text, be it only its heading. */
function rowFor({ text, grid, order }: RefreshedText, index: number): number {
  const { top, bottom, left } = text.range;
  const rowOf = (heading: string): number | null => {
    for (let row = top; row <= bottom; row += 1) {
      if (String(grid.cellAt(row, left).value ?? '').trim() === heading.trim()) return row;
    }
    return null;
  };
  for (const item of order.slice(0, Math.max(0, index)).reverse()) {
    if (item.kind === 'heading') {
      const row = rowOf(item.text);
      if (row !== null) return row + 1;
    } else {
      const section = text.sections.get(item.part);
      if (section) return section.range.bottom + 1;
    }
  }
  return bottom + 1;
}
