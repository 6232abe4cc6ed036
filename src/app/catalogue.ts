import type { FormDefinition } from '../domain/form/form-definition';
import type { Pack, RibbonButton } from '../domain/form/pack';
import type { Words } from '../domain/form/words';
import { national } from '../packs';

export interface AvailableForm {
  readonly id: string;
  readonly title: string;
  readonly shortName: Words;
}

/** A form by its ids. */
export interface PackedForm {
  readonly packId: string;
  readonly formId: string;
}

/** What the packs together hold. Ids of forms are unique only within their pack. */
export interface Catalogue {
  find(form: PackedForm): FormDefinition | null;
}

export function createCatalogue(packs: readonly Pack[]): Catalogue {
  const forms = new Map(
    packs.flatMap((pack) =>
      pack.forms.map((form) => [key({ packId: pack.id, formId: form.id }), form] as const),
    ),
  );
  return { find: (form) => forms.get(key(form)) ?? null };
}

export const catalogue = createCatalogue([national]);

/** The pack new forms come from: the national one until there is a profile that chooses. */
export const packInUse: Pack = national;

export function availableForms(): readonly AvailableForm[] {
  return packInUse.forms.map(({ id, title, shortName }) => ({ id, title, shortName }));
}

/** The form a button of the ribbon inserts; null where the pack has none for it. */
export function formOfButton(button: RibbonButton, pack: Pack = packInUse): string | null {
  return pack.buttons[button] ?? null;
}

function key({ packId, formId }: PackedForm): string {
  return `${packId} ${formId}`.toLowerCase();
}
