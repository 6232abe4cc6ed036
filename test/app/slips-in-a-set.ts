import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { mistakesOf } from '../../src/app/check/mistakes';
import type { CheckedForm } from '../../src/app/check/report';
import { cellsBelow } from '../../src/domain/check/cells-below';
import { isDerived } from '../../src/domain/form/walk-parts';
import { parseCell } from '../../src/domain/grid/cell';
import { sheetModel } from '../domain/sheet-model';
import { checkOpen, type OpenForm } from './single-mistakes';

/** One amount of a whole disclosure mistyped, and what is listed of it in all of its forms. */
export interface SlipInSet {
  readonly form: string;
  readonly at: string;
  /** Each mistake as the list shows it: rule, form, cells. */
  readonly listed: readonly string[];
  /** Whether the first cell of a mistake is that one, or else it names a sum that it is a part of. */
  readonly told: 'cell' | 'sum' | 'elsewhere';
}

/** Every amount of the forms that was typed, each a little more in turn. */
export function slipsIn(forms: readonly OpenForm[]): SlipInSet[] {
  const before = new Set(linesOf(forms.map(({ checked }) => checked)).map(({ line }) => line));
  return forms.flatMap((own, place) =>
    own.checked.figures.all.flatMap(({ field, at, content }): SlipInSet[] => {
      const cell = parseCell(at);
      const isTyped = field.kind === 'amount' && !isDerived(field) && content.kind === 'amount';
      if (!cell || !isTyped || content.fen <= 0) return [];
      const { value } = own.grid.cellAt(cell.row, cell.column);
      if (typeof value !== 'number') return [];
      const edited = sheetModel(own.grid);
      edited.put(cell.row, cell.column, Math.round(value * 100 + 537) / 100);
      const again = checkOpen(own, edited);
      const all = forms.map((one, index) => (index === place ? again : one.checked));
      const listed = linesOf(all).filter(({ line }) => !before.has(line));
      const sums = again.figures.all.filter((one) =>
        cellsBelow(again.figures, [one.at]).cells.has(at),
      );
      const toldAt = (mistakes: readonly { readonly cells: readonly string[] }[]) => {
        const named = (cell: string, cells: readonly string[]) =>
          cells.includes(`${again.sheet}!${cell}`);
        if (mistakes.some(({ cells }) => named(at, cells.slice(0, 1)))) return 'cell';
        const isSum = mistakes.some(({ cells }) => sums.some((one) => named(one.at, cells)));
        return isSum ? 'sum' : 'elsewhere';
      };
      return [
        {
          form: own.form.id,
          at,
          listed: listed.map(({ line }) => line),
          told: toldAt(listed),
        },
      ];
    }),
  );
}

function linesOf(forms: readonly CheckedForm[]) {
  return crossChecked(forms).flatMap((form) =>
    mistakesOf(form, []).mistakes.map(({ finding: { rule, at, elsewhere = [] } }) => ({
      line: `${rule} ${form.form.id}!${at.join(' ')}`,
      cells: [
        ...at.map((cell) => `${form.sheet}!${cell}`),
        ...elsewhere.map(({ sheet, address }) => `${sheet}!${address}`),
      ],
    })),
  );
}
