import type { DerivedField, InputField } from '../form/form-field';
import type { FormStyle } from '../form/form-style';
import { fieldsOf, itemContent, scopeContent, type ScopeContent } from '../form/walk-parts';
import { cellAmount } from '../money/cell-amount';
import type { MoneyUnit } from '../money/money-unit';
import type { ScopePath } from '../plan/placed';
import type { FormReading, ReadBlock, ReadCell } from '../read/form-reading';
import type { UnreadableReason } from '../value/cell-reading';
import { withoutNoise } from '../value/number-text';
import type { Figure, FigureContent } from './figure';

/** The figures of a form, found by name from wherever a rule looks. Empty items have none. */
export interface FormFigures {
  readonly all: readonly Figure[];
  /** The field of that name in the scope, or in the nearest scope around it; null for one that is not on the sheet. */
  find(id: string, scope: ScopePath): Figure | null;
  /** A field in all items of a block, from top to bottom, wherever they are nested. */
  inItems(block: string, id: string, scope: ScopePath): readonly Figure[];
}

export function formFigures(
  { header, body }: FormStyle,
  { cells, blocks, problems }: FormReading,
  unit: MoneyUnit,
): FormFigures {
  const refused = new Map(
    problems.flatMap((problem) =>
      problem.kind === 'unreadable' ? [[problem.at, problem.reason] as const] : [],
    ),
  );
  const fields = fieldsByPath(scopeContent([...header, ...body]));
  const all = cells.flatMap((cell): Figure[] => {
    const field = fields.get(pathKey(cell.scope, cell.field));
    if (!field) return [];
    const { scope, at, formula, raw, notes } = cell;
    const content = contentOf(cell, field, unit, refused.get(at) ?? null);
    return [{ field, scope, at, formula, content, notes, isWords: typeof raw === 'string' }];
  });
  const byPlace = new Map(all.map((one) => [placeKey(one.scope, one.field.id), one]));
  const items = itemCounts(blocks, []);

  return {
    all,
    find(id, scope) {
      for (let depth = scope.length; depth >= 0; depth -= 1) {
        const found = byPlace.get(placeKey(scope.slice(0, depth), id));
        if (found) return found;
      }
      return null;
    },
    inItems(block, id, scope) {
      for (let depth = scope.length; depth >= 0; depth -= 1) {
        const around = scope.slice(0, depth);
        const count = items.get(placeKey(around, block));
        if (count === undefined) continue;
        return Array.from({ length: count }, (_, item) => [...around, { block, item }]).flatMap(
          (inside) => byPlace.get(placeKey(inside, id)) ?? [],
        );
      }
      return [];
    },
  };
}

/** By their blocks and their id: what is the same in all items. */
function fieldsByPath(root: ScopeContent): ReadonlyMap<string, InputField | DerivedField> {
  const found = new Map<string, InputField | DerivedField>();
  function collect(content: ScopeContent, path: string): void {
    for (const field of fieldsOf(content)) found.set(path + field.id, field);
    for (const block of content.blocks) collect(itemContent(block), `${path}${block.block}/`);
  }
  collect(root, '');
  return found;
}

function pathKey(scope: ScopePath, id: string): string {
  return scope.map(({ block }) => `${block}/`).join('') + id;
}

function placeKey(scope: ScopePath, id: string): string {
  return scope.map(({ block, item }) => `${block}/${item}/`).join('') + id;
}

/** How many items that are not empty a block has, by the place it stands in. */
function itemCounts(blocks: readonly ReadBlock[], scope: ScopePath): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { block, items } of blocks) {
    const filled = items.flatMap(({ item, blocks: inner }) =>
      item === null ? [] : [{ item, inner }],
    );
    counts.set(placeKey(scope, block), filled.length);
    for (const { item, inner } of filled) {
      for (const [key, count] of itemCounts(inner, [...scope, { block, item }])) {
        counts.set(key, count);
      }
    }
  }
  return counts;
}

export function isNumeric({ kind }: Pick<InputField | DerivedField, 'kind'>): boolean {
  return kind === 'amount' || kind === 'quantity' || kind === 'percent';
}

function contentOf(
  { value, formula, notes, raw }: ReadCell,
  { kind }: InputField | DerivedField,
  unit: MoneyUnit,
  refused: UnreadableReason | null,
): FigureContent {
  if (value === null) return { kind: formula !== null && raw === null ? 'notCalculated' : 'blank' };
  if (!isNumeric({ kind })) return { kind: 'text', text: String(value) };
  const text = String(raw ?? value);
  if (refused !== null) return { ...noNumber(text, null), reason: refused };
  if (typeof value === 'string') return noNumber(text, null);
  const fen = kind === 'amount' ? cellAmount(value, unit) : null;
  const said = notes.map((note) => note.kind);
  // What else was written there would be gone with the text.
  if (said.includes('numberAsText')) return noNumber(text, fen ?? value, said.includes('remark'));
  if (kind !== 'amount') return { kind: 'number', number: withoutNoise(value) };
  return fen === null ? noNumber(text, null) : { kind: 'amount', fen };
}

function noNumber(text: string, says: number | null, isMore = false) {
  return {
    kind: 'noNumber',
    text,
    means: isMore ? null : says,
    says,
    reason: 'notANumber',
  } as const;
}
