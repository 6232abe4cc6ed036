import type { ExportEntry, TotalDifference } from '../../domain/exports/budget-export';
import type { Attribute } from '../../domain/exports/export-words';
import { placeOf, type FormTable, type TableCell } from '../../domain/exports/form-table';
import {
  missingAttributes,
  placeFigures,
  typedFields,
  type PlacedFigures,
} from '../../domain/exports/place-figures';
import { placeTable, sumsByField } from '../../domain/exports/place-table';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import { fen } from '../../domain/money/fen';
import { consolidation } from '../../packs/consolidation/consolidation';
import { figurePlacements } from '../../packs/exports/figure-placements';

export type FiguresFound =
  | {
      readonly kind: 'placed';
      readonly placed: PlacedFigures;
      readonly contradictions: readonly TotalDifference[];
      /** The form's own tables in the export; none where rows are added up. */
      readonly tables: readonly FormTable[];
    }
  | { readonly kind: 'lacksColumns'; readonly columns: readonly Attribute[] }
  | { readonly kind: 'noRows' };

interface ExportContent {
  readonly entries: readonly ExportEntry[];
  /** Tables that are laid out as forms. */
  readonly tables: readonly FormTable[];
}

/** What an export says of a form: its own table, or else the sums of rows; null where exports say nothing of such forms. */
export function figuresFor(
  form: FormDefinition,
  style: FormStyle,
  { entries, tables }: ExportContent,
): FiguresFound | null {
  const byRows = sumsOfRows(form, style, entries);
  const own = tables.filter(({ formId }) => formId === form.id);
  if (own.length === 0 || form.perProject) return byRows;
  // Those of another year have none: of several tables with figures one was chosen.
  // Items of the tables of several units are told apart by the table.
  const cells = own.flatMap((table, index) => table.cells.map((cell) => ofTable(cell, index)));
  const { figures, left: noField } = placeTable(
    style,
    { formId: form.id, cells },
    consolidation.keys,
  );
  const places = new Set(own.flatMap((table) => [...table.places]));
  const placed = {
    figures,
    places,
    open: new Set<string>(),
    lacking: [],
    noField,
    isPartial: false,
    unfilled: [],
    short: [],
  };
  const other = byRows?.kind === 'placed' && !byRows.placed.isPartial ? byRows.placed : null;
  const contradictions = other ? contradicted(placed, other, cells) : [];
  return { kind: 'placed', placed, contradictions, tables: own };
}

const mostItems = 1_000_000;

function ofTable(cell: TableCell, index: number): TableCell {
  if (index === 0) return cell;
  const scope = cell.scope.map(({ block, item }, depth) => ({
    block,
    item: depth === 0 ? item + index * mostItems : item,
  }));
  return { ...cell, scope };
}

function sumsOfRows(
  form: FormDefinition,
  style: FormStyle,
  entries: readonly ExportEntry[],
): FiguresFound | null {
  const placement = figurePlacements.find(
    (one) =>
      one.form === form.id && one.parts.some((part) => typedFields(style, one, part).size > 0),
  );
  if (!placement) return null;
  const placed = placeFigures(style, placement, entries);
  if (!placed) {
    const columns = placement.parts.flatMap((part) => missingAttributes(part, entries));
    return { kind: 'lacksColumns', columns: [...new Set(columns)] };
  }
  return placed.figures.length === 0 && placed.lacking.length === 0
    ? { kind: 'noRows' }
    : { kind: 'placed', placed, contradictions: [], tables: [] };
}

/** Where the form's own table and the sums of rows do not agree. */
function contradicted(
  own: PlacedFigures,
  byRows: PlacedFigures,
  cells: readonly TableCell[],
): readonly TotalDifference[] {
  const [said, sums] = [sumsByField(own.figures), sumsByField(byRows.figures)];
  const labels = new Map(cells.map((cell) => [placeOf(cell.scope, cell.field), cell.label]));
  return [...new Set([...said.keys(), ...sums.keys()])].flatMap((place): TotalDifference[] => {
    const [one, other] = [said.get(place), sums.get(place)];
    // Rows may say nothing of what a form has besides.
    if (!other || (one?.sum ?? 0) === other.sum) return [];
    const at = one?.rows[0] ?? other.rows[0] ?? '';
    const words = labels.get(place) ?? place;
    return [{ at, words, said: fen(one?.sum ?? 0), sum: fen(other.sum) }];
  });
}
