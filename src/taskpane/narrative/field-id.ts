/** The element of the field a fact is typed into. */
export function fieldId(name: string): string {
  return `fact-${name}`;
}
