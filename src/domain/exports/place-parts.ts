import type { FormStyle } from '../form/form-style';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { fen } from '../money/fen';
import { holds } from './attribute-condition';
import type { ExportEntry } from './budget-export';
import { itemsIn, keyOfItem } from './figure-item';
import type { FigurePlacement, OfWhichFigures } from './figure-placement';
import type { FormFigure } from './form-figure';

/** Figures that are a part of others and stay open: the export leaves open how much of some rows is of the part. */
export interface UnfilledPart {
  /** The fields that rows leave open. */
  readonly fields: readonly string[];
  /** What they are called. */
  readonly labels: readonly string[];
  /** Where those rows stand. */
  readonly rows: readonly string[];
}

export interface PlacedParts {
  readonly figures: readonly FormFigure[];
  readonly unfilled: readonly UnfilledPart[];
  /** The fields that an export can fill. */
  readonly fields: readonly string[];
  /** Those of them that stay open. */
  readonly open: readonly string[];
}

/** 其中 of the figures that an export is placed in. With some cells of it empty its sum would be wrong, so that it is filled as a whole or not at all. */
export function placeParts(
  style: FormStyle,
  placement: FigurePlacement,
  entries: readonly ExportEntry[],
): PlacedParts {
  const placed = (placement.ofWhich ?? []).map((one) => placePart(style, placement, one, entries));
  return {
    figures: placed.flatMap(({ figures }) => figures),
    unfilled: placed.flatMap(({ unfilled }) => unfilled),
    fields: placed.flatMap(({ fields }) => fields),
    open: placed.flatMap(({ open }) => open),
  };
}

function placePart(
  style: FormStyle,
  placement: FigurePlacement,
  { needs, rows, fields, part, rest }: OfWhichFigures,
  entries: readonly ExportEntry[],
): PlacedParts {
  const fieldAt = styleFields(style);
  const scope = placement.within.map(({ block }) => ({ block, item: 0 }));
  const itemsOf = itemsIn(style, placement);
  const typed = fields.filter(({ field }) => {
    const own = fieldAt(scope, field);
    return own !== null && !isDerived(own);
  });
  const sums = new Map<string, { figure: FormFigure; rows: string[] }>();
  const open = new Map<string, string[]>();
  for (const { attributes, fen: amount, at } of entries) {
    const isWhole = needs.every((one) => attributes[one] !== undefined);
    if (amount === 0 || !isWhole || !holds(rows, attributes)) continue;
    const field = typed.find(({ when }) => holds(when, attributes))?.field;
    if (field === undefined || holds(rest, attributes)) continue;
    if (!holds(part, attributes)) {
      open.set(field, [...(open.get(field) ?? []), at]);
      continue;
    }
    const items = itemsOf(attributes);
    if (!items) continue;
    const key = [...items.map(keyOfItem), field].join('\n');
    const before = sums.get(key);
    const own = before?.rows ?? [];
    own.push(at);
    const sum = fen((before?.figure.fen ?? 0) + amount);
    sums.set(key, { figure: { within: items, field, fen: sum, rows: own }, rows: own });
  }
  const all = typed.map(({ field }) => field);
  if (open.size > 0) {
    const left = [...open.keys()];
    const labels = left.map((field) => fieldAt(scope, field)?.label ?? field);
    const where = [...new Set([...open.values()].flat())];
    const unfilled = [{ fields: left, labels, rows: where }];
    return { figures: [], unfilled, fields: all, open: all };
  }
  return {
    figures: [...sums.values()].map(({ figure }) => figure),
    unfilled: [],
    fields: all,
    open: [],
  };
}
