import type { FormDefinition, ProjectFields } from '../form/form-definition';
import type { FormValues } from '../form/form-values';
import { fieldsOf, scopeContent } from '../form/walk-parts';

export interface Project {
  readonly name: string;
  readonly code: string | null;
}

/** What the columns of projects are called. */
export interface ProjectLabels {
  readonly name: string;
  readonly code: string | null;
}

export function projectLabels(
  { styles }: FormDefinition,
  { name, code }: ProjectFields,
): ProjectLabels {
  const [{ header, body }] = styles;
  const fields = fieldsOf(scopeContent([...header, ...body]));
  const labelOf = (id?: string) => fields.find((field) => field.id === id)?.label ?? null;
  return { name: labelOf(name) ?? '', code: labelOf(code) };
}

/** The fields of a form that is about this project. */
export function valuesOfProject(project: Project, { name, code }: ProjectFields): FormValues {
  const named = { [name]: project.name };
  return code === undefined || project.code === null ? named : { ...named, [code]: project.code };
}

/** Line breaks inside a cell and what cannot be seen become room between words. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Control}\p{Surrogate}\u200B]+/gu, ' ').trim();
}
