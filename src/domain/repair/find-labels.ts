import { fillText } from '../form/profile';
import { topLeft } from '../grid/cell-range';
import type { FormLayout } from '../plan/placed';
import { isFilled } from '../read/sheet-rows';
import type { Finding } from './damage';
import { addressOf, labelsOf, sheetProfile, textsAbove } from './sheet-profile';
import type { FormNow } from './sheet-now';

/** The printed texts whose cells are empty. What a sheet says its amounts are in is never guessed. */
export function findLabels(layout: FormLayout, now: FormNow): Finding[] {
  const places = [...textsAbove(layout, now), ...labelsOf(layout)];
  const profile = sheetProfile(places, now);
  return places.flatMap((place): Finding[] => {
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

function putText(cell: string, content: string): Finding['steps'][number] {
  return { kind: 'put', cell, content };
}
