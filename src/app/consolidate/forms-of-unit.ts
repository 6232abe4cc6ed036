import type { FormDefinition } from '../../domain/form/form-definition';
import type { UnitFile, UnitForm } from './unit-files';

/** In which file, and where in it. */
export function placeIn({ file }: UnitFile, address: string): string {
  return `${file} ${address}`;
}

export function formsOf({ forms }: UnitFile, { id }: FormDefinition): readonly UnitForm[] {
  return forms.filter(({ form }) => form.id === id);
}
