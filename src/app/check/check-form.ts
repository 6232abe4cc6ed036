import { checkFormOnSheet, type FormInRegion } from '../../domain/check/check-form-on-sheet';
import { emptyNotes } from '../../domain/check/kinds/empty-note';
import { notesBelow } from '../../domain/check/notes-below';
import { keepShape, recheckOnSheet } from '../../domain/check/recheck-on-sheet';
import { addLedgers, ledgerOf } from '../../domain/check/ledger';
import { rowsBeyond } from '../../domain/check/rows-beyond';
import { shapeVerdicts } from '../../domain/check/shape-verdicts';
import { strayCells } from '../../domain/check/stray-cells';
import type { FormRule } from '../../domain/form/form-rule';
import type { Cell } from '../../domain/grid/cell';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { styleOf } from '../../domain/form/form-definition';
import { wordsOnSheet } from '../../domain/read/words-on-sheet';
import { indicatorWords } from '../../packs/indicators/indicator-words';
import { generalRules } from '../../packs/rules/general-rules';
import { findUndecided } from '../../domain/check/find-undecided';
import { findingsOf } from './form-findings';
import type { CheckedForm } from './report';
import { withSameFixes } from './same-fixes';

export type FormToCheck = FormInRegion;

/** Checks a form by its own rules and those of all forms. Pure. */
export function checkForm(onSheet: FormToCheck): CheckedForm {
  const { form, grid, region, reading } = onSheet;
  const notes = notesBelow(grid, region, reading);
  const check = checkFormOnSheet(onSheet, withGeneral(form.rules), indicatorWords, notes);
  const style = styleOf(form, onSheet.styleId);
  const words = wordsOnSheet(style, grid, region);
  // Words of which others speak: asked for where something stands that is not of the form.
  const told =
    reading.problems.length === 0
      ? nothingTold
      : new Set([...words.years.map(({ at }) => at), ...emptyNotes(form.rules, notes)]);
  const stray = strayCells(reading, style).filter(({ at }) => !told.has(at));
  const shape = shapeVerdicts(reading, region, told, rowsBeyond(onSheet), stray);
  return {
    form,
    sheet: grid.name,
    region,
    unit: check.context.unit,
    halfPrinted: check.context.halfPrinted,
    year: words.years[0]?.year ?? null,
    department: words.department?.name ?? null,
    words,
    figures: check.figures,
    shape,
    kept: keepShape(check, onSheet),
    ledger: addLedgers([check.ledger, ledgerOf(shape)]),
    undecided: findUndecided(check, shape),
    findings: withSameFixes(findingsOf(check, shape, grid)),
  };
}

const nothingTold: ReadonlySet<string> = new Set();

/** Checks a form again after these cells were edited; null where it has to be read anew. Pure. */
export function recheckForm(
  form: CheckedForm,
  grid: SheetGrid,
  edited: readonly Cell[],
): CheckedForm | null {
  const { shape } = form;
  const kept = form.kept && recheckOnSheet(form.kept, grid, edited);
  if (!kept) return null;
  const { check } = kept;
  let told: CheckedForm['findings'] | null = null;
  return {
    ...form,
    figures: check.figures,
    kept,
    ledger: addLedgers([check.ledger, ledgerOf(shape)]),
    undecided: findUndecided(check, shape),
    // Told once they are asked for: rules between forms need the verdicts alone.
    get findings() {
      return (told ??= withSameFixes(findingsOf(check, shape, grid)));
    },
  };
}

const together = new WeakMap<readonly FormRule[], readonly FormRule[]>();

/** The same list for the same rules, so that what was found out about them is known. */
function withGeneral(rules: readonly FormRule[]): readonly FormRule[] {
  const known = together.get(rules) ?? [...rules, ...generalRules];
  together.set(rules, known);
  return known;
}
