import { crossChecked } from '../../app/check/between-forms/cross-checked';
import type { CheckedForm } from '../../app/check/report';
import type { KnownDepartment } from '../../domain/check/cross/forms-to-compare';
import { addLedgers, ledgerOf } from '../../domain/check/ledger';
import { notEnoughData } from '../../domain/check/verdict';
import { printCell } from '../../domain/grid/cell';

const rule = 'DOC-STRUCTURE';

/** A form of which nobody knows what its amounts are in: its check is not complete. */
export function withOpenUnit(form: CheckedForm): CheckedForm {
  const at = printCell({ row: form.region.top, column: form.region.left });
  const verdict = notEnoughData({ rule, reads: [at] }, 'unitOpen');
  return {
    ...form,
    isUnitOpen: true,
    ledger: addLedgers([form.ledger, ledgerOf([verdict])]),
    undecided: [...form.undecided, { rule, why: 'unitOpen', at, text: '' }],
  };
}

/** Forms of which nobody knows the unit are compared with each other alone: with others they would only seem to differ. */
export function crossInUnits(
  forms: readonly CheckedForm[],
  known: KnownDepartment,
): readonly CheckedForm[] {
  const isOpen = ({ isUnitOpen }: CheckedForm) => isUnitOpen === true;
  if (forms.every(isOpen) || !forms.some(isOpen)) return crossChecked(forms, known);
  const told = new Map<number, CheckedForm>();
  for (const side of [true, false]) {
    const places = [...forms.keys()].filter(
      (place) => (forms[place]?.isUnitOpen === true) === side,
    );
    const own = places.flatMap((place) => forms[place] ?? []);
    crossChecked(own, known).forEach((form, at) => told.set(places[at] ?? -1, form));
  }
  return forms.map((form, place) => told.get(place) ?? form);
}
