import type { Pack } from '../../domain/form/pack';
import { formInPack, type FoundStyle } from '../../domain/recognize/origin/choose-pack';

/** A form of a pack, which others may have too. */
export interface PackedForm extends FoundStyle {
  readonly packId: string;
}

/** The same forms as those of one pack, as far as it has them. */
export function inPack<Form extends PackedForm>(
  forms: readonly Form[],
  pack: Pack,
): readonly Form[] {
  return forms.map((one) => {
    const form = formInPack(pack, one);
    return form === null ? one : { ...one, packId: pack.id, form };
  });
}
