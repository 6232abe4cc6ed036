import { createCatalogue, type Catalogue } from '../../app/catalogue';
import { elsewhere } from '../../packs/elsewhere/elsewhere';

const made = new WeakMap<Catalogue, Catalogue>();

/** The same packs, and after them the layouts of other places; made once for all files. */
export function withElsewhere(catalogue: Catalogue): Catalogue {
  const known = made.get(catalogue) ?? createCatalogue([...catalogue.packs, elsewhere]);
  made.set(catalogue, known);
  return known;
}
