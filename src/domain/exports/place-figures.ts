import type { FormStyle } from '../form/form-style';
import { styleFields } from '../form/style-fields';
import { isDerived } from '../form/walk-parts';
import { fen } from '../money/fen';
import type { ExportEntry, LeftRow } from './budget-export';
import { holds, mayHold } from './attribute-condition';
import type { Attribute } from './export-words';
import { itemsIn, keyOfItem } from './figure-item';
import type { FigureItem, FigurePlacement, PlacementPart } from './figure-placement';
import type { FormFigure } from './form-figure';
import { placeParts, type UnfilledPart } from './place-parts';

export interface PlacedFigures {
  /** Where figures may go, by their blocks and their field: units/items/wages. */
  readonly places: ReadonlySet<string>;
  /** Those of them that the export leaves open: what stands there may be right. */
  readonly open: ReadonlySet<string>;
  readonly figures: readonly FormFigure[];
  /** Rows that belong into the form and into none of its fields: its figures lack them. */
  readonly lacking: readonly ExportEntry[];
  /** Amounts of the form's own table in the export that its layout here has no field for. */
  readonly noField: readonly LeftRow[];
  /** The rows are a part of what the figures are the sum of: projects alone are not all that is spent. */
  readonly isPartial: boolean;
  /** Fields that are a part of others, of which the export does not say how much they are. */
  readonly unfilled: readonly UnfilledPart[];
  /** Fields of codes that stay empty, since the export does not say the code down to their level. */
  readonly short: readonly ShortField[];
}

/** A field that stays empty in the items of these codes. */
export interface ShortField {
  readonly label: string;
  readonly codes: readonly string[];
  readonly rows: readonly string[];
}

/** The sums that one form gets of the entries; null where its layout has no such fields, or the export does not say enough. */
export function placeFigures(
  style: FormStyle,
  placement: FigurePlacement,
  entries: readonly ExportEntry[],
): PlacedFigures | null {
  const parts = placement.parts
    .map((part) => ({ ...part, isTyped: typedFields(style, placement, part) }))
    .filter((part) => part.isTyped.size > 0 && missingAttributes(part, entries).length === 0);
  if (parts.length === 0) return null;
  const itemsOf = itemsIn(style, placement);
  const sums = new Map<string, FigureInProgress>();
  const lacking = new Set<ExportEntry>();
  const short = new Map<string, { codes: Set<string>; rows: Set<string> }>();
  for (const { isTyped, ...part } of parts) {
    for (const entry of entries) {
      const field = fieldFor(entry, part);
      if (field === 'none') continue;
      if (field === 'lacking' || !isTyped.has(field)) {
        if (entry.fen !== 0) lacking.add(entry);
        continue;
      }
      const within = itemsOf(entry.attributes);
      if (!within) {
        if (entry.fen !== 0) lacking.add(entry);
        continue;
      }
      const key = [...within.map(keyOfItem), field].join('\n');
      const sum = sums.get(key) ?? { within, field, parts: [] };
      sum.parts.push(entry);
      sums.set(key, sum);
      if (entry.fen === 0) continue;
      for (const { label, code } of within.flatMap((item) => item.short)) {
        const found = short.get(label) ?? { codes: new Set(), rows: new Set() };
        found.codes.add(code);
        found.rows.add(entry.at);
        short.set(label, found);
      }
    }
  }
  const figures = [...sums.values()].map((one): FormFigure => ({
    ...{ within: one.within, field: one.field },
    fen: fen(one.parts.reduce((sum, part) => sum + part.fen, 0)),
    rows: one.parts.map(({ at }) => at),
  }));
  const blocks = placement.within.map(({ block }) => block);
  const placeIn = (field: string) => [...blocks, field].join('/');
  // Of a part that the export lacks the columns of it says nothing.
  const places = parts.flatMap(({ fields }) => fields.map(({ field }) => placeIn(field)));
  const ofWhich = placeParts(style, placement, entries);
  return {
    places: new Set([...places, ...ofWhich.fields.map(placeIn)]),
    open: new Set(ofWhich.open.map(placeIn)),
    figures: inOrder([...figures, ...ofWhich.figures], placement),
    unfilled: ofWhich.unfilled,
    short: [...short].map(([label, { codes, rows }]) => ({
      ...{ label, codes: [...codes], rows: [...rows] },
    })),
    lacking: [...lacking],
    noField: [],
    isPartial: parts.some((part) => saysOnlyPart(part, entries)),
  };
}

interface FigureInProgress {
  readonly within: readonly FigureItem[];
  readonly field: string;
  readonly parts: ExportEntry[];
}

/** Which field of a part an entry belongs to; one that may belong there and does not say enough is lacking. */
function fieldFor({ attributes }: ExportEntry, { needs, rows, fields }: PlacementPart): string {
  const isWhole = needs.every((one) => attributes[one] !== undefined);
  if (!isWhole) return mayHold(rows, attributes) ? 'lacking' : 'none';
  if (!holds(rows, attributes)) return 'none';
  return fields.find(({ when }) => holds(when, attributes))?.field ?? 'lacking';
}

/** What an export does not say in any of its rows, and a part of a form needs. */
export function missingAttributes(
  { needs }: PlacementPart,
  entries: readonly ExportEntry[],
): readonly Attribute[] {
  return needs.filter((one) => entries.every(({ attributes }) => attributes[one] === undefined));
}

function saysOnlyPart({ notOnly = [] }: PlacementPart, entries: readonly ExportEntry[]): boolean {
  return (
    entries.length > 0 &&
    notOnly.some(({ all, unless }) =>
      entries.every(
        ({ attributes }) =>
          holds(all, attributes) && !unless.some((other) => holds(other, attributes)),
      ),
    )
  );
}

/** The fields of a part that the layout has, and in which somebody types. */
export function typedFields(
  style: FormStyle,
  { within }: FigurePlacement,
  { fields }: PlacementPart,
): ReadonlySet<string> {
  const scope = within.map(({ block }) => ({ block, item: 0 }));
  const fieldAt = styleFields(style);
  const isTyped = (field: string) => {
    const found = fieldAt(scope, field);
    return found !== null && !isDerived(found);
  };
  return new Set(fields.map(({ field }) => field).filter(isTyped));
}

function inOrder(
  figures: readonly FormFigure[],
  { within }: FigurePlacement,
): readonly FormFigure[] {
  return within.reduceRight<readonly FormFigure[]>((sorted, level, depth) => {
    const keys = new Map(
      figures.map((figure) => {
        const item = figure.within[depth];
        return [figure, item ? keyOfItem(item) : ''];
      }),
    );
    const keyAt = (figure: FormFigure) => keys.get(figure) ?? '';
    const first = new Map<string, number>();
    figures.forEach((one, index) => {
      if (!first.has(keyAt(one))) first.set(keyAt(one), index);
    });
    return [...sorted].sort((one, other) => {
      const [a, b] = [keyAt(one), keyAt(other)];
      if (a === b) return 0;
      return level.inOrder === true ? (a < b ? -1 : 1) : (first.get(a) ?? 0) - (first.get(b) ?? 0);
    });
  }, figures);
}
