import { styleOf } from '../../domain/form/form-definition';
import type { PromptWords } from '../../domain/plan/prompt-words';
import { contains, type CellRange } from '../../domain/grid/cell-range';
import { nextInstance, type FormRef } from '../../domain/layout/mark-name';
import { markedRegion } from '../../domain/read/form-extent';
import { indexForms, type FormIndex } from '../../domain/read/form-index';
import { readForm } from '../../domain/read/read-form';
import { recognizeForms } from '../../domain/read/recognize-forms';
import { emptyCell, type SheetGrid } from '../../domain/grid/sheet-grid';
import type { FormNow } from '../../domain/repair/sheet-now';
import { ruleWatch } from '../../packs/rules/rule-watch';
import type { Catalogue } from '../catalogue';
import type { SheetsReading, WholeSheet } from '../ports';
import { profileIn } from '../state/profile-notes';
import { lostMark } from './lost-mark';
import { isSameInstance, marksFor, partsOf, type PlacedMark } from './sheet-marks';

/** A form somewhere in the workbook. */
export interface FoundForm {
  readonly sheet: WholeSheet;
  readonly now: FormNow;
  /** The name it is known by; null for a form that was recognised and has none. */
  readonly mark: PlacedMark | null;
}

/** The forms of the sheets that were read: by a name of ours, or recognised in what the named ones leave of a sheet. */
export function findForms(
  reading: SheetsReading,
  catalogue: Catalogue,
  promptWords?: PromptWords,
): FoundForm[] {
  const { packId } = profileIn(reading.notes, reading.names);
  // Packs share forms: what is recognised is taken for one of the department's own pack.
  const packs = [...catalogue.packs].sort(
    (a, b) => Number(b.id === packId) - Number(a.id === packId),
  );
  const index = indexForms(packs);
  return reading.sheets.flatMap((sheet) =>
    formsOn(sheet, reading, { catalogue, index, promptWords }),
  );
}

interface KnownForms {
  readonly catalogue: Catalogue;
  readonly index: FormIndex;
  readonly promptWords: PromptWords | undefined;
}

function formsOn(
  sheet: WholeSheet,
  reading: SheetsReading,
  { catalogue, index, promptWords }: KnownForms,
): FoundForm[] {
  const marks = marksFor(sheet, reading.names);
  const names = reading.names.map(({ name }) => name);
  const profile = profileIn(reading.notes, reading.names);

  const whole = marks.flatMap(({ mark, range }) => (mark.part === null && range ? [range] : []));

  /** With what was written right below its name. */
  function grown(ref: FormRef, region: CellRange): CellRange {
    const form = catalogue.find(ref);
    if (!form) return region;
    return markedRegion(styleOf(form, ref.styleId), sheet.grid, region, whole);
  }

  function found(ref: FormRef, region: CellRange, mark: PlacedMark | null): FoundForm[] {
    const form = catalogue.find(ref);
    if (!form) return [];
    const now: FormNow = {
      ref,
      form,
      sheet,
      region,
      reading: readForm(form, ref.styleId, sheet.grid, region),
      marks: {
        instance: mark?.mark.instance ?? nextInstance(ref, names),
        owner: mark?.owner ?? 'workbook',
        found: mark ? partsOf(mark, marks) : new Map(),
      },
      profile,
      watch: ruleWatch,
      promptWords,
    };
    return [{ sheet, now, mark }];
  }

  const named = withoutTwins(
    marks.flatMap((one) =>
      one.mark.part === null && one.range ? found(one.mark, grown(one.mark, one.range), one) : [],
    ),
  );
  const there = named.filter(isThere);
  const empty = named.filter((form) => !isThere(form));
  const dead = new Set(empty.flatMap(({ mark }) => mark ?? []));
  const taken = there.map(({ now }) => now.region);
  const claimed = new Set<PlacedMark>();
  const recognized = recognizeIn(sheet.grid, taken, index).flatMap((one) => {
    const mark = lostMark(one, { marks, dead, claimed }, catalogue);
    if (mark) claimed.add(mark);
    return found(mark?.mark ?? one, one.region, mark);
  });
  const unclaimed = empty.filter(
    ({ mark }) => !mark || ![...claimed].some((other) => isSameInstance(mark, other)),
  );
  return [...there, ...recognized, ...unclaimed].sort(
    (a, b) => a.now.region.top - b.now.region.top || a.now.region.left - b.now.region.left,
  );
}

function isThere({ now }: FoundForm): boolean {
  return now.reading.table.range !== null;
}

/** A form may be marked twice: by a name of the workbook and by one of its sheet. */
function withoutTwins(forms: readonly FoundForm[]): FoundForm[] {
  const places = forms.map(({ now: { region } }) => `${region.top} ${region.left}`);
  return forms.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

function recognizeIn(grid: SheetGrid, taken: readonly CellRange[], index: FormIndex) {
  return restIsBlank(grid, taken) ? [] : recognizeForms(withoutAreas(grid, taken), index);
}

/** The sheet with nothing in these areas. */
function withoutAreas(grid: SheetGrid, areas: readonly CellRange[]): SheetGrid {
  return {
    ...grid,
    cellAt: (row, column) =>
      areas.some((area) => contains(area, { row, column })) ? emptyCell : grid.cellAt(row, column),
  };
}

/** Most sheets hold a form and nothing else: there is nothing to recognise. */
function restIsBlank({ used, cellAt }: SheetGrid, areas: readonly CellRange[]): boolean {
  if (!used) return true;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (cellAt(row, column).value === null) continue;
      if (!areas.some((area) => contains(area, { row, column }))) return false;
    }
  }
  return true;
}
