import { beforeFirstRow, endOf, passOver, reach, type RowReadings } from '../read/align-rows';
import { frameFits } from '../read/frame-fits';
import { looksOf } from '../read/match-row';
import type { ReadPlan } from '../read/read-plan';
import type { RowStep } from '../read/row-steps';
import type { LabelWords } from './label-words';
import { rowPieces } from './row-pieces';
import { plainView, rowViews, type RowView, type TableRow } from './row-view';

/** A row of a document, and which row of a form it is. */
export interface FittedRow {
  readonly row: TableRow;
  readonly view: RowView;
  /** Null for a row that is none of the form. */
  readonly step: RowStep | null;
}

/** What speaks against cells whose places were guessed. */
const guessCost = 3;

/**
 * Finds the rows of a form in tables of a document, as they are found on a sheet, but that each row of the form sees the cells of a
 * table in its own columns: those of a document are not the form's.
 */
export function fitRows(plan: ReadPlan, rows: readonly TableRow[], words: LabelWords): FittedRow[] {
  const pieces = rowPieces(plan, words);
  const width = plan.style.columns.length;
  const readings: RowReadings[] = [];
  const views: (readonly (RowView | null)[])[] = [];
  const plain = rows.map((row) => plainView(row, width));
  let best = beforeFirstRow(plan);
  rows.forEach((row, at) => {
    const unread = plain[at];
    if (!unread) return;
    const reading = passOver(best, unread, looksOf(unread, plan.templates));
    const chosen: (RowView | null)[] = plan.templates.map(() => null);
    for (const template of plan.templates) {
      for (const view of rowViews(row, pieces[template.index] ?? [], width)) {
        const looks = looksOf(view, plan.templates);
        const extra = view.placed.isGuessed ? guessCost : 0;
        const isBetter = reach(
          plan,
          template,
          view,
          looks,
          frameFits(plan, view),
          best,
          reading,
          extra,
        );
        if (isBetter) chosen[template.index] = view;
      }
    }
    readings.push(reading);
    views.push(chosen);
    best = reading.points;
  });
  const fitted: FittedRow[] = [];
  let at = endOf(plan, best);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const [row, unread] = [rows[index], plain[index]];
    if (!row || !unread) continue;
    const step = readings[index]?.steps[at] ?? null;
    const view = step === null ? null : (views[index]?.[at] ?? null);
    fitted.push(
      step === null || view === null ? { row, view: unread, step: null } : { row, view, step },
    );
    if (step !== null) at = step.from?.index ?? plan.templates.length;
  }
  return fitted.reverse().map(withDoubt);
}

/** Between rows that lost cells one that seems to have lost none may be shifted as they are. */
function withDoubt(row: FittedRow, at: number, rows: readonly FittedRow[]): FittedRow {
  const isBetween = [rows[at - 1], rows[at + 1]].every(
    (other) => other?.step?.to === row.step?.to && other?.view.placed.isPutBack === true,
  );
  const { placed } = row.view;
  if (!isBetween || placed.isGuessed || row.step === null) return row;
  return { ...row, view: { ...row.view, placed: { ...placed, isGuessed: true } } };
}
