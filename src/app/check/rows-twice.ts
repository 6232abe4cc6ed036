import type { Figure } from '../../domain/check/figure';
import type { PlacedFigures } from '../../domain/check/form-figures';
import { rememberLast } from '../../domain/form/remember-last';
import type { ScopePath } from '../../domain/form/scope-path';
import { isDerived } from '../../domain/form/walk-parts';
import { labelKey } from '../../domain/read/label-key';

/** Rows of one list that are alike in all that was typed into them. */
export interface RowsTwice {
  readonly first: ScopePath;
  readonly copies: readonly ScopePath[];
}

/** Code, name and an amount: with less in it a row may well be like another. */
const least = 3;

const known = new WeakMap<PlacedFigures, readonly RowsTwice[]>();

export function rowsTwice(figures: PlacedFigures): readonly RowsTwice[] {
  const before = known.get(figures);
  if (before) return before;
  const alike = new Map<string, ScopePath[]>();
  for (const { scope, said, hasAmount } of rowsOf(figures)) {
    if (!hasAmount || said.length < least) continue;
    const list = [scope.slice(0, -1), scope.at(-1)?.block, said];
    const key = JSON.stringify(list);
    const same = alike.get(key);
    if (same) same.push(scope);
    else alike.set(key, [scope]);
  }
  const found = [...alike.values()].flatMap(([first, ...copies]): RowsTwice[] =>
    first && copies.length > 0 ? [{ first, copies }] : [],
  );
  known.set(figures, found);
  return found;
}

interface TypedRow {
  readonly scope: ScopePath;
  readonly said: string[];
  hasAmount: boolean;
}

/** What was typed into each row, with the rows that stand in it. */
function rowsOf({ all }: PlacedFigures): Iterable<TypedRow> {
  const rows = new Map<string, TypedRow>();
  // Cells of one row share its scope.
  const around = rememberLast((scope: ScopePath) =>
    scope.map((_, depth) => {
      const own = scope.slice(0, depth + 1);
      const key = JSON.stringify(own);
      const row = rows.get(key) ?? { scope: own, said: [], hasAmount: false };
      rows.set(key, row);
      return { row, inside: JSON.stringify(scope.slice(depth + 1)) };
    }),
  );
  for (const figure of all) {
    const { field, scope, content } = figure;
    const value = scope.length === 0 || isDerived(field) ? null : valueOf(figure);
    if (value === null) continue;
    for (const { row, inside } of around(scope)) {
      row.said.push(`${inside} ${field.id} ${value}`);
      row.hasAmount ||= content.kind === 'amount' && content.fen !== 0;
    }
  }
  return rows.values();
}

function valueOf({ content }: Figure): string | number | null {
  switch (content.kind) {
    case 'amount':
      return content.fen;
    case 'number':
      return content.number;
    case 'text':
    case 'noNumber':
      return labelKey(content.text);
    case 'blank':
    case 'notCalculated':
      return null;
  }
}
