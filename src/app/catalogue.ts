import type { FormDefinition } from '../domain/form/form-definition';
import { national } from '../packs';

/** The packs that are in use: the national one until there is a profile that chooses. */
const packs = [national];

export interface AvailableForm {
  readonly id: string;
  readonly title: string;
}

export function availableForms(): readonly AvailableForm[] {
  return packs.flatMap(({ forms }) => forms.map(({ id, title }) => ({ id, title })));
}

export function findForm(id: string): FormDefinition | null {
  return packs.flatMap(({ forms }) => forms).find((form) => form.id === id) ?? null;
}
