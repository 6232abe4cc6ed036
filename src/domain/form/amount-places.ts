import type { FormStyle } from './form-style';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';

/** Where somebody types amounts in a layout, by their blocks and their field: units/items/wages. */
export function amountPlaces({ header, body }: FormStyle): ReadonlySet<string> {
  const places = new Set<string>();
  function collect(content: ScopeContent, path: string): void {
    for (const field of fieldsOf(content)) {
      if (field.kind === 'amount' && !isDerived(field)) places.add(path + field.id);
    }
    for (const block of content.blocks) collect(itemContent(block), `${path}${block.block}/`);
  }
  collect(scopeContent([...header, ...body]), '');
  return places;
}
