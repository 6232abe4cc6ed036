import { placeWords } from '../../app/proposals/proposal-words';
import type { LeftRow } from '../../domain/exports/budget-export';
import type { FiguresReport } from './figures-report';

/** For programs: all of it. */
export function figuresFacts(report: FiguresReport) {
  const { readings, counted, tables, proposals, byHand, chosen, output, notKept } = report;
  const isCounted = (row: LeftRow | undefined) => row !== undefined && counted.has(row);
  return {
    output,
    ...{ leftSheets: notKept.sheets, leftForms: notKept.forms, leftCells: notKept.cells },
    exports: readings.map(({ name, title, entries, columns, totals, left, differences, unit }) => ({
      ...{ name, title, unit, amounts: entries.length, totals, columns, differences },
      left: left.map(({ entries: own, ...row }, index) =>
        own ? { ...row, isCounted: isCounted(left[index]) } : row,
      ),
    })),
    tables: tables.map(({ name, formId, title, confidence, cells, left, differences }) => ({
      ...{ name, form: formId, title, confidence, left, differences },
      cells: cells.map(({ at, label, value }) => ({ at, label, value })),
    })),
    byHand: byHand.map(({ id }) => id),
    forms: proposals.map((one) =>
      one.kind === 'refused'
        ? { form: one.form.id, refused: one.why }
        : {
            ...{ form: one.compared.form.id, style: one.compared.styleId, sheet: one.sheet },
            lacking: one.compared.lacking.map(({ at, fen }) => ({ at, fen })),
            others: one.compared.others.map((other) => ({
              ...{ at: other.at, label: other.label, now: other.now },
              emptied: chosen.has(other),
            })),
            isPartial: one.compared.isPartial,
            contradictions: one.compared.contradictions,
            noField: one.compared.noField,
            unfilled: one.compared.unfilled,
            shortCodes: one.compared.short,
            empty: one.empty,
            figures: one.compared.proposed.map((figure) => ({
              ...{ place: placeWords(figure), field: figure.figure.field },
              within: figure.figure.within.map(({ level, texts }) => ({
                block: level.block,
                ...texts,
              })),
              ...{ at: figure.at, state: figure.state, now: figure.now },
              amount: figure.shown,
              ...{ rows: figure.figure.rows, taken: chosen.has(figure) },
            })),
          },
    ),
  };
}
