import type {
  DerivedCell,
  EmptyCell,
  FormCell,
  InputCell,
  LabelCell,
} from '../../domain/form/form-cell';
import type { FieldKind, InputField } from '../../domain/form/form-field';
import type { TotalFormula } from '../../domain/form/form-formula';
import type { FormRow } from '../../domain/form/form-part';
import type { ItemFieldName } from '../../domain/form/item-field';

/** Short words for what forms are made of, so that a form in this folder reads like the printed one. */

export function row(...cells: FormCell[]): FormRow {
  return { row: cells };
}

/** The head of a column, in the middle and bold. */
export function head(label: string, columns = 1, rows = 1): LabelCell {
  return { label, ...span(columns, rows) };
}

/** The name of a row, at the left. */
export function name(label: string, columns = 1, rows = 1): LabelCell {
  return { label, look: 'row', ...span(columns, rows) };
}

/** Printed words in the middle of their cell. */
export function middle(label: string, columns = 1, rows = 1): LabelCell {
  return { label, look: 'middle', ...span(columns, rows) };
}

/** Places that stay empty, cell by cell. */
export function empty(count = 1): EmptyCell[] {
  return Array.from({ length: count }, () => ({ empty: true }) as const);
}

type InputOptions = Omit<InputField, 'id' | 'label' | 'kind'> & { columns?: number };

/** A cell to type in. */
export function input(
  kind: FieldKind,
  id: string,
  label: string,
  { columns = 1, ...field }: InputOptions = {},
): InputCell {
  return { input: { id, label, kind, ...field }, ...span(columns, 1) };
}

export function amount(id: string, label: string, options?: InputOptions): InputCell {
  return input('amount', id, label, options);
}

export function text(id: string, label: string, options?: InputOptions): InputCell {
  return input('text', id, label, options);
}

type DerivedOptions = Omit<DerivedCell['derived'], 'id' | 'label' | 'kind' | 'formula'> & {
  kind?: FieldKind;
  columns?: number;
};

/** A cell that calculates itself. */
export function derived(
  id: string,
  label: string,
  formula: DerivedCell['derived']['formula'],
  { kind = 'amount', columns = 1, ...field }: DerivedOptions = {},
): DerivedCell {
  return { derived: { id, label, kind, formula, ...field }, ...span(columns, 1) };
}

/** The sum of other fields. */
export function sum(
  id: string,
  label: string,
  add: readonly string[],
  options?: DerivedOptions,
): DerivedCell {
  return derived(id, label, { add }, options);
}

/** The sum of a field over all items of a block: `items.amount`. */
export function total(
  id: string,
  label: string,
  of: ItemFieldName,
  { codes, ...options }: DerivedOptions & Pick<TotalFormula, 'codes'> = {},
): DerivedCell {
  return derived(id, label, { total: of, ...(codes ? { codes } : {}) }, options);
}

/** Only what differs from one by one is said: the data stay short. */
function span(columns: number, rows: number): { columns?: number; rows?: number } {
  return { ...(columns === 1 ? {} : { columns }), ...(rows === 1 ? {} : { rows }) };
}
