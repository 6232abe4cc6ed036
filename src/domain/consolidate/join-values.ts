import type { FormStyle } from '../form/form-style';
import { fieldValue, itemsOf, type FieldValue, type FormValues } from '../form/form-values';
import { fieldOf, type FormCell } from '../form/form-cell';
import type { InputField } from '../form/form-field';
import {
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../form/walk-parts';
import { saysWhose } from '../form/printed-field';
import { labelKey } from '../read/label-key';
import type {
  Consolidation,
  Disagreement,
  JoinedValues,
  UnitValues,
  UnreadAmount,
} from './consolidation';
import { exactSum } from './exact-sum';
import { cellsOfItem } from './values-read';

type Rules = Pick<Consolidation, 'added' | 'keys'>;

/**
 * The forms of one kind that several units filled in, as one of their department. Totals are left to its formulas, and whose form it
 * is to the department. Pure.
 */
export function joinValues(
  formId: string,
  { header, body }: Pick<FormStyle, 'header' | 'body'>,
  units: readonly UnitValues[],
  rules: Rules,
): JoinedValues {
  const { cells, blocks } = scopeContent([...header, ...body]);
  const content = { cells: cells.filter((cell) => !isOfWhom(cell)), blocks };
  return joinScope({ path: formId, row: '' }, content, units, rules);
}

function isOfWhom(cell: FormCell): boolean {
  const field = fieldOf(cell);
  return field !== null && saysWhose(field);
}

interface Where {
  /** F12/items */
  readonly path: string;
  readonly row: string;
}

function joinScope(
  where: Where,
  content: ScopeContent,
  units: readonly UnitValues[],
  rules: Rules,
): JoinedValues {
  const values: Record<string, FieldValue | readonly FormValues[]> = {};
  const disagreements: Disagreement[] = [];
  const unreadAmounts: UnreadAmount[] = [];
  for (const field of fieldsOf(content)) {
    if (isDerived(field)) continue;
    const joined = joinField(field, where, units, rules);
    if (joined === null) continue;
    if (typeof joined !== 'object') values[field.id] = joined;
    else if ('said' in joined) disagreements.push(joined);
    else unreadAmounts.push(joined);
  }
  for (const block of content.blocks) {
    const path = `${where.path}/${block.block}`;
    const rows = units.flatMap(({ unit, values: own, unread = [] }) =>
      itemsOf(own, block.block).map((item, at): UnitValues => ({
        unit,
        values: item,
        unread: cellsOfItem(unread, block.block, at),
      })),
    );
    if (rows.length === 0) continue;
    const inside = itemContent(block);
    values[block.block] = rowsByKey(rows, rules.keys[path] ?? null).map(({ row, same }) => {
      const joined = joinScope({ path, row }, inside, same, rules);
      disagreements.push(...joined.disagreements);
      unreadAmounts.push(...joined.unreadAmounts);
      return joined.values;
    });
  }
  return { values, disagreements, unreadAmounts };
}

/** Null where no unit says anything. */
function joinField(
  { id, label, kind }: InputField,
  { row }: Where,
  units: readonly UnitValues[],
  { added }: Rules,
): FieldValue | Disagreement | UnreadAmount {
  const isAdded = added.includes(kind);
  const unread = units.flatMap((one) =>
    (one.unread ?? []).flatMap(({ at, field, scope, raw, reason }) =>
      field === id && scope.length === 0 ? [{ unit: one.unit, at, raw, reason }] : [],
    ),
  );
  if (isAdded && unread.length > 0) return { label, row, unread };
  const said = units.flatMap(({ unit, values }) => {
    const value = fieldValue(values, id) ?? null;
    return value === null || value === '' ? [] : [{ unit, value }];
  });
  const [first, ...others] = said;
  if (!first) return null;
  if (others.every(({ value }) => isSame(value, first.value)) && !isAdded) return first.value;
  const numbers = said.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (isAdded && numbers.length === said.length) return exactSum(numbers);
  return { label, row, said };
}

/** Texts that differ in spaces or in the kind of their brackets only say the same. */
function isSame(one: FieldValue, other: FieldValue): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return labelKey(one) === labelKey(other);
}

interface JoinedRow {
  /** What the row is known by; empty for one that nothing is joined to. */
  readonly row: string;
  readonly same: readonly UnitValues[];
}

/** Rows that are known by the same words, at the place of the first; a row without them stays alone. */
function rowsByKey(rows: readonly UnitValues[], key: readonly string[] | null): JoinedRow[] {
  const joined = new Map<string, { row: string; same: UnitValues[] }>();
  for (const [index, one] of rows.entries()) {
    const words = key?.map((field) => String(fieldValue(one.values, field) ?? '')) ?? [];
    const row = words.filter((word) => word !== '').join(' ');
    const isKnown = row !== '';
    const id = isKnown ? words.map(labelKey).join('\n') : `\n${index}`;
    const before = joined.get(id);
    if (before) before.same.push(one);
    else joined.set(id, { row, same: [one] });
  }
  return [...joined.values()];
}
