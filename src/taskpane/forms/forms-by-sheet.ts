import type { InspectedForm } from '../../app';

/** Keeps the forms in the order of their sheets while single sheets are looked at again, whether they have forms at the time or not. */
export interface FormsBySheet {
  /** Begins anew with the forms of all sheets. */
  begin(forms: readonly InspectedForm[]): void;
  /** These forms, but on that sheet those that are there now. */
  withSheet(
    forms: readonly InspectedForm[],
    sheetId: string,
    now: readonly InspectedForm[],
  ): readonly InspectedForm[];
}

export function createFormsBySheet(): FormsBySheet {
  const order = new Set<string>();
  return {
    begin(forms) {
      order.clear();
      for (const { sheetId } of forms) order.add(sheetId);
    },
    withSheet(forms, sheetId, now) {
      order.add(sheetId);
      const all = [...forms.filter((form) => form.sheetId !== sheetId), ...now];
      const places = new Map([...order].map((id, place) => [id, place]));
      const placeOf = (form: InspectedForm) => places.get(form.sheetId) ?? places.size;
      return all.sort((one, other) => placeOf(one) - placeOf(other));
    },
  };
}
