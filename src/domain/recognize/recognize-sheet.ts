import type { FormIndex } from '../read/form-index';
import { aroundTexts } from './around-texts';
import type { LabelWords } from './label-words';
import { recognizeTables, type Recognition } from './recognize-tables';
import type { RecognizedTable } from './recognized-table';
import { blocksOf, stretchesOf, type SheetStretch } from './sheet-blocks';
import { sheetLines, sideBySide, trimmed, type SheetPart } from './sheet-lines';

const nothing: Recognition = { forms: [], unknown: [] };

/**
 * Finds the forms on a sheet that somebody else laid out: one under the other, or side by side, with words around them. Where
 * empty columns may part tables or belong to one, what says more is taken.
 */
export function recognizeSheet(part: SheetPart, index: FormIndex, words: LabelWords): Recognition {
  const whole = trimmed(part);
  if (!whole) return nothing;
  const { isAround } = aroundTexts(index);
  const stretches = stretchesOf(sheetLines(whole), isAround);
  const read = (some: readonly SheetStretch[]) =>
    recognizeTables({ blocks: blocksOf(whole, some) }, index, words);
  const columns = sideBySide(whole);
  if (columns.length > 1) {
    const apart = joined(columns.map((one) => recognizeSheet(one, index, words)));
    const together = read(stretches);
    return worth(apart) > worth(together) ? apart : together;
  }
  const bands = bandsOf(whole, stretches);
  const isParted = bands.some((band) => sideBySide(band).length > 1);
  return isParted && bands.length > 1
    ? joined(bands.map((band) => recognizeSheet(band, index, words)))
    : read(stretches);
}

/** Each from what is printed above a table to its last row. */
function bandsOf(part: SheetPart, stretches: readonly SheetStretch[]): SheetPart[] {
  const tops: number[] = [part.region.top];
  stretches.forEach(({ kind, lines: [first] }, at) => {
    const isNext = kind === 'around' && stretches[at - 1]?.kind === 'table';
    if (isNext && first) tops.push(first.row);
  });
  return tops.map((top, at) => {
    const bottom = (tops[at + 1] ?? part.region.bottom + 1) - 1;
    return { ...part, region: { ...part.region, top, bottom } };
  });
}

function joined(all: readonly Recognition[]): Recognition {
  return {
    forms: all.flatMap(({ forms }) => forms),
    unknown: all.flatMap(({ unknown }) => unknown),
  };
}

/** How much of forms was found, without what is not understood. */
function worth({ forms, unknown }: Recognition): number {
  return forms.reduce((sum, form) => sum + worthOf(form), 0) - unknown.length;
}

function worthOf({ found, labels, faults }: RecognizedTable): number {
  const strange = faults.filter(({ kind }) => kind === 'unplaced').length;
  return found - (labels - found) / 2 - strange;
}
