import type { FormDefinition } from '../../domain/form/form-definition';
import { noProfile } from '../no-profile';
import type { FormRef } from '../../domain/layout/mark-name';
import type { Catalogue } from '../catalogue';

/** A form of the workbook, and the pack that it was inserted or recognised as one of. */
export interface FormOfPack {
  readonly ref: FormRef;
  readonly title: string;
  readonly sheet: string;
}

/** A pack that is not the department's, though the workbook holds forms of it. */
export interface OtherPack {
  readonly packId: string;
  readonly forms: readonly FormOfPack[];
}

/**
 * Forms that were inserted before anybody said whose they are are of the pack that holds until then: where the department's own has them
 * in the same layout they are its own. So are forms that are published beside those of the department's pack, which has none of them.
 * Whose most forms are comes first.
 */
export function otherPacks(
  forms: readonly FormOfPack[],
  packId: string,
  { find, packs }: Pick<Catalogue, 'find' | 'packs'>,
): readonly OtherPack[] {
  const found = new Map<string, FormOfPack[]>();
  const beside = packs.find(({ id }) => id === packId)?.alsoPublished ?? [];
  for (const form of forms) {
    const { ref } = form;
    if (ref.packId === packId) continue;
    if (ref.packId === noProfile.packId && beside.includes(ref.formId)) continue;
    const own = find({ packId, formId: ref.formId });
    const style = styleIn(find(ref), ref.styleId);
    const isUndecided = ref.packId === noProfile.packId && style !== null;
    if (isUndecided && own?.styles.includes(style)) continue;
    found.set(ref.packId, [...(found.get(ref.packId) ?? []), form]);
  }
  return [...found]
    .map(([id, own]) => ({ packId: id, forms: own }))
    .sort((one, other) => other.forms.length - one.forms.length);
}

function styleIn(form: FormDefinition | null, styleId: string) {
  return form?.styles.find(({ id }) => id === styleId) ?? null;
}
