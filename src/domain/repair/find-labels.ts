import { styleOf } from '../form/form-definition';
import { fillText, type Profile } from '../form/profile';
import { columnCount, topLeft } from '../grid/cell-range';
import { layOut } from '../layout/lay-out';
import type { FormLayout } from '../layout/placed';
import { labelKey } from '../read/label-key';
import { labelPattern, isSameLabel } from '../read/label-pattern';
import type { SheetGrid } from '../grid/sheet-grid';
import { isFilled } from '../read/sheet-rows';
import type { FoundDamage } from './damage';
import { addressOf, labelsOf, textsAbove, type PrintedPlace } from './printed-places';
import type { FormNow } from './sheet-now';
import { sheetProfile } from './sheet-profile';

/** The printed texts whose cells are empty. */
export function findLabels(layout: FormLayout, now: FormNow): FoundDamage[] {
  const places = [...textsAbove(layout, now), ...labelsOf(layout)];
  return emptyPlaces(places, sheetProfile(places, now), now);
}

/**
 * The heads of a table of which nothing is read without them: its name says where it begins, its title that nothing came or went
 * above them.
 */
export function findHeads(now: FormNow): FoundDamage[] {
  const { region, form, ref, sheet } = now;
  const style = styleOf(form, ref.styleId);
  const layout = layOut(style, {}, { row: region.top, column: region.left });
  const { header, heading } = layout;
  const isTitled = heading.some(
    ({ content, range }) =>
      typeof content === 'string' && isPrinted({ text: content, range }, sheet.grid),
  );
  if (!header || !isTitled || columnCount(region) !== style.columns.length) return [];
  const places = labelsOf(layout).filter(({ range }) => range.top <= header.bottom);
  const heads = emptyPlaces(places, sheetProfile(textsAbove(layout, now), now), now);
  const printed = places.filter((place) => isPrinted(place, sheet.grid));
  return heads.length + printed.length === places.length ? heads : [];
}

function isPrinted({ text, range }: PrintedPlace, { cellAt }: SheetGrid): boolean {
  const { value } = cellAt(range.top, range.left);
  const found = typeof value === 'string' ? labelKey(value) : null;
  return isSameLabel(labelPattern(text), found);
}

/** What a sheet says its amounts are in is never guessed. */
function emptyPlaces(
  places: readonly PrintedPlace[],
  profile: Profile,
  now: FormNow,
): FoundDamage[] {
  return places.flatMap((place): FoundDamage[] => {
    const { row, column } = topLeft(place.range);
    if (isFilled(now.sheet.grid.cellAt(row, column))) return [];
    const label = fillText(place.text, profile);
    if (label.trim() === '') return [];
    const at = addressOf(place);
    if (place.text.includes('{unit}') && profile.unit === null) {
      return [{ damage: { kind: 'lostUnit', at, unit: now.form.unit }, steps: [] }];
    }
    return [{ damage: { kind: 'lostLabel', at, label }, steps: [putText(at, label)] }];
  });
}

function putText(cell: string, content: string): FoundDamage['steps'][number] {
  return { kind: 'put', cell, content };
}
