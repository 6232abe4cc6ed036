import type { FormDefinition } from './form-definition';
import type { FormStyle } from './form-style';

/** The layout of that id; where none is chosen, the first that is printed at that level of the administration. */
export function chosenStyle(
  { styles }: FormDefinition,
  id: string | undefined,
  level: string | null,
): FormStyle {
  return styles.find((style) => style.id === id) ?? usualStyle(styles, level) ?? styles[0];
}

/** While nobody knows the level, and where no layout is printed at it, it is the first. */
export function usualStyle<Style extends { readonly levels?: FormStyle['levels'] | undefined }>(
  styles: readonly Style[],
  level: string | null,
): Style | undefined {
  if (level === null) return styles[0];
  return styles.find(({ levels }) => levels?.includes(level) ?? true) ?? styles[0];
}
