import type { FormStyle } from './form-style';
import { fieldsOf, isDerived, itemContent, scopeContent, type ScopeContent } from './walk-parts';

/** Whether one layout asks for the same as another, in whatever order: what is filled into one fits the other, and lacks nothing there. */
export function haveSameFields(one: FormStyle, other: FormStyle): boolean {
  if (one === other) return true;
  const [own, others] = [one, other].map(fieldsAsked);
  return own !== undefined && own === others;
}

function fieldsAsked({ header, body }: FormStyle): string {
  return [...namesIn(scopeContent([...header, ...body]), '')].sort().join('\n');
}

function namesIn(content: ScopeContent, scope: string): string[] {
  const own = fieldsOf(content).flatMap((field) =>
    isDerived(field) ? [] : [`${scope}${field.id} ${field.kind}`],
  );
  const inside = content.blocks.flatMap((block) =>
    namesIn(itemContent(block), `${scope}${block.block}/`),
  );
  return [...own, ...inside];
}
