import type { Catalogue } from '../../app/catalogue';
import { indexForms, type FormIndex } from '../../domain/read/form-index';

const indexes = new WeakMap<Catalogue, FormIndex>();

/** The same for all files that are read with the same packs. */
export function formIndexOf(catalogue: Catalogue): FormIndex {
  const index = indexes.get(catalogue) ?? indexForms(catalogue.packs);
  indexes.set(catalogue, index);
  return index;
}
