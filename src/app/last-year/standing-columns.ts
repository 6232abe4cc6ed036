import { isDerived } from '../../domain/form/walk-parts';
import { styleFields } from '../../domain/form/style-fields';
import { styleOf } from '../../domain/form/form-definition';
import type { BroughtFact } from '../../domain/last-year/brought-in';
import { decimalsOnSheet } from '../../domain/unit/unit-on-sheet';
import { parseScaled } from '../../domain/money/parse-amount';
import { factDefinitions } from '../../packs/narrative';
import type { FoundForm } from '../repair/find-forms';

/** A last-year column of a form that stands in the workbook already, and the figure that belongs into it. */
export interface StandingColumn {
  /** The fact whose figure of the year before it is. */
  readonly fact: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly at: string;
  /** Whether the cell is empty, says that figure, or another one. */
  readonly state: 'empty' | 'same' | 'other' | 'calculated';
  /** What stands in the cell. */
  readonly now: string;
  /** What would stand in it, in the unit of the sheet; null where the sheet does not say its unit plainly. */
  readonly last: number | null;
}

/** Where forms that stand in the workbook have columns for figures of the year before. */
export function standingColumns(
  facts: readonly Pick<BroughtFact, 'name' | 'fact'>[],
  forms: readonly FoundForm[],
): readonly StandingColumn[] {
  return facts.flatMap(({ name, fact }) =>
    fieldsFor(name).flatMap(({ form, field }) => {
      const own = forms.filter(({ now }) => now.form.id === form);
      return own.flatMap((one) => columnIn(one, field, name, fact) ?? []);
    }),
  );
}

function fieldsFor(name: string) {
  const own = factDefinitions.find((one) => one.name === name)?.lastYear ?? [];
  return own.flatMap((source) => ('field' in source ? [source] : []));
}

function columnIn(
  { sheet, now: { form, ref, reading } }: FoundForm,
  id: string,
  fact: string,
  figure: BroughtFact['fact'],
): StandingColumn | null {
  const field = styleFields(styleOf(form, ref.styleId))([], id);
  const cell = reading.cells.find((one) => one.field === id && one.scope.length === 0);
  if (!field || !cell) return null;
  const decimals = decimalsOnSheet({ form, grid: sheet.grid, reading });
  const last = decimals === null ? null : inUnit(figure, decimals);
  const now = String(cell.raw ?? '');
  const place = { fact, sheetId: sheet.id, sheet: sheet.grid.name, at: cell.at, now, last };
  if (isDerived(field)) return { ...place, state: 'calculated' };
  if (now.trim() === '' && cell.formula === null) return { ...place, state: 'empty' };
  return { ...place, state: isSame(now, figure, decimals) ? 'same' : 'other' };
}

function inUnit(figure: BroughtFact['fact'], decimals: number): number {
  return figure.kind === 'count' ? figure.count : Number(`${figure.fen}e-${decimals}`);
}

function isSame(now: string, figure: BroughtFact['fact'], decimals: number | null): boolean {
  if (figure.kind === 'count') return Number(now) === figure.count;
  const amount = decimals === null ? null : parseScaled(now, decimals);
  return amount?.kind === 'amount' && amount.fen === figure.fen;
}
